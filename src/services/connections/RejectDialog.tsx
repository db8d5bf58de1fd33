import Typography from '@mui/material/Typography';
import { connectionStatus } from '../../api/connectionStatus';
import type { Connection } from '../../api/connections';
import { statusLabel } from '../../status/statusWords';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { connectionCount } from './decisionWords';

/** Endpoints named one by one; of more, only how many. */
const MOST_NAMED = 10;

interface RejectDialogProps {
  /** Empty while nothing is asked. */
  connections: readonly Connection[];
  /** Kept while the dialog closes. */
  open: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Names what follows from rejecting, before endpoints that are connected lose their connection. */
export function RejectDialog({ connections, open, onConfirm, onClose }: RejectDialogProps) {
  const accepted = connections.filter(
    ({ status }) => connectionStatus(status) === 'accepted',
  ).length;
  const others = connections.length - MOST_NAMED;
  return (
    <ConfirmDialog
      open={open}
      title={`Reject ${connectionCount(connections.length)}`}
      confirmLabel="Reject"
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {accepted > 0 && (
        <Typography gutterBottom>
          <strong>{acceptedWords(accepted, connections.length)}</strong> Whatever is using it right
          now is cut off.
        </Typography>
      )}
      <Typography variant="body2" gutterBottom>
        What is rejected keeps its endpoint. You can try to accept it again later; the API reference
        does not say whether the cloud allows it. If not, the consumer creates a new endpoint.
      </Typography>
      <Typography variant="body2" component="ul" sx={{ my: 1, pl: 2.5, overflowWrap: 'anywhere' }}>
        {connections.slice(0, MOST_NAMED).map(({ id, status }) => (
          <li key={id}>
            {id}, {statusLabel(status)}
          </li>
        ))}
        {others > 0 && <li>and {others} more</li>}
      </Typography>
    </ConfirmDialog>
  );
}

function acceptedWords(accepted: number, all: number): string {
  const consequence =
    accepted === 1
      ? 'accepted: its consumer loses the connection to the service.'
      : 'accepted: their consumers lose the connection to the service.';
  if (accepted < all) return `${accepted} of them ${accepted === 1 ? 'is' : 'are'} ${consequence}`;
  return accepted === 1 ? `It is ${consequence}` : `All are ${consequence}`;
}
