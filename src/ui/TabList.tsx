import { styled } from '@mui/material/styles';
import { useEffect, useRef, type KeyboardEvent } from 'react';

const List = styled('div')(({ theme }) => ({
  display: 'flex',
  gap: theme.spacing(0.5),
  overflowX: 'auto',
  marginBlockEnd: theme.spacing(2),
  borderBlockEnd: `1px solid ${theme.vars.palette.divider}`,
}));

const Tab = styled('button')(({ theme }) => ({
  flex: 'none',
  minHeight: '2.5rem',
  padding: theme.spacing(0.5, 1.5),
  border: 0,
  borderBlockEnd: '3px solid transparent',
  borderStartStartRadius: theme.shape.borderRadius,
  borderStartEndRadius: theme.shape.borderRadius,
  background: 'none',
  color: theme.vars.palette.text.secondary,
  font: 'inherit',
  fontSize: theme.typography.body2.fontSize,
  fontWeight: 600,
  cursor: 'pointer',
  '&:hover': { backgroundColor: theme.vars.palette.action.hover },
  '&[aria-selected="true"]': {
    color: theme.vars.palette.primary.main,
    borderBlockEndColor: 'currentColor',
  },
  '&:focus-visible': {
    outline: `2px solid ${theme.vars.palette.primary.main}`,
    outlineOffset: -2,
  },
  '@media (forced-colors: active)': {
    '&[aria-selected="true"]': { borderBlockEndColor: 'Highlight' },
  },
}));

export interface TabChoice<Name extends string> {
  name: Name;
  label: string;
}

export function tabElementId(name: string): string {
  return `tab-${name}`;
}

export function tabPanelElementId(name: string): string {
  return `tab-panel-${name}`;
}

interface TabListProps<Name extends string> {
  /** What the tabs show parts of. */
  label: string;
  tabs: readonly TabChoice<Name>[];
  shown: Name;
  onShow: (name: Name) => void;
  /** Somebody is about to show a tab: what it needs can be fetched. */
  onApproach?: (name: Name) => void;
}

/** Tabs of a page. Arrows move between them; Enter or Space shows one, as showing may ask the cloud. */
export function TabList<Name extends string>({
  label,
  tabs,
  shown,
  onShow,
  onApproach,
}: TabListProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  // Where not all of them fit; of the page itself nothing may move.
  useEffect(() => {
    const tab = document.getElementById(tabElementId(shown));
    if (!list.current || !tab) return;
    const { left, right } = list.current.getBoundingClientRect();
    const place = tab.getBoundingClientRect();
    list.current.scrollLeft += Math.max(0, place.right - right) - Math.max(0, left - place.left);
  }, [shown]);
  const moveFocus = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    if (!isTabKey(event.key)) return;
    event.preventDefault();
    items[PLACE_AFTER_KEY[event.key](at, items.length)]?.focus();
  };
  return (
    <List ref={list} role="tablist" aria-label={label} onKeyDown={moveFocus}>
      {tabs.map(({ name, label: words }) => (
        <Tab
          key={name}
          type="button"
          role="tab"
          id={tabElementId(name)}
          aria-selected={name === shown}
          aria-controls={name === shown ? tabPanelElementId(name) : undefined}
          tabIndex={name === shown ? 0 : -1}
          onClick={() => onShow(name)}
          onPointerEnter={() => onApproach?.(name)}
          onFocus={() => onApproach?.(name)}
        >
          {words}
        </Tab>
      ))}
    </List>
  );
}

/** Where each key moves the focus to. */
const PLACE_AFTER_KEY = {
  ArrowRight: (at: number, count: number) => (at + 1) % count,
  ArrowLeft: (at: number, count: number) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at: number, count: number) => count - 1,
};
/** The keys that move between tabs. */
export type TabKey = keyof typeof PLACE_AFTER_KEY;

function isTabKey(key: string): key is TabKey {
  return Object.hasOwn(PLACE_AFTER_KEY, key);
}
