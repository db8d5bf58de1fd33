import { expect, it } from 'vitest';
import { gather, markAfter, PICKER_PAGES } from './paging';

it('reads no further than the bound, and says that it did not read all', async () => {
  const { items, complete } = await gather(async (from: number = 0) => ({
    items: [from],
    next: from + 1,
  }));
  expect(items).toHaveLength(PICKER_PAGES);
  expect(complete).toBe(false);
});

// "Querying Load Balancers" (v3) shows a next_marker on a page that was not cut.
it.each([
  ['is empty', ['a'], ''],
  ['leads to the page that it stands on', ['a'], 'a'],
  ['comes with no rows', [], 'b'],
])('takes a marker that %s for none', async (_, items, next) => {
  const read = await gather(async (from?: string) =>
    from === undefined ? { items: ['first'], next: 'a' } : { items, next },
  );
  expect(read).toEqual({ items: ['first', ...items], complete: true });
});

it('goes on behind a full page, and where a link says so', () => {
  const rows = [{ id: 'a' }, { id: 'b' }];
  expect(markAfter(rows, 2)).toBe('b');
  expect(markAfter(rows, 3)).toBeUndefined();
  expect(markAfter(rows, 3, [{ rel: 'previous' }])).toBeUndefined();
  expect(markAfter(rows, 3, [{ rel: 'previous' }, { rel: 'next' }])).toBe('b');
  expect(markAfter([], 3, [{ rel: 'next' }])).toBeUndefined();
});
