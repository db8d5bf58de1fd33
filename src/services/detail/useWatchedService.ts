import { useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import type { Scope } from '../../api/scope';
import { fetchService, serviceKeys, type EndpointService, type ServicePage } from '../../api/vpcep';
import type { TakenDeletion } from '../../status/deletion';
import { useWatchedThing, type WatchedState } from '../../status/useWatchedThing';

/** One service, asked for again by the polling rule for as long as its status moves. */
export function useWatchedService(
  scope: Scope,
  id: string,
  deletion: TakenDeletion | undefined,
): WatchedState<EndpointService> {
  const queryClient = useQueryClient();
  return useWatchedThing({
    id,
    queryKey: serviceKeys.detail(scope, id),
    read: (signal) => fetchService(scope, id, signal),
    // A row of the list is the same object but for a field or two.
    rowOfList: () => rowOfList(queryClient, scope, id),
    deletion,
  });
}

function rowOfList(
  queryClient: QueryClient,
  scope: Scope,
  id: string,
): { thing: EndpointService; heardAt: number } | undefined {
  const rows = (queryKey: readonly unknown[]) =>
    queryClient.getQueryData<ServicePage>(queryKey)?.endpoint_services ?? [];
  const loadedRows = (queryKey: readonly unknown[]) =>
    (queryClient.getQueryData<InfiniteData<ServicePage>>(queryKey)?.pages ?? []).flatMap(
      ({ endpoint_services }) => endpoint_services,
    );
  const cache = queryClient.getQueryCache();
  const lists = [
    ...cache.findAll({ queryKey: serviceKeys.lists(scope) }).map((query) => ({ query, rows })),
    ...cache
      .findAll({ queryKey: serviceKeys.loaded(scope) })
      .map((query) => ({ query, rows: loadedRows })),
  ];
  for (const { query, rows: rowsOf } of lists) {
    const thing = rowsOf(query.queryKey).find((row) => row.id === id);
    if (thing) return { thing, heardAt: query.state.dataUpdatedAt };
  }
  return undefined;
}
