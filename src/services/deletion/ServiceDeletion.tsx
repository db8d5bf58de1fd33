import Box from '@mui/material/Box';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { Scope } from '../../api/scope';
import { givenName, serviceTitle } from '../../api/serviceName';
import type { EndpointService } from '../../api/vpcep';
import { DeletionFailure } from '../../status/DeletionFailure';
import { TypedConfirmDialog } from '../../ui/TypedConfirmDialog';
import { useServiceDeletion } from './useServiceDeletion';

interface ServiceDeletionProps {
  scope: Scope;
  service: EndpointService;
  onClose: () => void;
}

/** Asks whether a service is to be deleted, and deletes it; closes once the cloud has taken that on. */
export function ServiceDeletion({ scope, service, onClose }: ServiceDeletionProps) {
  const deletion = useServiceDeletion(scope, service.id, onClose);
  const name = givenName(service);
  return (
    <TypedConfirmDialog
      open
      title="Delete endpoint service"
      words={name === undefined ? ['delete'] : ['delete', name]}
      confirmLabel="Delete"
      busy={deletion.isUnderWay}
      failure={
        <Box sx={{ mt: 2 }}>
          <DeletionFailure thing="service" outcome={deletion.outcome} error={deletion.error} />
        </Box>
      }
      onConfirm={deletion.ask}
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
