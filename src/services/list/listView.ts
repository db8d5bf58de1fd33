import { SWEEP_PAGES } from '../../api/vpcep';
import { addressReader } from '../../ui/addressReader';
import { KNOWN_STATUSES, type KnownStatus } from '../../status/statusWords';
import type { ListAddress } from './listAddress';
import {
  isRowFiltered,
  NO_ROW_FILTER,
  readRowFilter,
  toRowFilterAddress,
  type RowFilter,
} from './loaded/rowFilter';

export const ROWS_PER_PAGE = [10, 20, 50, 100] as const;
export type RowsPerPage = (typeof ROWS_PER_PAGE)[number];

/** All that the cloud can sort by ("Querying VPC Endpoint Services", sort_key and sort_dir). */
export const SORT_KEYS = ['created', 'updated'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export const SORT_DIRECTIONS = ['desc', 'asc'] as const;
export type SortDirection = (typeof SORT_DIRECTIONS)[number];

/** Which part of the list is asked for, and in which order. */
export interface ListView extends RowFilter {
  /** From 1. */
  page: number;
  /** Part of a name, or a whole ID. */
  search: string;
  /** Undefined for any. */
  status: KnownStatus | undefined;
  sort: SortKey;
  direction: SortDirection;
  rows: RowsPerPage;
  /** Thousands of rows to load for what the cloud cannot filter by; 0 for no more than the page that is read anyway. */
  load: number;
}

const LOADABLE = Array.from({ length: SWEEP_PAGES }, (_, index) => index + 1);

export const FIRST_VIEW: ListView = {
  ...NO_ROW_FILTER,
  page: 1,
  search: '',
  status: undefined,
  sort: 'created',
  direction: 'desc',
  rows: 50,
  load: 0,
};

/** Names are at most 16 long, whole ones with region and ID below 100; nothing longer is found. */
export const LONGEST_SEARCH = 128;

export interface ReadView {
  view: ListView;
  /** What the address asked for and cannot be had, as sentences. */
  problems: string[];
}

/** Reads the view from the address; what there is not is told, and stands as it is without it. */
export function readListView(address: ListAddress): ReadView {
  const reader = addressReader();
  const { problems, oneOf, page, text } = reader;
  const status = oneOf(address.status, KNOWN_STATUSES, 'status');
  const sort = oneOf(address.sort, SORT_KEYS, 'order by');
  const direction = oneOf(address.dir, SORT_DIRECTIONS, 'direction');
  const rows = oneOf(address.rows, ROWS_PER_PAGE, 'number of rows per page');
  const rowFilter = readRowFilter(address, reader);
  const load = oneOf(address.load, LOADABLE, 'number of thousands to load');

  return {
    view: {
      ...rowFilter,
      page: page(address.page) ?? FIRST_VIEW.page,
      search: text(address.search, LONGEST_SEARCH),
      status,
      sort: sort ?? FIRST_VIEW.sort,
      direction: direction ?? FIRST_VIEW.direction,
      rows: rows ?? FIRST_VIEW.rows,
      // Nothing is loaded for a filter that is not there.
      load: isRowFiltered(rowFilter) ? (load ?? FIRST_VIEW.load) : FIRST_VIEW.load,
    },
    problems,
  };
}

/** The address of a view; what is as at first is left out. */
export function toListAddress(view: ListView): ListAddress {
  return {
    ...(view.page !== FIRST_VIEW.page && { page: String(view.page) }),
    ...(view.search !== '' && { search: view.search }),
    ...(view.status !== undefined && { status: view.status }),
    ...(view.sort !== FIRST_VIEW.sort && { sort: view.sort }),
    ...(view.direction !== FIRST_VIEW.direction && { dir: view.direction }),
    ...(view.rows !== FIRST_VIEW.rows && { rows: String(view.rows) }),
    ...(view.load !== FIRST_VIEW.load && { load: String(view.load) }),
    ...toRowFilterAddress(view),
  };
}

/** Whether the view leaves services out. */
export function isFiltered(view: ListView): boolean {
  return view.search.trim() !== '' || view.status !== undefined || isRowFiltered(view);
}

/** The view with nothing left out. */
export function withoutFilters({ sort, direction, rows }: ListView): ListView {
  return { ...FIRST_VIEW, sort, direction, rows };
}
