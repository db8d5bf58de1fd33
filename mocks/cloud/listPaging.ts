import { refuse } from './refusal';

/** The text of a query parameter, null when it was not sent. */
export type ReadParameter = (name: string) => string | null;

const SORT_KEYS = ['created_at', 'updated_at'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** "Querying VPC Endpoint Services", Table 2; the other lists say the same, the whitelist's limit excepted. */
const DEFAULT_LIMIT = 10;
const GREATEST_LIMIT = 1000;

export interface Paging {
  limit: number;
  offset: number;
  sortKey: SortKey;
  sortDir: 'asc' | 'desc';
}

/**
 * Reads the parameters that every list has; unknown ones are ignored.
 * @throws {Refusal} for the first one that is out of range
 */
export function readPaging(
  parameter: ReadParameter,
  {
    greatestLimit = GREATEST_LIMIT,
    sortKeys = SORT_KEYS,
  }: { greatestLimit?: number; sortKeys?: readonly SortKey[] } = {},
): Paging {
  const limit = readNumber(parameter('limit'), DEFAULT_LIMIT);
  if (limit === undefined || limit > greatestLimit) refuse('EndPoint.0006');
  const offset = readNumber(parameter('offset'), 0) ?? refuse('EndPoint.0010');
  const wantedKey = parameter('sort_key') ?? 'created_at';
  const sortKey = sortKeys.find((key) => key === wantedKey) ?? refuse('EndPoint.0017');
  const sortDir = parameter('sort_dir') ?? 'desc';
  if (sortDir !== 'asc' && sortDir !== 'desc') refuse('EndPoint.0018');
  return { limit, offset, sortKey, sortDir };
}

/** A whole number from 0; undefined when it is none. */
function readNumber(text: string | null, otherwise: number): number | undefined {
  if (text === null) return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/**
 * A status filter in any case; undefined when it was not sent.
 * @throws {Refusal} for a word that is none of `statuses`
 */
export function readStatus<T extends string>(
  parameter: ReadParameter,
  statuses: readonly T[],
): T | undefined {
  const text = parameter('status')?.toLowerCase();
  if (text === undefined) return undefined;
  return statuses.find((status) => status.toLowerCase() === text) ?? refuse('EndPoint.0019');
}

export interface Page<T> {
  rows: T[];
  /** Hits of the filters, whatever the page. */
  totalCount: number;
}

/**
 * The page that a query asks for; empty beyond the end.
 * @param by.time what the rows are sorted by; `by.key` sorts those of the same time
 */
export function pageOf<T>(
  hits: readonly T[],
  paging: Paging,
  by: { time: (row: T) => number; key: (row: T) => string },
): Page<T> {
  const ascending = hits.toSorted(
    (one, other) => by.time(one) - by.time(other) || (by.key(one) < by.key(other) ? -1 : 1),
  );
  return pageOfAscending(ascending, paging);
}

/** The same, of hits that are sorted already, the least first. */
export function pageOfAscending<T>(
  hits: readonly T[],
  { limit, offset, sortDir }: Paging,
): Page<T> {
  const totalCount = hits.length;
  if (sortDir === 'asc') return { rows: hits.slice(offset, offset + limit), totalCount };
  const end = Math.max(0, totalCount - offset);
  return { rows: hits.slice(Math.max(0, end - limit), end).toReversed(), totalCount };
}
