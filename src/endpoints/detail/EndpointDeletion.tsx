import { connectionKeys } from '../../api/connections';
import { deleteEndpoint, endpointKeys, fetchEndpoint, type Endpoint } from '../../api/endpoints';
import type { Scope } from '../../api/scope';
import { serviceKeys } from '../../api/vpcep';
import { requestDeletion } from '../../status/deletion';
import { DeletionDialog } from '../../status/DeletionDialog';
import { useDeletion } from '../../status/useDeletion';
import { endpointTitle } from '../endpointTitle';

interface EndpointDeletionProps {
  scope: Scope;
  endpoint: Endpoint;
  onClose: () => void;
}

/** Asks whether an endpoint is to be deleted, and deletes it; closes once the cloud has taken that on. */
export function EndpointDeletion({ scope, endpoint, onClose }: EndpointDeletionProps) {
  const { id } = endpoint;
  const deletion = useDeletion({
    scope,
    kind: 'endpoint',
    id,
    title: `Delete the endpoint to ${endpointTitle(endpoint)}`,
    request: (onLook) =>
      requestDeletion({
        remove: () => deleteEndpoint(scope, id),
        readStatus: async () => (await fetchEndpoint(scope, id)).status,
        onLook,
      }),
    // Its service may be one of this project, and has one connection fewer.
    concerns: [endpointKeys.all(scope), connectionKeys.all(scope), serviceKeys.lists(scope)],
    onTaken: onClose,
  });
  return (
    <DeletionDialog
      thing="endpoint"
      title="Delete endpoint"
      question={
        <>
          Delete the endpoint to <strong>{endpointTitle(endpoint)}</strong> (ID {id})?
        </>
      }
      consequences="Clients in its VPC lose the service at once, and a new endpoint may get another IP address and need to be accepted anew."
      deletion={deletion}
      onClose={onClose}
    />
  );
}
