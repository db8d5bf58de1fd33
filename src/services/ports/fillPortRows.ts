import type { PastedMapping } from './pastedMapping';
import { emptyPortRow, isEmptyPortRow, type PortRow } from './portRow';

export function rowOf({ serverPort, clientPort, protocol }: PastedMapping): PortRow {
  return {
    ...emptyPortRow(),
    serverPort: String(serverPort),
    clientPort: String(clientPort),
    protocol,
  };
}

/** Puts mappings into the empty rows first, in order, and adds rows for the rest. */
export function fillPortRows(
  rows: readonly PortRow[],
  mappings: readonly PastedMapping[],
): PortRow[] {
  const waiting = mappings.map(rowOf);
  const filled = rows.map((row) => (isEmptyPortRow(row) ? (waiting.shift() ?? row) : row));
  return [...filled, ...waiting];
}

/** How many rows would be sent. */
export function filledRowCount(rows: readonly PortRow[]): number {
  return rows.reduce((count, row) => count + (isEmptyPortRow(row) ? 0 : 1), 0);
}
