import Skeleton from '@mui/material/Skeleton';
import { DataTable } from '../../ui/DataTable';
import { TableFrame } from './ServicesTable';
import type { ColumnId } from './chosenColumns';
import { ServicesTableHead } from './ServicesTableHead';

const ROWS = 8;

/** Stands where the table will stand until the first answer; nothing moves in it once that has failed. */
export function ServicesTableSkeleton({
  columns,
  failed,
}: {
  columns: readonly ColumnId[];
  failed: boolean;
}) {
  return (
    <TableFrame aria-hidden>
      <DataTable>
        <ServicesTableHead columns={columns} />
        <tbody>
          {Array.from({ length: ROWS }, (_, row) => (
            // Nothing but its place tells one from another.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              <td>
                <Skeleton animation={failed ? false : 'pulse'} />
              </td>
              <td>
                <Skeleton animation={failed ? false : 'pulse'} height={38} />
              </td>
              {columns.map((column) => (
                <td key={column}>
                  <Skeleton animation={failed ? false : 'pulse'} />
                </td>
              ))}
              <td>
                <Skeleton animation={failed ? false : 'pulse'} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </TableFrame>
  );
}
