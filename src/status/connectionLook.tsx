import { connectionStatus, type ConnectionStatus } from '../api/connections';
import { CheckIcon, ClockIcon, RemoveIcon } from '../ui/icons';
import { lookOf, StatusPill, type StatusLook } from './statusLook';

/** Words of the user manual, "What Statuses Are Available for a VPC Endpoint Service and VPC Endpoint?". */
const LABELS: Record<ConnectionStatus, string> = {
  creating: 'Creating',
  pendingAcceptance: 'Pending acceptance',
  accepted: 'Accepted',
  rejected: 'Rejected',
  failed: 'Failed',
  deleting: 'Deleting',
};

/** The status of an endpoint as the screen calls it; a word that the reference does not list is shown as it came. */
export function connectionLabel(word: string): string {
  const known = connectionStatus(word);
  return known ? LABELS[known] : word;
}

function connectionLook(word: string): StatusLook {
  switch (connectionStatus(word)) {
    case 'pendingAcceptance':
      return { colour: 'warning', Icon: ClockIcon };
    case 'accepted':
      return { colour: 'success', Icon: CheckIcon };
    case 'rejected':
      return { colour: 'neutral', Icon: RemoveIcon };
    case 'creating':
    case 'failed':
    case 'deleting':
    case undefined:
      return lookOf(word);
  }
}

/** The status of an endpoint, or of its connection, in a table. */
export function ConnectionChip({ status }: { status: string }) {
  const { colour, Icon } = connectionLook(status);
  return (
    <StatusPill colour={colour}>
      <Icon aria-hidden />
      {connectionLabel(status)}
    </StatusPill>
  );
}
