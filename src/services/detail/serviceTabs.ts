import type { ComponentType } from 'react';
import { lazyPart, type LazyPart } from '../../ui/lazyPart';
import type { ServiceTabProps } from './serviceTabProps';
import type { TabView } from './tabAddress';

export interface ServiceTab {
  /** As the address names it. */
  name: string;
  label: string;
  /** What it keeps in the address. */
  parameters: readonly (keyof TabView)[];
  /** Fetched once somebody comes near it. */
  Content: LazyPart<ServiceTabProps>;
}

/** Shown where the address names no tab; it is part of the page itself. */
export const SUMMARY = { name: 'summary', label: 'Summary' } as const;

/** The other tabs, in their order. */
export const TABS: readonly ServiceTab[] = [
  tab(
    'connections',
    'Connections',
    async () => (await import('../connections/ConnectionsTab')).ConnectionsTab,
    ['status', 'page'],
  ),
  tab(
    'whitelist',
    'Whitelist',
    async () => (await import('../whitelist/WhitelistTab')).WhitelistTab,
    ['page'],
  ),
  tab(
    'port-mappings',
    'Port mappings',
    async () => (await import('../ports/tab/PortMappingsTab')).PortMappingsTab,
  ),
  tab('tags', 'Tags', async () => (await import('../tags/TagsTab')).TagsTab),
];

function tab(
  name: string,
  label: string,
  load: () => Promise<ComponentType<ServiceTabProps>>,
  parameters: readonly (keyof TabView)[] = [],
): ServiceTab {
  return { name, label, parameters, Content: lazyPart(load) };
}

/** The tab that an address names, in any case; undefined for the summary and for a name that there is not. */
export function tabNamed(name: string | undefined): ServiceTab | undefined {
  const lower = name?.toLowerCase();
  return TABS.find((tab) => tab.name === lower);
}
