import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { serviceTitle } from '../../api/serviceName';
import type { ServicesByName } from '../../services/list/useServicesByName';
import { recentPlace } from '../../services/recent/recentPlace';
import { readRecent } from '../../services/recent/recentServices';
import type { Session } from '../../session/session';
import { statusLabel } from '../../status/statusWords';
import { useTakenDeletions } from '../../status/takenDeletions';
import type { CommandGroup } from '../../ui/commands/command';

interface ServiceCommandGroups {
  recent: CommandGroup;
  /** @param besides IDs of services that are shown already */
  found: (services: ServicesByName, sought: string, besides: ReadonlySet<string>) => CommandGroup;
}

/** Services as commands: each opens its page. */
export function useServiceCommandGroups(session: Session): ServiceCommandGroups {
  const navigate = useNavigate();
  const { serviceId: shownId } = useParams({ strict: false });
  const deletions = useTakenDeletions(session.scope);
  // As it is when the commands are opened: with them open, no page is.
  const [remembered] = useState(() => readRecent(recentPlace(session)));
  const open = (serviceId: string) => () =>
    void navigate({ to: '/services/$serviceId', params: { serviceId }, search: {} });

  return {
    recent: {
      title: 'Opened recently',
      commands: remembered
        .filter(({ id }) => id !== shownId && !deletions.has(id))
        .map(({ id, name }) => ({ id: recentId(id), label: name, hint: id, run: open(id) })),
    },
    found: ({ found, total, isAsking }, sought, besides) => ({
      title: 'Services found',
      commands: [
        ...found
          .filter(({ id }) => !besides.has(recentId(id)))
          .map((service) => ({
            id: `service/${service.id}`,
            label: serviceTitle(service),
            hint: `${statusLabel(service.status)} · ${service.id}`,
            run: open(service.id),
          })),
        ...(!isAsking && total > found.length
          ? [
              {
                id: 'all-found',
                label: `All ${total.toLocaleString('en')} in the list`,
                run: () => void navigate({ to: '/services', search: { search: sought } }),
              },
            ]
          : []),
      ],
    }),
  };
}

function recentId(id: string): string {
  return `recent/${id}`;
}
