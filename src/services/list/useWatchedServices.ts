import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Scope } from '../../api/scope';
import { servicePageQuery, type EndpointService } from '../../api/vpcep';
import type { Watched } from '../../status/statusPoller';
import { POLLED_QUERY, useStatusPolling, type StatusPolling } from '../../status/useStatusPolling';
import { watchedService } from '../detail/watchedService';

export const SERVICES_PER_PAGE = 50;

/** Stands for the whole page until it has been answered once. */
const NOT_HEARD_YET: readonly Watched[] = [{ id: '', status: undefined, startedHere: false }];

export interface WatchedServices {
  /** Of this page, newest first; undefined before the first answer. */
  services: readonly EndpointService[] | undefined;
  /** Of the project. */
  total: number;
  /** What is shown is still the page before. */
  isPageBefore: boolean;
  polling: StatusPolling;
}

/** One page of the list. One request, by the polling rule, for as long as any of its rows is under way. */
export function useWatchedServices(scope: Scope, page: number): WatchedServices {
  const query = useQuery({
    ...servicePageQuery(scope, {
      limit: SERVICES_PER_PAGE,
      offset: (page - 1) * SERVICES_PER_PAGE,
      sortKey: 'created_at',
      sortDir: 'desc',
    }),
    ...POLLED_QUERY,
    placeholderData: keepPreviousData,
  });
  const services = query.data?.endpoint_services;
  const polling = useStatusPolling(
    query,
    services?.map((service) => watchedService(service)) ?? NOT_HEARD_YET,
  );
  return {
    services,
    total: query.data?.total_count ?? 0,
    isPageBefore: query.isPlaceholderData,
    polling,
  };
}
