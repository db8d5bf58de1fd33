import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { EndpointService } from '../../api/vpcep';
import { TypedConfirmDialog } from '../../ui/TypedConfirmDialog';
import { DeletionFailure } from '../../status/DeletionFailure';
import type { DeletionOutcome } from '../../status/deletion';
import { givenName, serviceTitle } from '../../api/serviceName';

interface DeleteServiceDialogProps {
  service: EndpointService;
  open: boolean;
  busy: boolean;
  outcome: DeletionOutcome | undefined;
  error: Error | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before a service is deleted, and tells there what the cloud says to it. */
export function DeleteServiceDialog({
  service,
  open,
  busy,
  outcome,
  error,
  onConfirm,
  onClose,
}: DeleteServiceDialogProps) {
  const name = givenName(service);
  return (
    <TypedConfirmDialog
      open={open}
      title="Delete endpoint service"
      words={name === undefined ? ['delete'] : ['delete', name]}
      confirmLabel="Delete"
      busy={busy}
      failure={
        <Box sx={{ mt: 2 }}>
          <DeletionFailure thing="service" outcome={outcome} error={error} />
        </Box>
      }
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Typography gutterBottom sx={{ overflowWrap: 'anywhere' }}>
        Delete <strong>{serviceTitle(service)}</strong> (ID {service.id})?
      </Typography>
      <Typography variant="body2" gutterBottom>
        You cannot undo this. Consumers can no longer find the service nor connect to it. The
        backend itself stays as it is. It takes 1 to 2 minutes until the service is gone.
      </Typography>
      <Connections count={service.connection_count} />
    </TypedConfirmDialog>
  );
}

function Connections({ count = 0 }: { count: number | undefined }) {
  if (count === 0) return null;
  return (
    <Alert severity="warning" role="note">
      {count === 1 ? '1 endpoint is' : `${count} endpoints are`} connected or being connected. The
      cloud refuses to delete the service until they are rejected, or deleted by their owners.
    </Alert>
  );
}
