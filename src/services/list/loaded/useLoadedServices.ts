import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Scope } from '../../../api/scope';
import { loadedServicesQuery, type EndpointService } from '../../../api/vpcep';
import { filterOf } from '../listParametersOf';
import type { ListView } from '../listView';

export interface LoadedServices {
  /** Undefined while no thousand has been read. */
  services: readonly EndpointService[] | undefined;
  /** When, by this computer's clock; 0 for never. */
  heardAt: number;
  /** More thousands are wanted than have been read. */
  isLoading: boolean;
  /** Why the next thousand could not be read. */
  error: Error | null;
  /** Goes on after that; reads anew what has been read otherwise. */
  again: () => void;
  /** Gives up what is under way; answers how many thousands have been read. */
  stop: () => number;
}

/** The thousands of the list that the view asks for, read one after the other. */
export function useLoadedServices(scope: Scope, view: ListView): LoadedServices {
  const queryClient = useQueryClient();
  const options = loadedServicesQuery(scope, filterOf(view));
  const query = useInfiniteQuery({ ...options, enabled: view.load > 0 });
  const { data, hasNextPage, isFetching, error, fetchNextPage, refetch } = query;

  const isLoading = view.load > 0 && (data ? hasNextPage && data.pages.length < view.load : true);
  const goesOn = data !== undefined && isLoading && !isFetching && !error;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);

  const pages = data?.pages;
  const services = useMemo(() => {
    if (!pages) return undefined;
    // By ID: a row that moves to the next page between two reads is answered twice.
    const rows = pages.flatMap(({ endpoint_services }) => endpoint_services);
    return [...new Map(rows.map((row) => [row.id, row])).values()];
  }, [pages]);

  return {
    services,
    heardAt: query.dataUpdatedAt,
    isLoading,
    error,
    again: () => void (data && error ? fetchNextPage() : refetch()),
    stop: () => {
      void queryClient.cancelQueries({ queryKey: options.queryKey });
      return pages?.length ?? 0;
    },
  };
}
