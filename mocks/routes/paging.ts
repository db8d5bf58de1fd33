import type { Refusal } from '../cloud/refusal';

const GREATEST_LIMIT = 2000;

export interface MarkedPage<T> {
  items: readonly T[];
  /** Whether rows follow. */
  isCut: boolean;
}

/**
 * The page after `marker`, at most `limit` rows of it, as the VPC, Neutron and ELB lists are read.
 * @param invalid thrown for a limit outside 0 to 2000, or a marker that names no row
 */
export function pageAfterMarker<T extends { id: string }>(
  rows: readonly T[],
  query: URLSearchParams,
  invalid: (parameter: string) => Refusal,
): MarkedPage<T> {
  const limitText = query.get('limit') ?? String(GREATEST_LIMIT);
  const limit = /^\d{1,4}$/.test(limitText) ? Number(limitText) : Number.NaN;
  if (!(limit <= GREATEST_LIMIT)) throw invalid('limit');
  const marker = query.get('marker');
  const start = marker === null ? 0 : rows.findIndex(({ id }) => id === marker) + 1;
  if (marker !== null && start === 0) throw invalid('marker');
  return { items: rows.slice(start, start + limit), isCut: start + limit < rows.length };
}

/** Whether a row fits a filter that may be given several times, or not at all. */
export function fits(
  query: URLSearchParams,
  parameter: string,
  value: string | undefined,
): boolean {
  const wanted = query.getAll(parameter);
  return wanted.length === 0 || (value !== undefined && wanted.includes(value));
}
