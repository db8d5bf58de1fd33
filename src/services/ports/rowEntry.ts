import type { PortSide } from './portNumber';
import type { PlacedRow } from './portRows';
import type { ShownFinding } from './shownFindings';

/** What the index knows of one row. */
export interface RowEntry {
  placed: PlacedRow;
  /** Cells whose errors show: they were left, or came filled. */
  settled: Record<PortSide, boolean>;
  /** Cells typed in since they last settled. */
  touched: Record<PortSide, boolean>;
  /** What the cloud said against this row. */
  refusals: readonly ShownFinding[];
  shown: readonly ShownFinding[];
}

export const NOTHING: readonly ShownFinding[] = [];

export function newEntry(placed: PlacedRow): RowEntry {
  const filled = (side: PortSide) => placed.row[side].trim() !== '';
  return {
    placed,
    settled: { serverPort: filled('serverPort'), clientPort: filled('clientPort') },
    touched: { serverPort: false, clientPort: false },
    refusals: NOTHING,
    shown: NOTHING,
  };
}

export function showsError({ shown }: RowEntry, side: PortSide): boolean {
  return shown.some((finding) => finding.cell === side && finding.shown === 'error');
}
