import type { TableKey } from '../../ui/editableTableKeys';
import type { TabKey } from '../../ui/TabList';

interface KeysWithin {
  title: string;
  keys: readonly { keys: string; words: string }[];
}

// By the keys that these parts of a page hear: one more there is one more here.
const IN_PORT_TABLE: Record<TableKey, string> = {
  Enter: 'One row down; in the last row, add one',
  ArrowDown: 'One row down',
  ArrowUp: 'One row up',
};
const ON_TABS: Record<TabKey, string> = {
  ArrowRight: 'The next tab; Enter shows it',
  ArrowLeft: 'The tab before',
  Home: 'The first tab',
  End: 'The last tab',
};

/** How the keys of a part of a page are printed. */
const PRINTED: Partial<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowLeft: '←',
};

/** Keys that parts of a page hear while they have the focus. */
export const KEYS_WITHIN: readonly KeysWithin[] = [
  { title: 'In the ports of the table of port mappings', keys: listed(IN_PORT_TABLE) },
  { title: 'On the tabs of a page', keys: listed(ON_TABS) },
];

function listed(words: Record<string, string>): KeysWithin['keys'] {
  return Object.entries(words).map(([key, text]) => ({ keys: PRINTED[key] ?? key, words: text }));
}
