import type { Refusal } from '../cloud/refusal';

const GREATEST_LIMIT = 2000;

export interface MarkedPage<T> {
  items: readonly T[];
  /** Whether rows follow. */
  isCut: boolean;
  /** Whether rows come before. */
  isCutBefore: boolean;
}

/**
 * The page after `marker`, at most `limit` rows of it, as the VPC, Neutron and ELB lists are read.
 * @param invalid thrown for a limit outside 0 to 2000, or a marker that names no row
 * @param options.isReversible whether `page_reverse` asks for the page before the marker
 */
export function pageAfterMarker<T extends { id: string }>(
  rows: readonly T[],
  query: URLSearchParams,
  invalid: (parameter: string) => Refusal,
  { isReversible = false } = {},
): MarkedPage<T> {
  const limitText = query.get('limit') ?? String(GREATEST_LIMIT);
  const limit = /^\d{1,4}$/.test(limitText) ? Number(limitText) : Number.NaN;
  if (!(limit <= GREATEST_LIMIT)) throw invalid('limit');
  const marker = query.get('marker');
  const place = marker === null ? undefined : rows.findIndex(({ id }) => id === marker);
  if (place === -1) throw invalid('marker');
  const isReversed = isReversible && query.get('page_reverse')?.toLowerCase() === 'true';
  const end = isReversed ? (place ?? rows.length) : rows.length;
  const start = isReversed ? Math.max(0, end - limit) : place === undefined ? 0 : place + 1;
  const items = rows.slice(start, Math.min(end, start + limit));
  return { items, isCut: start + items.length < rows.length, isCutBefore: start > 0 };
}

/**
 * "Querying Data in Pages" of ELB: page_reverse acts only with a limit. So should the marker; but clients follow
 * `next_marker`, which even a whole page has, and would begin anew for ever.
 */
export function elbPage<T extends { id: string }>(
  rows: readonly T[],
  query: URLSearchParams,
  invalid: (parameter: string) => Refusal,
): MarkedPage<T> {
  return pageAfterMarker(rows, query, invalid, { isReversible: query.has('limit') });
}

/** "Pagination" of native Neutron: where the pages beside one are, once a limit cuts the list. */
export function pageLinks(
  { items, isCut, isCutBefore }: MarkedPage<{ id: string }>,
  query: URLSearchParams,
  address: string,
): { rel: string; href: string }[] {
  const last = items.at(-1);
  const [first] = items;
  const link = (rel: string, marker: string, isReversed: boolean) => {
    const kept = [...query].filter(([name]) => name !== 'marker' && name !== 'page_reverse');
    const beside = new URLSearchParams([...kept, ['marker', marker]]);
    if (isReversed) beside.append('page_reverse', 'True');
    return { rel, href: `${address}?${beside}` };
  };
  return [
    ...(isCut && last ? [link('next', last.id, false)] : []),
    ...(isCutBefore && first ? [link('previous', first.id, true)] : []),
  ];
}

/** Of version 3 of the VPC API: `next_marker` is missing on the last page. */
export function vpcPageInfo({ items, isCut }: MarkedPage<{ id: string }>): Record<string, unknown> {
  const last = items.at(-1);
  return {
    ...(items[0] && { previous_marker: items[0].id }),
    ...(isCut && last && { next_marker: last.id }),
    current_count: items.length,
  };
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

/** The same for a filter that one of several values must fit. */
export function anyFits(
  query: URLSearchParams,
  parameter: string,
  values: readonly string[],
): boolean {
  return !query.has(parameter) || values.some((value) => fits(query, parameter, value));
}
