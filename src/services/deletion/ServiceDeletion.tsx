import type { Scope } from '../../api/scope';
import { givenName, serviceTitle } from '../../api/serviceName';
import type { EndpointService } from '../../api/vpcep';
import { DeletionDialog } from '../../status/DeletionDialog';
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
  const deletion = useServiceDeletion(scope, service, onClose);
  const { dependents, polling } = useDependents(scope, id);
  const decisions = useDecisions(scope, id, ONE_BY_ONE);
  return (
    <DeletionDialog
      thing="service"
      title="Delete endpoint service"
      question={
        <>
          Delete <strong>{serviceTitle(service)}</strong> (ID {id})?
        </>
      }
      consequences="Consumers can no longer find the service nor connect to it. The backend itself stays as it is."
      name={givenName(service)}
      before={
        <DependentsPart
          dependents={dependents}
          polling={polling}
          decisions={decisions}
          serviceStatus={status}
        />
      }
      whyNot={decisions.isUnderWay ? REJECTING : dependents && whyNotYet(dependents)}
      deletion={deletion}
      onClose={onClose}
    />
  );
}

const REJECTING = 'Endpoints are being rejected: wait until that has ended, or stop it.';
