import type { PortRow } from './portRow';

/** The part of the form that this step reads and writes. */
export interface PortsForm {
  ports: PortRow[];
}

/** Where a cell's value lies in the form. */
export function cellPath<Cell extends Exclude<keyof PortRow, 'id'>>(rowIndex: number, cell: Cell) {
  return `ports.${rowIndex}.${cell}` as const;
}
