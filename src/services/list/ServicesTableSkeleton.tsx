import Skeleton from '@mui/material/Skeleton';
import { DataTable } from '../../ui/DataTable';
import { TableFrame } from './ServicesTable';
import { COLUMNS, ServicesTableHead } from './ServicesTableHead';

const ROWS = 8;

/** Stands where the table will stand until the first answer; nothing moves in it once that has failed. */
export function ServicesTableSkeleton({ failed }: { failed: boolean }) {
  return (
    <TableFrame aria-hidden>
      <DataTable>
        <ServicesTableHead />
        <tbody>
          {Array.from({ length: ROWS }, (_, row) => (
            // Nothing but its place tells one from another.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {COLUMNS.map((column) => (
                <td key={column}>
                  <Skeleton
                    animation={failed ? false : 'pulse'}
                    height={column === 'Name' ? 38 : undefined}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </TableFrame>
  );
}
