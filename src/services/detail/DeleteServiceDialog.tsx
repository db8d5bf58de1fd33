import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { EndpointService } from '../../api/vpcep';
import { failureWords } from '../../status/failureWords';
import { statusLabel } from '../../status/statusWords';
import { FailureAlert } from '../../ui/FailureAlert';
import { TypedConfirmDialog } from '../../ui/TypedConfirmDialog';
import { ApiError } from '../../api/errors';
import type { DeletionOutcome } from '../../status/deletion';
import { givenName, serviceTitle } from '../serviceName';

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
          {error && <Refusal error={error} />}
          {outcome?.kind === 'not-taken' && <NotTaken status={outcome.status} />}
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

function Refusal({ error }: { error: Error }) {
  const { wayOut, details } = failureWords(error);
  if (error instanceof ApiError && error.outcomeUnknown) {
    return (
      <FailureAlert title="Outcome unknown" severity="warning" details={details}>
        No answer came, and the service could not be read either: nobody can say yet whether it is
        being deleted. It does no harm to delete it again; a service can be deleted only once.
      </FailureAlert>
    );
  }
  return (
    <FailureAlert title="The cloud did not delete the service" details={details}>
      {wayOut}
    </FailureAlert>
  );
}

function NotTaken({ status }: { status: string }) {
  return (
    <FailureAlert title="The service was not deleted" severity="warning">
      The answer was lost, so the console looked: the service is still there and{' '}
      {statusLabel(status)}, so the cloud did not take the deletion on. You can delete it again.
    </FailureAlert>
  );
}
