import { useQueryClient } from '@tanstack/react-query';
import { endpointKeys, fetchEndpoint, type Endpoint, type EndpointPage } from '../../api/endpoints';
import type { Scope } from '../../api/scope';
import type { TakenDeletion } from '../../status/deletion';
import { rowOfLists } from '../../status/rowOfLists';
import { useWatchedThing, type WatchedState } from '../../status/useWatchedThing';

/** One endpoint, asked for again by the polling rule for as long as its status moves. */
export function useWatchedEndpoint(
  scope: Scope,
  id: string,
  deletion: TakenDeletion | undefined,
): WatchedState<Endpoint> {
  const queryClient = useQueryClient();
  return useWatchedThing({
    id,
    queryKey: endpointKeys.detail(scope, id),
    read: (signal) => fetchEndpoint(scope, id, signal),
    rowOfList: () =>
      rowOfLists(
        queryClient,
        endpointKeys.lists(scope),
        (page) => queryClient.getQueryData<EndpointPage>(page)?.endpoints,
        id,
      ),
    deletion,
  });
}
