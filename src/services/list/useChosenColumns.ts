import { useMemo, useSyncExternalStore } from 'react';
import { keptText } from '../../ui/keptText';
import { FIRST_COLUMNS, parseColumns, type ColumnId } from './chosenColumns';

const kept = keptText('endpoint-services/columns');

function keep(columns: readonly ColumnId[]): void {
  kept.write(JSON.stringify(columns));
}

/** The columns that this person has chosen, in their order, and how to choose others. */
export function useChosenColumns(): [
  columns: readonly ColumnId[],
  choose: (columns: readonly ColumnId[]) => void,
] {
  const text = useSyncExternalStore(kept.subscribe, kept.read);
  const columns = useMemo(() => parseColumns(text) ?? FIRST_COLUMNS, [text]);
  return [columns, keep];
}
