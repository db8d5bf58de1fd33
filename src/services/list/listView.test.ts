import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_STATUSES } from '../../status/statusWords';
import { LIST_PARAMETERS } from './listAddress';
import {
  FIRST_VIEW,
  isFiltered,
  LONGEST_SEARCH,
  readListView,
  ROWS_PER_PAGE,
  SORT_DIRECTIONS,
  SORT_KEYS,
  toListAddress,
  type ListView,
} from './listView';
import { BACKEND_TYPES, isRowFiltered } from './loaded/rowFilter';

const anyView = fc
  .record({
    page: fc.integer({ min: 1, max: 1_000_000 }),
    search: fc.string({ maxLength: LONGEST_SEARCH }),
    status: fc.constantFrom(undefined, ...KNOWN_STATUSES),
    sort: fc.constantFrom(...SORT_KEYS),
    direction: fc.constantFrom(...SORT_DIRECTIONS),
    rows: fc.constantFrom(...ROWS_PER_PAGE),
    load: fc.integer({ min: 0, max: 10 }),
    vpc: fc.option(fc.uuid(), { nil: undefined }),
    backend: fc.constantFrom(undefined, ...BACKEND_TYPES),
    approval: fc.constantFrom(undefined, 'on', 'off'),
    tag: fc.constantFrom('', 'env', 'env=production, team=', '@a-b_c=1'),
  })
  .map((view): ListView => (isRowFiltered(view) ? view : { ...view, load: 0 }));

describe('the view in the address', () => {
  it('is the newest 50 services of any status when the address says nothing', () => {
    expect(readListView({})).toEqual({ view: FIRST_VIEW, problems: [] });
    expect(toListAddress(FIRST_VIEW)).toEqual({});
  });

  it('is the same after it has been written and read', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readListView(toListAddress(view))).toEqual({ view, problems: [] });
      }),
    );
  });

  it('is one that can be shown, whatever the address says, and tells of each thing that there is not', () => {
    const anyAddress = fc.dictionary(
      fc.constantFrom(...LIST_PARAMETERS),
      fc.string({ maxLength: 200, unit: 'binary' }),
    );
    fc.assert(
      fc.property(anyAddress, (address) => {
        const { view, problems } = readListView(address);
        expect(view.page).toBeGreaterThanOrEqual(1);
        expect(ROWS_PER_PAGE).toContain(view.rows);
        expect(SORT_KEYS).toContain(view.sort);
        expect(SORT_DIRECTIONS).toContain(view.direction);
        expect([undefined, ...KNOWN_STATUSES]).toContain(view.status);
        expect(view.search.length).toBeLessThanOrEqual(LONGEST_SEARCH);
        expect(problems.length).toBeLessThanOrEqual(Object.keys(address).length);
        expect(readListView(toListAddress(view)).problems).toEqual([]);
      }),
    );
  });

  it.each([
    [{ status: 'Deleted' }, 'There is no status “Deleted”.'],
    [{ sort: 'name' }, 'There is no order by “name”.'],
    [{ dir: 'up' }, 'There is no direction “up”.'],
    [{ rows: '1000' }, 'There is no number of rows per page “1000”.'],
    [{ page: '0' }, 'There is no page “0”.'],
    [{ backend: 'lbx' }, 'There is no backend type “lbx”.'],
    [{ approval: 'maybe' }, 'There is no approval “maybe”.'],
    [{ load: '11' }, 'There is no number of thousands to load “11”.'],
    [{ vpc: 'vpc-web' }, 'There is no VPC with the ID “vpc-web”.'],
    [{ tag: '=x' }, '“=x” names no key: write a tag as env or env=production.'],
    [{ tag: 'env=a env=b' }, 'The key env stands there twice: name each key once.'],
    [{ page: '1e3' }, 'There is no page “1e3”.'],
  ])('%j is told as: %s', (address, problem) => {
    expect(readListView(address)).toEqual({ view: FIRST_VIEW, problems: [problem] });
  });

  it('takes a status in any case, as the cloud does', () => {
    expect(readListView({ status: 'FAILED' }).view.status).toBe('failed');
  });
});

describe('a filtered view', () => {
  it('leaves out services by text or status, not by blanks, order or page', () => {
    expect(isFiltered({ ...FIRST_VIEW, page: 3, sort: 'updated', search: '  ' })).toBe(false);
    expect(isFiltered({ ...FIRST_VIEW, search: 'orders' })).toBe(true);
    expect(isFiltered({ ...FIRST_VIEW, status: 'failed' })).toBe(true);
    expect(isFiltered({ ...FIRST_VIEW, approval: 'off' })).toBe(true);
    expect(isFiltered({ ...FIRST_VIEW, tag: ' , ' })).toBe(false);
  });
});
