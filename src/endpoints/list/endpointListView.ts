import type { EndpointListParameters } from '../../api/endpoints';
import { isUuid } from '../../api/uuid';
import { addressReader } from '../../ui/addressReader';
import type { EndpointListAddress } from './endpointListAddress';

/** All that the cloud can sort by ("Querying VPC Endpoints", sort_key and sort_dir). */
const SORT_KEYS = ['created', 'updated'] as const;
const SORT_DIRECTIONS = ['desc', 'asc'] as const;

/** Which part of the list is asked for, and in which order. */
export interface EndpointListView {
  /** From 1. */
  page: number;
  /** Part of the name of the service, or the whole ID of an endpoint. */
  search: string;
  sort: (typeof SORT_KEYS)[number];
  direction: (typeof SORT_DIRECTIONS)[number];
  /** ID of the VPC that it lies in; undefined for any. */
  vpc: string | undefined;
}

export const ENDPOINTS_PER_PAGE = 50;

/** Names of services with region and ID stay below it; nothing longer is found. */
export const LONGEST_SEARCH = 128;

const FIRST_VIEW: EndpointListView = {
  page: 1,
  search: '',
  sort: 'created',
  direction: 'desc',
  vpc: undefined,
};

/** Reads the view from the address; what there is not is told, and stands as it is without it. */
export function readEndpointListView(address: EndpointListAddress): {
  view: EndpointListView;
  problems: string[];
} {
  const { problems, oneOf, shaped, page, text } = addressReader();
  const view = {
    sort: oneOf(address.sort, SORT_KEYS, 'order by') ?? FIRST_VIEW.sort,
    direction: oneOf(address.dir, SORT_DIRECTIONS, 'direction') ?? FIRST_VIEW.direction,
    page: page(address.page) ?? FIRST_VIEW.page,
    search: text(address.search, LONGEST_SEARCH),
    vpc: shaped(address.vpc, isUuid, 'VPC with the ID'),
  };
  return { view, problems };
}

/** The address of a view; what is as at first is left out. */
export function toEndpointListAddress(view: EndpointListView): EndpointListAddress {
  return {
    ...(view.page !== FIRST_VIEW.page && { page: String(view.page) }),
    ...(view.search !== '' && { search: view.search }),
    ...(view.sort !== FIRST_VIEW.sort && { sort: view.sort }),
    ...(view.direction !== FIRST_VIEW.direction && { dir: view.direction }),
    ...(view.vpc !== undefined && { vpc: view.vpc }),
  };
}

/** The request for one page of the list: a whole ID is looked up as one, anything else as part of a service's name. */
export function endpointListParameters({
  page,
  search,
  sort,
  direction,
  vpc,
}: EndpointListView): EndpointListParameters {
  const text = search.trim();
  return {
    limit: ENDPOINTS_PER_PAGE,
    offset: (page - 1) * ENDPOINTS_PER_PAGE,
    sortKey: sort === 'created' ? 'created_at' : 'updated_at',
    sortDir: direction,
    ...(isUuid(text) ? { id: text.toLowerCase() } : text !== '' && { serviceName: text }),
    ...(vpc !== undefined && { vpcId: vpc }),
  };
}

/** Whether the view leaves endpoints out. */
export function isFiltered({ search, vpc }: EndpointListView): boolean {
  return search.trim() !== '' || vpc !== undefined;
}
