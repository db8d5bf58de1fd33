/** What is known of something that is asked for. */
export type Loaded<T> =
  /** Nobody asks for it yet: something that it depends on is missing. */
  | { status: 'idle' }
  | {
      status: 'loading';
      /** Why an earlier try has failed: another one follows by itself. */
      trouble?: Error;
    }
  | { status: 'failed'; error: Error }
  | {
      status: 'ready';
      data: T;
      /** Set when asking again failed: the data is that of `updatedAt`. */
      refreshError?: Error;
      /** Set when a part could not be read, as a subject of a sentence: the data is the rest. */
      missing?: { what: string; error: Error };
      /** Milliseconds since 1970. */
      updatedAt: number;
    };

/** What of a query's result tells its states apart. */
export interface QueryState<T> {
  data: T | undefined;
  error: Error | null;
  failureReason: Error | null;
  dataUpdatedAt: number;
  fetchStatus: 'fetching' | 'paused' | 'idle';
}

/** The states of a query that a picker or a check tells apart; data once heard stays. */
export function loadedFrom<T>(query: QueryState<T>): Loaded<T> {
  if (query.data !== undefined) {
    return {
      status: 'ready',
      data: query.data,
      updatedAt: query.dataUpdatedAt,
      ...(query.error && { refreshError: query.error }),
    };
  }
  if (query.error) return { status: 'failed', error: query.error };
  if (query.fetchStatus === 'idle') return { status: 'idle' };
  return { status: 'loading', ...(query.failureReason && { trouble: query.failureReason }) };
}

/** The same state with its data turned into something else. */
export function mapLoaded<T, U>(loaded: Loaded<T>, change: (data: T) => U): Loaded<U> {
  return loaded.status === 'ready' ? { ...loaded, data: change(loaded.data) } : loaded;
}

export function dataOf<T>(loaded: Loaded<T>): T | undefined {
  return loaded.status === 'ready' ? loaded.data : undefined;
}

/** What to do about a failure, as a sentence: in the words of the error, where it has some. */
export function wayOutOf(error: Error): string {
  return 'wayOut' in error && typeof error.wayOut === 'string'
    ? error.wayOut
    : 'Reload the page and try again.';
}
