import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Endpoint } from '../../api/endpoints';
import type { DeletionOutcome } from '../../status/deletion';
import { DeletionFailure } from '../../status/DeletionFailure';
import { TypedConfirmDialog } from '../../ui/TypedConfirmDialog';
import { endpointTitle } from '../endpointTitle';

interface DeleteEndpointDialogProps {
  endpoint: Endpoint;
  open: boolean;
  busy: boolean;
  outcome: DeletionOutcome | undefined;
  error: Error | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before an endpoint is deleted, and tells there what the cloud says to it. */
export function DeleteEndpointDialog({
  endpoint,
  open,
  busy,
  outcome,
  error,
  onConfirm,
  onClose,
}: DeleteEndpointDialogProps) {
  return (
    <TypedConfirmDialog
      open={open}
      title="Delete endpoint"
      // An endpoint has no name of its own that could be typed instead.
      words={['delete']}
      confirmLabel="Delete"
      busy={busy}
      failure={
        <Box sx={{ mt: 2 }}>
          <DeletionFailure thing="endpoint" outcome={outcome} error={error} />
        </Box>
      }
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Typography gutterBottom sx={{ overflowWrap: 'anywhere' }}>
        Delete the endpoint to <strong>{endpointTitle(endpoint)}</strong> (ID {endpoint.id})?
      </Typography>
      <Typography variant="body2" gutterBottom>
        You cannot undo this. Clients in its VPC lose the service at once, and a new endpoint may
        get another IP address and need to be accepted anew. It takes 1 to 2 minutes until the
        endpoint is gone.
      </Typography>
    </TypedConfirmDialog>
  );
}
