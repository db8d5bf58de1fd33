import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { Scope } from '../../api/scope';
import { fetchService, serviceKeys, type EndpointService, type ServicePage } from '../../api/vpcep';
import type { TakenDeletion } from '../../status/deletion';
import { rowOfLists } from '../../status/rowOfLists';
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
    rowOfList: () =>
      rowOfLists(
        queryClient,
        serviceKeys.lists(scope),
        (page) => queryClient.getQueryData<ServicePage>(page)?.endpoint_services,
        id,
      ) ??
      rowOfLists(
        queryClient,
        serviceKeys.loaded(scope),
        (loaded) =>
          queryClient
            .getQueryData<InfiniteData<ServicePage>>(loaded)
            ?.pages.flatMap(({ endpoint_services }) => endpoint_services),
        id,
      ),
    deletion,
  });
}
