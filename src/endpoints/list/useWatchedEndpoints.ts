import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { endpointPageQuery, type Endpoint } from '../../api/endpoints';
import type { Scope } from '../../api/scope';
import type { Watched } from '../../status/statusPoller';
import { POLLED_QUERY, useStatusPolling, type StatusPolling } from '../../status/useStatusPolling';
import { useTakenDeletions } from '../../status/takenDeletions';
import { watchedThing } from '../../status/watchedThing';
import { withDeletions } from '../../status/withDeletions';
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
  const deletions = useTakenDeletions(scope);
  const answered = query.data?.endpoints;
  const endpoints = useMemo(
    () => answered && withDeletions(answered, query.dataUpdatedAt, deletions),
    [answered, query.dataUpdatedAt, deletions],
  );
  // All rows are looked through once for each answer, not with each beat of the page.
  const things = useMemo(
    () =>
      endpoints?.map((endpoint) => watchedThing(endpoint, deletions.get(endpoint.id)?.cloudTime)) ??
      NOT_HEARD_YET,
    [endpoints, deletions],
  );
  const polling = useStatusPolling(query, things);
  return {
    endpoints,
    total: query.data?.total_count ?? 0,
    isPageBefore: query.isPlaceholderData,
    polling,
  };
}
