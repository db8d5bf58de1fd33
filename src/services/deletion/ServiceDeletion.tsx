import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Scope } from '../../api/scope';
import { givenName, serviceTitle } from '../../api/serviceName';
import type { EndpointService } from '../../api/vpcep';
import { DeletionFailure } from '../../status/DeletionFailure';
import { TypedConfirmDialog } from '../../ui/TypedConfirmDialog';
import { useDecisions } from '../connections/useDecisions';
import { whyNotYet } from './dependents';
import { DependentsPart } from './DependentsPart';
import { useDependents } from './useDependents';
import { useServiceDeletion } from './useServiceDeletion';

/** Endpoints rejected at a time: each loses its connection in sight, and "Stop" saves all but one. */
const ONE_BY_ONE = 1;

interface ServiceDeletionProps {
  scope: Scope;
  service: EndpointService;
  onClose: () => void;
}

/**
 * Asks whether a service is to be deleted, shows what depends on it, lets what is in the way be rejected, and deletes
 * it; closes once the cloud has taken that on.
 */
export function ServiceDeletion({ scope, service, onClose }: ServiceDeletionProps) {
  const { id, status } = service;
  const deletion = useServiceDeletion(scope, id, onClose);
  const { dependents, polling } = useDependents(scope, id);
  const decisions = useDecisions(scope, id, ONE_BY_ONE);
  const name = givenName(service);
  return (
    <TypedConfirmDialog
      open
      title="Delete endpoint service"
      words={name === undefined ? ['delete'] : ['delete', name]}
      confirmLabel="Delete"
      busy={deletion.isUnderWay}
      before={
        <DependentsPart
          dependents={dependents}
          polling={polling}
          decisions={decisions}
          serviceStatus={status}
        />
      }
      whyNot={decisions.isUnderWay ? REJECTING : dependents && whyNotYet(dependents)}
      failure={
        <Box sx={{ mt: 2 }}>
          <DeletionFailure thing="service" outcome={deletion.outcome} error={deletion.error} />
        </Box>
      }
      onConfirm={deletion.ask}
      onClose={onClose}
    >
      <Typography gutterBottom sx={{ overflowWrap: 'anywhere' }}>
        Delete <strong>{serviceTitle(service)}</strong> (ID {id})?
      </Typography>
      <Typography variant="body2">
        You cannot undo this. Consumers can no longer find the service nor connect to it. The
        backend itself stays as it is. It takes 1 to 2 minutes until the service is gone.
      </Typography>
    </TypedConfirmDialog>
  );
}

const REJECTING = 'Endpoints are being rejected: wait until that has ended, or stop it.';
