/** Lists of pickers are read once and again on request: networks change seldom, and what is picked is checked anew. */
export const KEPT_FOR_THE_SESSION = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
};

/** Pages read at most for one picker, so that no list is unbounded. */
export const PICKER_PAGES = 10;

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
export async function gather<T, Mark>(
  readPage: (from: Mark | undefined) => Promise<Page<T, Mark>>,
): Promise<Gathered<T>> {
  const items: T[] = [];
  let from: Mark | undefined;
  for (let page = 0; page < PICKER_PAGES; page += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const answer = await readPage(from);
    items.push(...answer.items);
    if (answer.next === undefined) return { items, complete: true };
    from = answer.next;
  }
  return { items, complete: false };
}
