import Box from '@mui/material/Box';
import { useLoaded } from '../../ui/picker/useLoaded';
import type { Scope } from '../../api/scope';
import { PickerFailure } from '../../ui/picker/PickerFailure';
import type { BackendValues } from './backendValues';
import { useListenerQuery } from './useListenersOfBackend';

interface ListenersUnreadProps {
  scope: Scope;
  backend: BackendValues;
}

/** Says so when the listeners of the chosen load balancer could not be read: then none is offered, and no port checked. */
export function ListenersUnread({ scope, backend }: ListenersUnreadProps) {
  const query = useListenerQuery(scope, backend);
  const loaded = useLoaded(query);
  return (
    <Box aria-live="polite" sx={{ mt: 1 }}>
      {loaded.status === 'failed' && (
        <PickerFailure
          severity="unknown"
          what="The listeners of this load balancer could not be read, so none is offered here."
          error={loaded.error}
          onRetry={() => void query.refetch()}
        />
      )}
    </Box>
  );
}
