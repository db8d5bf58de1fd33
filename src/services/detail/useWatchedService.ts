import { useQueryClient, type QueryClient } from '@tanstack/react-query';
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
  const pages = queryClient.getQueryCache().findAll({ queryKey: serviceKeys.lists(scope) });
  for (const { queryKey, state } of pages) {
    const page = queryClient.getQueryData<ServicePage>(queryKey);
    const thing = page?.endpoint_services.find((row) => row.id === id);
    if (thing) return { thing, heardAt: state.dataUpdatedAt };
  }
  return undefined;
}
