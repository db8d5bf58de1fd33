import type { ApiError } from '../../../api/errors';
import type { PortCell } from '../portCell';
import type { PortRow } from '../portRow';

/** Where a refusal is shown in the table. */
export interface RefusedRows {
  /** By ID; all where no row is more to blame than another. */
  rows: readonly string[] | 'all';
  cell: PortCell;
}

/** The cell that a field of the request is typed in; undefined for a field that the table does not have. */
function cellOf(field: string): PortCell | undefined {
  switch (field) {
    case 'ports':
    case 'ports[].server_port':
      return 'serverPort';
    case 'ports[].client_port':
      return 'clientPort';
    case 'ports[].protocol':
      return 'protocol';
    default:
      return undefined;
  }
}

/**
 * The rows that a refusal is about: of the others the cloud had nothing against before.
 * Undefined when it concerns something else than port mappings.
 */
export function refusedRows(
  { fields }: Pick<ApiError, 'fields'>,
  changed: readonly PortRow[],
): RefusedRows | undefined {
  const cell = fields.map(cellOf).find((known) => known !== undefined);
  if (cell === undefined) return undefined;
  // No protocol but UDP is in doubt ("Error Codes", EndPoint.3075).
  const suspects =
    cell === 'protocol' ? changed.filter(({ protocol }) => protocol === 'UDP') : changed;
  return { rows: suspects.length > 0 ? suspects.map(({ id }) => id) : 'all', cell };
}
