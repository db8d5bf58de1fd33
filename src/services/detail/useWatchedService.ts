import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { ApiError, isWorthRetrying } from '../../api/errors';
import type { Scope } from '../../api/scope';
import { cloudClock } from '../../api/serverClock';
import { parseCloudTime } from '../../api/time';
import {
  serviceDetailQuery,
  serviceKeys,
  type EndpointService,
  type ServicePage,
} from '../../api/vpcep';
import { isJustBegunHere, isStartedHere } from '../../status/startedHere';
import type { Watched } from '../../status/statusPoller';
import { knownStatus } from '../../status/statusWords';
import { POLLED_QUERY, useStatusPolling, type StatusPolling } from '../../status/useStatusPolling';
import { statusWithDeletion, type TakenDeletion } from '../../status/deletion';
import { watchedService } from './watchedService';

/** A new service may answer 404 for this long: that it is not shown yet, not that it is gone. */
const NOT_YET_SHOWN_MS = 60_000;

export interface WatchedServiceState {
  /** As last answered; undefined before the first answer. */
  service: EndpointService | undefined;
  /** What the page shows and waits by; undefined before the first answer. */
  status: string | undefined;
  /** When what is waited for began, by the cloud's clock, as far as it is known. */
  startedAt: number | undefined;
  /** The cloud knows no such service, or none any more. */
  isGone: boolean;
  polling: StatusPolling;
}

/** One service, asked for again by the polling rule for as long as its status moves. */
export function useWatchedService(
  scope: Scope,
  id: string,
  deletion: TakenDeletion | undefined,
): WatchedServiceState {
  const queryClient = useQueryClient();
  const options = serviceDetailQuery(scope, id);
  const query = useQuery({
    ...options,
    ...POLLED_QUERY,
    // A row of the list is the same object but for a field or two: it can be shown until the details come.
    initialData: () => rowOfList(queryClient, scope, id)?.service,
    initialDataUpdatedAt: () => rowOfList(queryClient, scope, id)?.heardAt,
    refetchOnMount: ({ state }) => (state.dataUpdateCount === 0 ? 'always' : true),
  });

  const service = query.data;
  const status = service && statusWithDeletion(service.status, query.dataUpdatedAt, deletion);
  const watched: Watched =
    service && status !== undefined
      ? watchedService({ ...service, status }, deletion?.cloudTime)
      : { id, status: undefined, startedHere: isStartedHere(id) };

  const isNotYetShown = deletion === undefined && (service ? isNew(service) : isJustBegunHere(id));
  const polling = useStatusPolling(
    query,
    [watched],
    (error) => isWorthRetrying(error) || (isNotFound(error) && isNotYetShown),
  );
  return {
    service,
    status,
    startedAt: watched.startedAt,
    isGone: isNotFound(polling.error) && !isNotYetShown,
    polling,
  };
}

function isNotFound(error: Error | null): boolean {
  return error instanceof ApiError && error.kind === 'not-found';
}

function isNew({ id, status, created_at }: EndpointService): boolean {
  if (knownStatus(status) !== 'creating') return false;
  const createdAt = parseCloudTime(created_at) ?? Number.NEGATIVE_INFINITY;
  return isJustBegunHere(id) || cloudClock().now - createdAt < NOT_YET_SHOWN_MS;
}

function rowOfList(
  queryClient: QueryClient,
  scope: Scope,
  id: string,
): { service: EndpointService; heardAt: number } | undefined {
  const pages = queryClient.getQueryCache().findAll({ queryKey: serviceKeys.lists(scope) });
  for (const { queryKey, state } of pages) {
    const page = queryClient.getQueryData<ServicePage>(queryKey);
    const service = page?.endpoint_services.find((row) => row.id === id);
    if (service) return { service, heardAt: state.dataUpdatedAt };
  }
  return undefined;
}
