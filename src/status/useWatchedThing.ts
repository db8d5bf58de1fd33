import { useQuery, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ApiError, isWorthRetrying } from '../api/errors';
import { cloudClock } from '../api/serverClock';
import { parseCloudTime } from '../api/time';
import { statusWithDeletion, type TakenDeletion } from './deletion';
import { forgetGone } from './gone';
import { isJustBegunHere, isStartedHere } from './startedHere';
import type { Watched } from './statusPoller';
import { knownStatus } from './statusWords';
import { POLLED_QUERY, useStatusPolling, type StatusPolling } from './useStatusPolling';
import { watchedThing, type Waited } from './watchedThing';

/** Something new may answer 404 for this long: that it is not shown yet, not that it is gone. */
const NOT_YET_SHOWN_MS = 60_000;

export interface WatchedState<Thing> {
  /** As last answered; undefined before the first answer. */
  thing: Thing | undefined;
  /** What the page shows and waits by; undefined before the first answer. */
  status: string | undefined;
  /** When what is waited for began, by the cloud's clock, as far as it is known. */
  startedAt: number | undefined;
  /** The cloud knows no such thing, or none any more. */
  isGone: boolean;
  polling: StatusPolling;
}

interface WatchedOptions<Thing> {
  id: string;
  queryKey: QueryKey;
  read: (signal: AbortSignal) => Promise<Thing>;
  /** The same thing in a list that has been read: it can be shown until the details come. */
  rowOfList: () => { thing: Thing; heardAt: number } | undefined;
  /** A deletion that the cloud has taken on from this page. */
  deletion: TakenDeletion | undefined;
}

/** One service or endpoint, asked for again by the polling rule for as long as its status moves. */
export function useWatchedThing<Thing extends Waited>({
  id,
  queryKey,
  read,
  rowOfList,
  deletion,
}: WatchedOptions<Thing>): WatchedState<Thing> {
  const query = useQuery<Thing>({
    queryKey,
    queryFn: ({ signal }) => read(signal),
    ...POLLED_QUERY,
    initialData: () => rowOfList()?.thing,
    initialDataUpdatedAt: () => rowOfList()?.heardAt,
    refetchOnMount: ({ state }) => (state.dataUpdateCount === 0 ? 'always' : true),
  });

  const thing = query.data;
  const status = thing && statusWithDeletion(thing.status, query.dataUpdatedAt, deletion);
  const watched: Watched =
    thing && status !== undefined
      ? watchedThing({ ...thing, status }, deletion?.cloudTime)
      : { id, status: undefined, startedHere: isStartedHere(id) };

  const isNotYetShown = deletion === undefined && (thing ? isNew(thing) : isJustBegunHere(id));
  const polling = useStatusPolling(
    query,
    [watched],
    (error) => isWorthRetrying(error) || (isNotFound(error) && isNotYetShown),
  );
  const isGone = isNotFound(polling.error) && !isNotYetShown;
  // One answer that there is nothing may be a gateway's, or pass: what was typed goes only where a deletion is known.
  const isDeleted = isGone && deletion !== undefined;
  useEffect(() => {
    if (isDeleted) forgetGone(id);
  }, [id, isDeleted]);
  return {
    thing,
    status,
    startedAt: watched.startedAt,
    isGone,
    polling,
  };
}

function isNotFound(error: Error | null): boolean {
  return error instanceof ApiError && error.kind === 'not-found';
}

function isNew({ id, status, created_at }: Waited): boolean {
  if (knownStatus(status) !== 'creating') return false;
  const createdAt = parseCloudTime(created_at) ?? Number.NEGATIVE_INFINITY;
  return isJustBegunHere(id) || cloudClock().now - createdAt < NOT_YET_SHOWN_MS;
}
