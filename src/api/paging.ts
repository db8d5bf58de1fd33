import { z } from 'zod';

/** Lists of pickers are read once and again on request: networks change seldom, and what is picked is checked anew. */
export const KEPT_FOR_THE_SESSION = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
};

/** Pages read at most for one picker, so that no list is unbounded. */
export const PICKER_PAGES = 10;

/** Links of a page of the native APIs: one to the next page, or to the previous one, which comes even alone ("Pagination"). */
export const pageLinks = z
  .array(z.looseObject({ rel: z.string() }))
  .optional()
  .catch(undefined);

/** The ID that the next page starts after. A page that is not full may have one behind it, too, where a link says so. */
export function markAfter(
  items: readonly { id: string }[],
  pageSize: number,
  links?: z.infer<typeof pageLinks>,
): string | undefined {
  const hasNext = items.length >= pageSize || links?.some(({ rel }) => rel === 'next');
  return hasNext ? items.at(-1)?.id : undefined;
}

/** All that a picker offers, and whether that is all there is. */
export interface Gathered<T> {
  items: T[];
  complete: boolean;
}

export interface Page<T, Mark> {
  items: T[];
  /** Where the next page starts; absent on the last one. */
  next?: Mark | undefined;
}

/** Reads page after page until the last one or the bound, as every page tells where the next one starts. */
export async function gather<T, Mark extends string | number>(
  readPage: (from: Mark | undefined) => Promise<Page<T, Mark>>,
): Promise<Gathered<T>> {
  const items: T[] = [];
  let from: Mark | undefined;
  for (let page = 0; page < PICKER_PAGES; page += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const answer = await readPage(from);
    items.push(...answer.items);
    const { next } = answer;
    // A marker that is empty, leads nowhere new, or comes with no rows, as the reference shows some, is none.
    const isLast = next === undefined || next === '' || next === from || answer.items.length === 0;
    if (isLast) return { items, complete: true };
    from = next;
  }
  return { items, complete: false };
}
