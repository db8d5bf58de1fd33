import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { endpointPageQuery, type Endpoint } from '../../api/endpoints';
import type { Scope } from '../../api/scope';
import type { Watched } from '../../status/statusPoller';
import { POLLED_QUERY, useStatusPolling, type StatusPolling } from '../../status/useStatusPolling';
import { watchedThing } from '../../status/watchedThing';
import { endpointListParameters, type EndpointListView } from './endpointListView';

/** Stands for the whole page until it has been answered once. */
const NOT_HEARD_YET: readonly Watched[] = [{ id: '', status: undefined, startedHere: false }];

export interface WatchedEndpoints {
  /** Of this page; undefined before the first answer. */
  endpoints: readonly Endpoint[] | undefined;
  /** Of all pages. */
  total: number;
  /** What is shown is still what was asked for before. */
  isPageBefore: boolean;
  polling: StatusPolling;
}

/** One page of the list. One request, by the polling rule, for as long as any of its rows is under way. */
export function useWatchedEndpoints(scope: Scope, view: EndpointListView): WatchedEndpoints {
  const query = useQuery({
    ...endpointPageQuery(scope, endpointListParameters(view)),
    ...POLLED_QUERY,
    placeholderData: keepPreviousData,
  });
  const polling = useStatusPolling(
    query,
    query.data?.endpoints.map((endpoint) => watchedThing(endpoint)) ?? NOT_HEARD_YET,
  );
  return {
    endpoints: query.data?.endpoints,
    total: query.data?.total_count ?? 0,
    isPageBefore: query.isPlaceholderData,
    polling,
  };
}
