import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FilterStatus } from '../../api/connectionStatus';
import { connectionPageQuery, type Connection } from '../../api/connections';
import type { Scope } from '../../api/scope';
import { POLLED_QUERY, useStatusPolling, type StatusPolling } from '../../status/useStatusPolling';

export const CONNECTIONS_PER_PAGE = 50;

/** Which connections are shown. */
interface ConnectionView {
  /** Undefined for all. */
  status: FilterStatus | undefined;
  /** From 1. */
  page: number;
}

/**
 * Of no thing but of the list: it is never final, as an endpoint may ask at any time. The polling rule gives a word
 * that it does not know its slowest beat, and rests while the page is hidden.
 */
const OPEN_TO_REQUESTS = 'open to requests';

export interface WatchedConnections {
  /** Of this page; undefined before the first answer. */
  connections: readonly Connection[] | undefined;
  /** Of all pages. */
  total: number;
  /** What is shown is still what was asked for before. */
  isPageBefore: boolean;
  polling: StatusPolling;
}

/** One page of a service's connections, newest first; looked at again at a slow beat for as long as it is seen. */
export function useWatchedConnections(
  scope: Scope,
  serviceId: string,
  { status, page }: ConnectionView,
): WatchedConnections {
  const query = useQuery({
    ...connectionPageQuery(scope, serviceId, {
      limit: CONNECTIONS_PER_PAGE,
      offset: (page - 1) * CONNECTIONS_PER_PAGE,
      sortKey: 'created_at',
      sortDir: 'desc',
      ...(status && { status }),
    }),
    ...POLLED_QUERY,
    placeholderData: keepPreviousData,
  });
  const polling = useStatusPolling(query, [
    {
      // The wait for the next request begins anew with each answer, so it is another one.
      id: `${serviceId} ${query.dataUpdatedAt}`,
      status: OPEN_TO_REQUESTS,
      startedHere: false,
    },
  ]);
  return {
    connections: query.data?.connections,
    total: query.data?.total_count ?? 0,
    isPageBefore: query.isPlaceholderData,
    polling,
  };
}
