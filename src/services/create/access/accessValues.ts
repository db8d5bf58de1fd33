import type { TcpProxy } from '../../../api/editions';
import { newRowId } from '../rowId';

export interface TagRow {
  /** Of the row, not of its place. */
  id: string;
  key: string;
  value: string;
}

/** The step "Access and tags", shaped as the screen is. */
export interface AccessValues {
  name: string;
  description: string;
  approval: boolean;
  tcpProxy: TcpProxy;
  tags: TagRow[];
}

export function emptyAccess(): AccessValues {
  return { name: '', description: '', approval: true, tcpProxy: 'close', tags: [] };
}

export function emptyTagRow(): TagRow {
  return { id: newRowId(), key: '', value: '' };
}
