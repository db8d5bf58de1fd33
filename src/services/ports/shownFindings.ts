import type { PortCell } from './portCell';
import type { PortFinding } from './portRules';

/** A finding as its row shows it at the moment. */
export interface ShownFinding extends PortFinding {
  /** A clash is only a hint while its cell is being typed in; what it is shows once the cell is left. */
  shown: PortFinding['severity'] | 'hint';
}

/** An error of the table, to be listed and jumped to. */
export interface PortError {
  rowId: string;
  /** From 1, as on the screen. */
  rowNumber: number;
  cell: PortCell;
  message: string;
}

export interface PortSummary {
  errorCount: number;
  /** From the first row to the last. */
  errors: readonly PortError[];
}

export function sameFindings(
  left: readonly ShownFinding[],
  right: readonly ShownFinding[],
): boolean {
  return sameItems(
    left,
    right,
    (a, b) => a.cell === b.cell && a.shown === b.shown && a.text === b.text,
  );
}

export function sameErrors(left: readonly PortError[], right: readonly PortError[]): boolean {
  return sameItems(
    left,
    right,
    (a, b) =>
      a.rowId === b.rowId &&
      a.rowNumber === b.rowNumber &&
      a.cell === b.cell &&
      a.message === b.message,
  );
}

function sameItems<T>(left: readonly T[], right: readonly T[], same: (a: T, b: T) => boolean) {
  return (
    left.length === right.length &&
    left.every((item, index) => {
      const other = right[index];
      return other !== undefined && same(item, other);
    })
  );
}
