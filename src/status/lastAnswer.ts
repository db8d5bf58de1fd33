/** What of a query's result tells whether its asks were answered. */
export interface AskCounts {
  dataUpdatedAt: number;
  /** Over the whole life of the query. */
  errorUpdateCount: number;
  error: Error | null;
}

/**
 * What is remembered of a query since it was last answered. The query itself counts its errors over its whole
 * life, and forgets the last one as soon as it asks again without having data.
 */
export interface LastAnswer {
  heardAt: number;
  errorsBefore: number;
  error: Error | null;
}

export function firstLook({ dataUpdatedAt, errorUpdateCount, error }: AskCounts): LastAnswer {
  return {
    heardAt: dataUpdatedAt,
    errorsBefore: errorUpdateCount - (error ? 1 : 0),
    error,
  };
}

/** The same object when nothing has happened. */
export function lookAgain(known: LastAnswer, query: AskCounts): LastAnswer {
  const isReset = query.errorUpdateCount < known.errorsBefore;
  if (known.heardAt !== query.dataUpdatedAt || isReset) return firstLook(query);
  return query.error && query.error !== known.error ? { ...known, error: query.error } : known;
}

/** Asks in a row that were not answered. */
export function failuresSince(known: LastAnswer, query: AskCounts): number {
  return Math.max(0, query.errorUpdateCount - known.errorsBefore);
}
