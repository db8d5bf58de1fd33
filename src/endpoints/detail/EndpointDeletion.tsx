import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { connectionKeys } from '../../api/connections';
import { deleteEndpoint, endpointKeys, fetchEndpoint, type Endpoint } from '../../api/endpoints';
import type { Scope } from '../../api/scope';
import { serviceKeys } from '../../api/vpcep';
import { requestDeletion } from '../../status/deletion';
import { DeletionFailure } from '../../status/DeletionFailure';
import { useDeletion } from '../../status/useDeletion';
import { TypedConfirmDialog } from '../../ui/TypedConfirmDialog';
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
    id,
    request: () =>
      requestDeletion({
        remove: () => deleteEndpoint(scope, id),
        readStatus: async () => (await fetchEndpoint(scope, id)).status,
      }),
    // Its service may be one of this project, and has one connection fewer.
    concerns: [endpointKeys.all(scope), connectionKeys.all(scope), serviceKeys.lists(scope)],
    onTaken: onClose,
  });
  return (
    <TypedConfirmDialog
      open
      title="Delete endpoint"
      // An endpoint has no name of its own that could be typed instead.
      words={['delete']}
      confirmLabel="Delete"
      busy={deletion.isUnderWay}
      failure={
        <Box sx={{ mt: 2 }}>
          <DeletionFailure thing="endpoint" outcome={deletion.outcome} error={deletion.error} />
        </Box>
      }
      onConfirm={deletion.ask}
      onClose={onClose}
    >
      <Typography gutterBottom sx={{ overflowWrap: 'anywhere' }}>
        Delete the endpoint to <strong>{endpointTitle(endpoint)}</strong> (ID {id})?
      </Typography>
      <Typography variant="body2" gutterBottom>
        You cannot undo this. Clients in its VPC lose the service at once, and a new endpoint may
        get another IP address and need to be accepted anew. It takes 1 to 2 minutes until the
        endpoint is gone.
      </Typography>
    </TypedConfirmDialog>
  );
}
