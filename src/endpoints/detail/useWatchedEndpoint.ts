import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { endpointKeys, fetchEndpoint, type Endpoint, type EndpointPage } from '../../api/endpoints';
import type { Scope } from '../../api/scope';
import type { TakenDeletion } from '../../status/deletion';
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
    rowOfList: () => rowOfList(queryClient, scope, id),
    deletion,
  });
}

function rowOfList(
  queryClient: QueryClient,
  scope: Scope,
  id: string,
): { thing: Endpoint; heardAt: number } | undefined {
  const pages = queryClient.getQueryCache().findAll({ queryKey: endpointKeys.lists(scope) });
  for (const { queryKey, state } of pages) {
    const page = queryClient.getQueryData<EndpointPage>(queryKey);
    const thing = page?.endpoints.find((row) => row.id === id);
    if (thing) return { thing, heardAt: state.dataUpdatedAt };
  }
  return undefined;
}
