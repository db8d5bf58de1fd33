import { useNavigate } from '@tanstack/react-router';
import { serviceTitle } from '../../api/serviceName';
import type { EndpointService } from '../../api/vpcep';
import { useLack } from '../../session/useLack';
import type { WatchedState } from '../../status/useWatchedThing';
import { whyNoDeletion } from '../../status/whyNoDeletion';
import type { Command } from '../../ui/commands/command';
import { useOfferedCommands } from '../../ui/commands/offeredCommands';
import { copyText } from '../../ui/copyText';
import { whyNoChange } from '../change/whyNoChange';
import { whyNoCard } from '../consumer/whyNoCard';
import { SUMMARY, TABS } from './serviceTabs';

interface ServiceCommands {
  serviceId: string;
  watched: WatchedState<EndpointService>;
  /** Undefined for the summary. */
  onTab: (name: string | undefined) => void;
  /** The card "For the consumer" is asked for. */
  onCard: () => void;
  onRefresh: () => void;
  onDelete: () => void;
}

/** Offers by name what the page of a service shows as tabs and buttons. */
export function useServiceCommands({
  serviceId,
  watched: { thing: service, status, isGone },
  onTab,
  onCard,
  onRefresh,
  onDelete,
}: ServiceCommands): void {
  const navigate = useNavigate();
  const mayNotChange = useLack('vpcep:epservices:update');
  const mayNotDelete = useLack('vpcep:epservices:delete');
  const name = service ? serviceTitle(service) : 'Endpoint service';
  const fullName = service?.service_name;

  const commands: readonly Command[] = [
    { id: 'refresh', label: 'Refresh', keywords: 'read again reload', run: onRefresh },
    ...[SUMMARY, ...TABS].map((tab) => ({
      id: `tab/${tab.name}`,
      label: tab.label,
      hint: 'Tab',
      run: () => onTab(tab === SUMMARY ? undefined : tab.name),
    })),
    {
      id: 'change',
      label: 'Change',
      keywords: 'edit modify',
      whyNot: whyNoChange(status) ?? mayNotChange,
      run: () =>
        void navigate({ to: '/services/$serviceId/change', params: { serviceId }, search: {} }),
    },
    {
      id: 'delete',
      label: 'Delete',
      keywords: 'remove',
      whyNot: whyNoDeletion('service', status) ?? mayNotDelete,
      run: onDelete,
    },
    {
      id: 'copy-id',
      label: 'Copy ID',
      tell: () => copyText({ what: 'ID', of: name, text: serviceId }),
    },
    {
      id: 'copy-full-name',
      label: 'Copy full name',
      whyNot: fullName ? undefined : 'The cloud has not told its full name.',
      tell: () => copyText({ what: 'full name', of: name, text: fullName ?? '' }),
    },
    {
      id: 'consumer-card',
      label: 'For the consumer',
      keywords: 'card hand over print',
      whyNot: whyNoCard(status),
      run: onCard,
    },
    {
      id: 'clone',
      label: 'Create another like this',
      keywords: 'clone copy',
      run: () => void navigate({ to: '/services/new', search: { from: serviceId } }),
    },
  ];
  useOfferedCommands({ title: name, commands: isGone ? [] : commands });
}
