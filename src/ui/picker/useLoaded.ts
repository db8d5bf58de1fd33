import { useMemo } from 'react';
import { loadedFrom, type Loaded, type QueryState } from './loaded';

/** The state of a query, the same object as long as nothing of it changes, so that what is worked out of it can be kept. */
export function useLoaded<T>(query: QueryState<T>): Loaded<T> {
  const { data, error, failureReason, dataUpdatedAt, fetchStatus } = query;
  return useMemo(
    () => loadedFrom({ data, error, failureReason, dataUpdatedAt, fetchStatus }),
    [data, error, failureReason, dataUpdatedAt, fetchStatus],
  );
}
