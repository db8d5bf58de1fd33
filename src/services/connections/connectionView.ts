import { FILTER_STATUSES, type FilterStatus } from '../../api/connectionStatus';
import type { TabView } from '../detail/tabAddress';

/** Which connections are shown. */
export interface ConnectionView {
  /** Undefined for all. */
  status: FilterStatus | undefined;
  /** From 1. */
  page: number;
}

/** What the address asks for; a status that the cloud cannot filter by counts as none. */
export function readConnectionView({ status, page = 1 }: TabView): ConnectionView {
  const lower = status?.toLowerCase();
  return { status: FILTER_STATUSES.find((one) => one.toLowerCase() === lower), page };
}

/** The first page, and no filter, stand in no address. */
export function toTabView({ status, page }: ConnectionView): TabView {
  return { status, page: page > 1 ? page : undefined };
}
