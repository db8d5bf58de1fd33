import { z } from 'zod';
import { PROTOCOLS, type Protocol } from '../../api/editions';
import { newRowId } from '../../ui/rowId';

/** One row of the table of port mappings, as typed: ports are text until the form is sent. */
export interface PortRow {
  /** Of the row, not of its place: rows are added, removed and moved. */
  id: string;
  /** On the backend, `server_port` of the request. */
  serverPort: string;
  /** On the endpoint, `client_port` of the request. */
  clientPort: string;
  protocol: Protocol;
}

/** A row as a draft keeps it: with whatever was typed. */
export const keptPortRow = z.object({
  id: z.string(),
  serverPort: z.string(),
  clientPort: z.string(),
  protocol: z.enum(PROTOCOLS),
});

export function emptyPortRow(): PortRow {
  return { id: newRowId(), serverPort: '', clientPort: '', protocol: 'TCP' };
}

export function isEmptyPortRow(row: PortRow): boolean {
  return row.serverPort.trim() === '' && row.clientPort.trim() === '';
}
