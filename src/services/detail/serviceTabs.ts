import { lazyRouteComponent, type AsyncRouteComponent } from '@tanstack/react-router';
import type { ServiceTabProps } from './serviceTabProps';

export interface ServiceTab {
  /** As the address names it. */
  name: string;
  label: string;
  /** Fetched once somebody comes near it. */
  Content: AsyncRouteComponent<ServiceTabProps>;
}

/** Shown where the address names no tab; it is part of the page itself. */
export const SUMMARY = { name: 'summary', label: 'Summary' } as const;

/** The other tabs, in their order. */
export const TABS: readonly ServiceTab[] = [
  {
    name: 'connections',
    label: 'Connections',
    Content: lazyRouteComponent(() => import('../connections/ConnectionsTab'), 'ConnectionsTab'),
  },
  {
    name: 'whitelist',
    label: 'Whitelist',
    Content: lazyRouteComponent(() => import('../whitelist/WhitelistTab'), 'WhitelistTab'),
  },
];

/** The tab that an address names, in any case; undefined for the summary and for a name that there is not. */
export function tabNamed(name: string | undefined): ServiceTab | undefined {
  const lower = name?.toLowerCase();
  return TABS.find((tab) => tab.name === lower);
}
