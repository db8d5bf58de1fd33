import type { RefObject } from 'react';
import { useOfferedCommands } from './offeredCommands';

interface ListCommands {
  /** What the page is called. */
  title: string;
  /** The label of its search. */
  searchLabel: string;
  searchRef: RefObject<HTMLInputElement | null>;
  onRefresh: () => void;
}

/** What every page with a list offers. */
export function useListCommands({ title, searchLabel, searchRef, onRefresh }: ListCommands): void {
  useOfferedCommands({
    title,
    commands: [
      { id: 'search', label: searchLabel, run: () => searchRef.current?.focus() },
      { id: 'refresh', label: 'Refresh', keywords: 'read again reload', run: onRefresh },
    ],
  });
}
