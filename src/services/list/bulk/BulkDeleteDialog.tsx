import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { EndpointService } from '../../../api/vpcep';
import { TypedConfirmDialog } from '../../../ui/TypedConfirmDialog';
import { namesOf } from './namesOf';

interface BulkDeleteDialogProps {
  /** Those that can be deleted. */
  services: readonly EndpointService[];
  /** Chosen ones that are being deleted already. */
  leftOut: number;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before many services are deleted at once. */
export function BulkDeleteDialog({ services, leftOut, onConfirm, onClose }: BulkDeleteDialogProps) {
  const connected = services.filter(({ connection_count: count = 0 }) => count > 0);
  return (
    <TypedConfirmDialog
      open
      title={
        services.length === 1
          ? 'Delete 1 endpoint service'
          : `Delete ${services.length} endpoint services`
      }
      words={['delete']}
      confirmLabel="Delete"
      busy={false}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Typography gutterBottom sx={{ overflowWrap: 'anywhere' }}>
        <strong>{namesOf(services)}</strong>
      </Typography>
      <Typography variant="body2" gutterBottom>
        You cannot undo this. Consumers can no longer find these services nor connect to them. The
        backends themselves stay as they are.
      </Typography>
      {leftOut > 0 && (
        <Typography variant="body2" gutterBottom>
          {leftOut === 1 ? '1 more is' : `${leftOut} more are`} being deleted already and left out.
        </Typography>
      )}
      {connected.length > 0 && (
        <Alert severity="warning" role="note">
          {namesOf(connected)} {connected.length === 1 ? 'has' : 'have'} endpoints that are
          connected or being connected. The cloud refuses to delete a service until they are
          rejected, or deleted by their owners; the other services are deleted all the same.
        </Alert>
      )}
    </TypedConfirmDialog>
  );
}
