import { FILTER_STATUSES } from '../../api/connectionStatus';
import { addressReader } from '../../ui/addressReader';
import { SUMMARY, tabNamed, TABS, type ServiceTab } from './serviceTabs';
import type { TabAddress, TabView } from './tabAddress';

const TAB_NAMES: readonly string[] = [SUMMARY, ...TABS].map(({ name }) => name);

export interface ReadTab {
  /** Undefined for the summary. */
  tab: ServiceTab | undefined;
  view: TabView;
  /** Parameters that this tab has. */
  parameters: readonly (keyof TabAddress)[];
  /** What the address asked for and cannot be had, as sentences. */
  problems: readonly string[];
  /** The page is not shown without something, but something else in its place. */
  instead: string | undefined;
}

/** Reads from the address which tab is shown, and what of it. */
export function readTabAddress(address: TabAddress): ReadTab {
  const { oneOf, page, problems } = addressReader();
  oneOf(address.tab, TAB_NAMES, 'tab');
  if (problems.length > 0) {
    // What else stands there was for the tab that there is not.
    const parameters = ['tab', 'status', 'page'] as const;
    return {
      tab: undefined,
      view: {},
      parameters,
      problems,
      instead: 'The summary is shown instead.',
    };
  }
  const tab = tabNamed(address.tab);
  const own = tab?.parameters ?? [];
  const view: TabView = {
    ...(own.includes('status') && { status: oneOf(address.status, FILTER_STATUSES, 'status') }),
    ...(own.includes('page') && { page: page(address.page) }),
  };
  return { tab, view, parameters: ['tab', ...own], problems, instead: undefined };
}

/** The address of a tab; what is as at first is left out. */
export function toTabAddress(tab: string | undefined, { status, page = 1 }: TabView): TabAddress {
  return {
    ...(tab !== undefined && { tab }),
    ...(status !== undefined && { status }),
    ...(page > 1 && { page: String(page) }),
  };
}
