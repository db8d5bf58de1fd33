import { styled } from '@mui/material/styles';
import type { EndpointService } from '../../api/vpcep';
import { contactOf } from '../../status/contactOf';
import type { TakenDeletion } from '../../status/deletion';
import { StatusBadge } from '../../status/StatusBadge';
import { StatusPanel, type StatusPanelWords } from '../../status/StatusPanel';
import { knownStatus } from '../../status/statusWords';
import type { WatchedState } from '../../status/useWatchedThing';
import { ServiceStatusAdvice } from './ServiceStatusAdvice';
import { ToServices } from './ToServices';

const WORDS: StatusPanelWords = {
  badge: 'Service status',
  thing: 'service',
  whenLate: (status) =>
    knownStatus(status) === 'deleting'
      ? 'Deleting takes 1 to 2 minutes as a rule. Look whether endpoints are still connected; if it stays, give support the service ID and the time.'
      : 'A creation takes 1 to 2 minutes as a rule; this one may still come to an end. If it stays, delete the service and create it again, or give support its ID and the time.',
};

interface ServiceStatusPanelProps {
  watched: WatchedState<EndpointService>;
  deletion: TakenDeletion | undefined;
}

/** The badge, how the waiting goes, and what it means for the owner of the service. */
export function ServiceStatusPanel({ watched, deletion }: ServiceStatusPanelProps) {
  return (
    <StatusPanel
      watched={watched}
      deletion={deletion}
      words={WORDS}
      toList={<ToServices />}
      renderAdvice={(service, status) => (
        <ServiceStatusAdvice service={service} status={status} deletion={deletion} />
      )}
    />
  );
}

const Line = styled('div')(({ theme }) => ({ marginBlockEnd: theme.spacing(2) }));

/** The badge alone, on the tabs that are about something else. */
export function ServiceStatusLine({
  watched: { status, polling },
}: Pick<ServiceStatusPanelProps, 'watched'>) {
  return (
    <Line>
      <StatusBadge label={WORDS.badge} status={status} contact={contactOf(status, polling)} />
    </Line>
  );
}
