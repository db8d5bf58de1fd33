import { z } from 'zod';
import type { SortKey } from './listView';

/** The columns beside the name, in the order of the wizard's fields. */
export const COLUMN_IDS = [
  'status',
  'backend',
  'vpc',
  'approval',
  'connections',
  'ports',
  'created',
  'updated',
  'description',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export const FIRST_COLUMNS: readonly ColumnId[] = COLUMN_IDS.filter((id) => id !== 'updated');

const keptColumns = z.array(z.string());

/** Reads a person's columns, in their order; what is no column is passed over. Undefined for text that is no choice. */
export function parseColumns(text: string | null): readonly ColumnId[] | undefined {
  if (text === null) return undefined;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { data } = keptColumns.safeParse(kept);
  if (!data) return undefined;
  return [...new Set(data)].flatMap((text) => COLUMN_IDS.find((id) => id === text) ?? []);
}

/** Shows or hides a column; one that is shown anew comes last. */
export function withColumn(
  columns: readonly ColumnId[],
  id: ColumnId,
  isShown: boolean,
): readonly ColumnId[] {
  const others = columns.filter((each) => each !== id);
  if (!isShown) return others;
  return columns.includes(id) ? columns : [...others, id];
}

/** Moves a column by one place to the front or to the end; at the edge it stays. */
export function moveColumn(
  columns: readonly ColumnId[],
  id: ColumnId,
  by: -1 | 1,
): readonly ColumnId[] {
  const from = columns.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= columns.length) return columns;
  const moved = columns.filter((each) => each !== id);
  return moved.toSpliced(to, 0, id);
}

/** The columns that are shown: what the list is sorted by is always to be seen. */
export function shownColumns(columns: readonly ColumnId[], sort: SortKey): readonly ColumnId[] {
  return withColumn(columns, sort, true);
}
