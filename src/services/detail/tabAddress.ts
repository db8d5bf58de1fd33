import type { FilterStatus } from '../../api/connectionStatus';

/** What the address says of a service's page: the tab, and what that tab shows; as it stands there, so any text. */
export const TAB_PARAMETERS = ['tab', 'status', 'page'] as const;
export type TabAddress = Partial<Record<(typeof TAB_PARAMETERS)[number], string | undefined>>;

/** What a tab itself keeps in the address. */
export interface TabView {
  /** Which status its rows have; undefined for all. */
  status?: FilterStatus | undefined;
  /** Of its rows, from 1; undefined for the first. */
  page?: number | undefined;
}
