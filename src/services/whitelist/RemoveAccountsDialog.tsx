import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { Permission } from '../../api/permissions';
import type { Scope } from '../../api/scope';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { CONNECTIONS_LOOKED_AT, newestConnectionsQuery } from '../connections/newestConnections';
import { connectionsOf, type ConcernedConnections } from './connectionsOf';
import { admittedWords, entriesWords } from './whitelistRequests';

/** Accounts named one by one; of more, only how many. */
const MOST_NAMED = 10;

interface RemoveAccountsDialogProps {
  scope: Scope;
  serviceId: string;
  /** Kept while the dialog closes. */
  entries: readonly Permission[];
  /** The entries that have been read, those to be removed among them. */
  present: readonly Permission[];
  open: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Says what is known, and what is not, of existing connections before entries are removed. */
export function RemoveAccountsDialog({
  scope,
  serviceId,
  entries,
  present,
  open,
  onConfirm,
  onClose,
}: RemoveAccountsDialogProps) {
  const connections = useQuery({
    ...newestConnectionsQuery(scope, serviceId),
    enabled: open,
  });
  const removed = entries.map(({ admitted }) => admitted);
  const going = new Set(entries.map(({ id }) => id));
  const kept = new Set(
    present.flatMap(({ id, admitted }) =>
      admitted.who === 'account' && !going.has(id) ? [admitted.id] : [],
    ),
  );
  const others = entries.length - MOST_NAMED;
  const concerned = connections.data && connectionsOf(removed, kept, connections.data);
  const noneConcerned = concerned?.complete && concerned.connected + concerned.waiting === 0;
  return (
    <ConfirmDialog
      open={open}
      title={`Remove ${entriesWords(removed)}`}
      confirmLabel="Remove"
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Typography gutterBottom>
        {removed.some(({ who }) => who === 'everyone')
          ? 'Only accounts with an entry of their own can then create endpoints for the service.'
          : 'They can then create no new endpoint for the service, unless everyone may.'}
      </Typography>
      <Typography gutterBottom>
        <strong>Connections that exist:</strong>{' '}
        {concerned
          ? concernedWords(concerned)
          : connections.isError
            ? 'they could not be read.'
            : 'being read …'}
      </Typography>
      {!noneConcerned && (
        <Typography variant="body2" gutterBottom>
          What becomes of them, the API reference does not say: reckon with their staying connected,
          and reject them on the tab “Connections” to be sure.
        </Typography>
      )}
      <Typography variant="body2" component="ul" sx={{ my: 1, pl: 2.5, overflowWrap: 'anywhere' }}>
        {entries.slice(0, MOST_NAMED).map(({ id, admitted }) => (
          <li key={id}>{admittedWords(admitted)}</li>
        ))}
        {others > 0 && <li>and {others} more</li>}
      </Typography>
    </ConfirmDialog>
  );
}

function concernedWords({ connected, waiting, complete }: ConcernedConnections): string {
  const among = complete ? '' : ` among the newest ${CONNECTIONS_LOOKED_AT} connections`;
  if (connected + waiting === 0) return `none of theirs is connected or waits now${among}.`;
  const parts = [
    ...(connected > 0
      ? [`${connected} of theirs ${connected === 1 ? 'is' : 'are'} connected`]
      : []),
    ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? 'waits' : 'wait'} for your approval`] : []),
  ];
  return `${parts.join(', ')}${among}.`;
}
