import { addressReader } from '../../ui/addressReader';
import { KNOWN_STATUSES, type KnownStatus } from '../../status/statusWords';

/** What the address says of the list; as it stands there, so each may be any text. */
export const LIST_PARAMETERS = ['page', 'search', 'status', 'sort', 'dir', 'rows'] as const;
export type ListAddress = Partial<Record<(typeof LIST_PARAMETERS)[number], string>>;

export const ROWS_PER_PAGE = [10, 20, 50, 100] as const;
export type RowsPerPage = (typeof ROWS_PER_PAGE)[number];

/** All that the cloud can sort by ("Querying VPC Endpoint Services", sort_key and sort_dir). */
export const SORT_KEYS = ['created', 'updated'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export const SORT_DIRECTIONS = ['desc', 'asc'] as const;
export type SortDirection = (typeof SORT_DIRECTIONS)[number];

/** Which part of the list is asked for, and in which order. */
export interface ListView {
  /** From 1. */
  page: number;
  /** Part of a name, or a whole ID. */
  search: string;
  /** Undefined for any. */
  status: KnownStatus | undefined;
  sort: SortKey;
  direction: SortDirection;
  rows: RowsPerPage;
}

export const FIRST_VIEW: ListView = {
  page: 1,
  search: '',
  status: undefined,
  sort: 'created',
  direction: 'desc',
  rows: 50,
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
  const { problems, oneOf, page, text } = addressReader();
  const status = oneOf(address.status, KNOWN_STATUSES, 'status');
  const sort = oneOf(address.sort, SORT_KEYS, 'order by');
  const direction = oneOf(address.dir, SORT_DIRECTIONS, 'direction');
  const rows = oneOf(address.rows, ROWS_PER_PAGE, 'number of rows per page');

  return {
    view: {
      page: page(address.page) ?? FIRST_VIEW.page,
      search: text(address.search, LONGEST_SEARCH),
      status,
      sort: sort ?? FIRST_VIEW.sort,
      direction: direction ?? FIRST_VIEW.direction,
      rows: rows ?? FIRST_VIEW.rows,
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
  };
}

/** Whether the view leaves services out. */
export function isFiltered({ search, status }: ListView): boolean {
  return search.trim() !== '' || status !== undefined;
}
