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
  const problems: string[] = [];
  const oneOf = <T extends string | number>(
    text: string | undefined,
    choices: readonly T[],
    what: string,
  ): T | undefined => {
    if (text === undefined) return undefined;
    const found = choices.find((choice) => String(choice) === text.toLowerCase());
    if (found === undefined) problems.push(`There is no ${what} “${inShort(text)}”.`);
    return found;
  };
  const status = oneOf(address.status, KNOWN_STATUSES, 'status');
  const sort = oneOf(address.sort, SORT_KEYS, 'order by');
  const direction = oneOf(address.dir, SORT_DIRECTIONS, 'direction');
  const rows = oneOf(address.rows, ROWS_PER_PAGE, 'number of rows per page');

  const page = address.page === undefined ? FIRST_VIEW.page : pageNumber(address.page);
  if (page === undefined) problems.push(`There is no page “${inShort(address.page ?? '')}”.`);
  const search = address.search ?? '';
  if (search.length > LONGEST_SEARCH) {
    problems.push(`A search has at most ${LONGEST_SEARCH} characters; it was cut there.`);
  }
  return {
    view: {
      page: page ?? FIRST_VIEW.page,
      search: search.slice(0, LONGEST_SEARCH),
      status,
      sort: sort ?? FIRST_VIEW.sort,
      direction: direction ?? FIRST_VIEW.direction,
      rows: rows ?? FIRST_VIEW.rows,
    },
    problems,
  };
}

/** Greater than any list, small enough to be counted with. */
const GREATEST_PAGE = 1_000_000;

function pageNumber(text: string): number | undefined {
  const page = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return page >= 1 && page <= GREATEST_PAGE ? page : undefined;
}

const SHOWN_OF_UNKNOWN = 30;

function inShort(text: string): string {
  return text.length > SHOWN_OF_UNKNOWN ? `${text.slice(0, SHOWN_OF_UNKNOWN)}…` : text;
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
