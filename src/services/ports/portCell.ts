/** The cells of a row of port mappings that can be filled in, in the order of the columns. */
export type PortCell = 'serverPort' | 'clientPort' | 'protocol';

/** What the screen calls each cell. */
export const CELL_NAMES: Record<PortCell, string> = {
  serverPort: 'Service port',
  clientPort: 'Terminal port',
  protocol: 'Protocol',
};

export function isPortCell(text: string | undefined): text is PortCell {
  return text !== undefined && Object.hasOwn(CELL_NAMES, text);
}

/** The element ID of a cell's control: the target of links to an error. */
export function cellId(rowId: string, cell: PortCell): string {
  return `port-${rowId}-${cell}`;
}

/** The element ID of what is said about a cell. */
export function findingsId(rowId: string, cell: PortCell): string {
  return `${cellId(rowId, cell)}-findings`;
}

/** The element ID of what is quietly said about a cell while it is being typed in. */
export function hintId(rowId: string, cell: PortCell): string {
  return `${cellId(rowId, cell)}-hint`;
}

/** Moves the focus to a cell, which also scrolls to it. */
export function focusCell(rowId: string, cell: PortCell): void {
  document.getElementById(cellId(rowId, cell))?.focus();
}

/** The control of a cell keeps its own text: whoever changes the form otherwise writes it there as well. */
export function writeCell(rowId: string, cell: PortCell, text: string): void {
  const control = document.getElementById(cellId(rowId, cell));
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
    control.value = text;
}

/** The element ID of the button that removes a row. */
export function removeButtonId(rowId: string): string {
  return `port-${rowId}-remove`;
}

export function focusRemoveButton(rowId: string): void {
  document.getElementById(removeButtonId(rowId))?.focus();
}
