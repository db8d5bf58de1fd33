import type { TcpProxy } from '../../api/editions';
import type { TagRow } from '../../ui/form/tagRow';

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

/** The part of a form that the fields of this folder read and write. */
export interface AccessForm {
  access: AccessValues;
}
