import type { KeyboardEvent } from 'react';

/** A control of a table's body, by its place. */
export interface TableCell {
  /** From 0, over all bodies of the table. */
  rowIndex: number;
  /** The `data-cell` of the control. */
  column: string;
}

/**
 * The place of the row that holds an element, from 0 over all bodies of its table: what the row's `data-row` says. The
 * browser's own `rowIndex` would count the rows anew with every key.
 */
export function rowIndexOf(element: Element): number | undefined {
  const place = element.closest('tr')?.dataset['row'];
  return place === undefined ? undefined : Number(place);
}

/** The cell that holds an event's target; undefined outside of controls marked with `data-cell`. */
export function tableCellOf(target: EventTarget): TableCell | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const column = target.dataset['cell'];
  const rowIndex = rowIndexOf(target);
  return column === undefined || rowIndex === undefined ? undefined : { rowIndex, column };
}

/** The keys that move about in a table. */
export type TableKey = 'Enter' | 'ArrowDown' | 'ArrowUp';

function isTableKey(key: string): key is TableKey {
  return key === 'Enter' || key === 'ArrowDown' || key === 'ArrowUp';
}

/**
 * Moves up and down a column by the arrow keys and Enter, as in a spreadsheet. Enter in the last row calls
 * `addRow`; it never submits the form. Only text inputs take part: a select needs these keys itself.
 */
export function moveByKey(event: KeyboardEvent, addRow: () => void): void {
  const { target, key, nativeEvent } = event;
  if (!(target instanceof HTMLInputElement) || nativeEvent.isComposing) return;
  if (!isTableKey(key)) return;
  const column = target.dataset['cell'];
  const row = target.closest('tr');
  if (column === undefined || !row) return;
  const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  if (key === 'Enter' || !modified) event.preventDefault();
  if (modified) return;
  const neighbour = row.closest('table')?.rows[row.rowIndex + (key === 'ArrowUp' ? -1 : 1)];
  const control = neighbour?.querySelector(`[data-cell="${column}"]`);
  if (control instanceof HTMLInputElement) {
    control.focus();
    control.select();
  } else if (key === 'Enter') addRow();
}
