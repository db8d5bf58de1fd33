import { useEffect, useState, useSyncExternalStore } from 'react';
import { causedBy } from '../api/callCause';
import { ApiError, isWorthRetrying } from '../api/errors';
import { failuresSince, firstLook, lookAgain, type LastAnswer } from './lastAnswer';
import { QUICKEST_BEAT_MS } from './pollingRule';
import { StatusPoller, type PollingNews, type PollingState, type Watched } from './statusPoller';

/** For every query that is polled: the polling rule alone says when it is sent again. */
export const POLLED_QUERY = {
  retry: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  refetchInterval: false,
  staleTime: QUICKEST_BEAT_MS,
} as const;

/** What the polling needs of a query's result. */
export interface PolledResult {
  dataUpdatedAt: number;
  errorUpdatedAt: number;
  errorUpdateCount: number;
  error: Error | null;
  isFetching: boolean;
  refetch: (options: { cancelRefetch: boolean }) => Promise<unknown>;
}

export interface StatusPolling {
  state: PollingState;
  /** When the cloud last answered, by this computer's clock. */
  heardAt: number | undefined;
  /** When it is asked next, by this computer's clock. */
  nextAt: number | undefined;
  /** Asks in a row that were not answered, and why the last was not. */
  failures: number;
  error: Error | null;
  asking: boolean;
  askNow: () => void;
}

/**
 * Lets one query be sent again by the polling rule for as long as something in its answer is waited for.
 * @param isPassing Whether asking again can mend an error; otherwise nothing more is asked by itself.
 */
export function useStatusPolling(
  query: PolledResult,
  watched: readonly Watched[],
  isPassing: (error: Error) => boolean = isWorthRetrying,
): StatusPolling {
  const { dataUpdatedAt, errorUpdatedAt, error, isFetching, refetch } = query;
  const lastAnswer = useLastAnswer(query);
  const failures = failuresSince(lastAnswer, query);
  const lastError = failures > 0 ? (error ?? lastAnswer.error) : null;

  const news: PollingNews = {
    watched,
    settledAt: Math.max(dataUpdatedAt, errorUpdatedAt) || undefined,
    asking: isFetching,
    failures,
    refused: lastError !== null && !isPassing(lastError),
    retryAfterMs: lastError instanceof ApiError ? lastError.details.retryAfterMs : undefined,
  };

  const [poller] = useState(
    () => new StatusPoller(() => void causedBy('poll', () => refetch({ cancelRefetch: false }))),
  );
  useEffect(() => {
    poller.start();
    return () => poller.stop();
  }, [poller]);
  // Without a list of dependencies: the poller itself passes over what it has heard already.
  useEffect(() => poller.hear(news));
  const { state, nextAt } = useSyncExternalStore(poller.subscribe, poller.snapshot);

  return {
    state,
    heardAt: dataUpdatedAt || undefined,
    nextAt,
    failures,
    error: lastError,
    asking: isFetching,
    askNow: () => void refetch({ cancelRefetch: false }),
  };
}

function useLastAnswer(query: PolledResult): LastAnswer {
  const [known, setKnown] = useState(() => firstLook(query));
  const next = lookAgain(known, query);
  if (next !== known) setKnown(next);
  return next;
}
