import { DataTable } from '../../ui/DataTable';
import { SkeletonRows } from '../../ui/ListTable';
import type { ColumnId } from './chosenColumns';
import { TableFrame } from './ServicesTable';
import { ServicesTableHead } from './ServicesTableHead';

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
          <SkeletonRows columns={['selection', 'name', ...columns, 'actions']} failed={failed} />
        </tbody>
      </DataTable>
    </TableFrame>
  );
}
