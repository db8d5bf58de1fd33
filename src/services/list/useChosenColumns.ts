import { useMemo, useSyncExternalStore } from 'react';
import { FIRST_COLUMNS, parseColumns, type ColumnId } from './chosenColumns';

/** Kept in the browser for as long as the person does not clear it. */
const PLACE = 'endpoint-services/columns';

const listeners = new Set<() => void>();
/** Stands in where the browser keeps nothing for this site. */
let unkept: string | null = null;

function read(): string | null {
  try {
    return localStorage.getItem(PLACE);
  } catch {
    return unkept;
  }
}

function write(text: string): void {
  unkept = text;
  try {
    localStorage.setItem(PLACE, text);
  } catch {
    // Blocked or full: the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab's choice.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function keep(columns: readonly ColumnId[]): void {
  write(JSON.stringify(columns));
}

/** The columns that this person has chosen, in their order, and how to choose others. */
export function useChosenColumns(): [
  columns: readonly ColumnId[],
  choose: (columns: readonly ColumnId[]) => void,
] {
  const text = useSyncExternalStore(subscribe, read);
  const columns = useMemo(() => parseColumns(text) ?? FIRST_COLUMNS, [text]);
  return [columns, keep];
}
