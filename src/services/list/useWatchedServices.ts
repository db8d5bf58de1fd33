import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Scope } from '../../api/scope';
import { servicePageQuery, type EndpointService } from '../../api/vpcep';
import type { Watched } from '../../status/statusPoller';
import { POLLED_QUERY, useStatusPolling, type StatusPolling } from '../../status/useStatusPolling';
import { useTakenDeletions } from '../../status/takenDeletions';
import { watchedThing } from '../../status/watchedThing';
import { withDeletions } from '../../status/withDeletions';
import { listParametersOf } from './listParametersOf';
import type { ListView } from './listView';

/** Stands for the whole page until it has been answered once. */
const NOT_HEARD_YET: readonly Watched[] = [{ id: '', status: undefined, startedHere: false }];

export interface WatchedServices {
  /** Of this page; undefined before the first answer. */
  services: readonly EndpointService[] | undefined;
  /** Of all pages. */
  total: number;
  /** What is shown is still what was asked for before. */
  isPageBefore: boolean;
  polling: StatusPolling;
}

/** One page of the list. One request, by the polling rule, for as long as any of its rows is under way. */
export function useWatchedServices(scope: Scope, view: ListView): WatchedServices {
  const deletions = useTakenDeletions(scope);
  const query = useQuery({
    ...servicePageQuery(scope, listParametersOf(view)),
    ...POLLED_QUERY,
    placeholderData: keepPreviousData,
  });
  const answered = query.data?.endpoint_services;
  const services = useMemo(
    () => answered && withDeletions(answered, query.dataUpdatedAt, deletions),
    [answered, query.dataUpdatedAt, deletions],
  );
  // A hundred rows are looked through once for each answer, not with each beat of the page.
  const things = useMemo(
    () =>
      services?.map((service) => watchedThing(service, deletions.get(service.id)?.cloudTime)) ??
      NOT_HEARD_YET,
    [services, deletions],
  );
  const polling = useStatusPolling(query, things);
  return {
    services,
    total: query.data?.total_count ?? 0,
    isPageBefore: query.isPlaceholderData,
    polling,
  };
}
