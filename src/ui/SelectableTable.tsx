import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { DataTable } from './DataTable';
import { RowCheckbox } from './RowCheckbox';
import type { Selection } from './useSelection';

const Frame = styled('div')(({ theme }) => ({
  overflowX: 'auto',
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  // Whole IDs can be compared where there is room for them.
  [theme.breakpoints.up('lg')]: { '& code': { whiteSpace: 'nowrap' } },
}));

interface SelectableTableProps<Row> {
  label: string;
  columns: readonly string[];
  rows: readonly Row[];
  selection: Selection<Row>;
  /** Other rows are about to take the place of these. */
  busy: boolean;
  /** What tells a row from the others in the name of its checkbox. */
  nameOf: (row: Row) => string;
  /** One cell for each column; the first is the row's heading. */
  renderCells: (row: Row) => ReactNode;
}

/** A table whose rows are ticked, one by one or all of a page. */
export function SelectableTable<Row extends { id: string }>({
  label,
  columns,
  rows,
  selection: { chosen, choose },
  busy,
  nameOf,
  renderCells,
}: SelectableTableProps<Row>) {
  const chosenHere = rows.filter(({ id }) => chosen.has(id)).length;
  const all = chosenHere === rows.length;
  return (
    <Frame aria-busy={busy} sx={busy ? { opacity: 0.5 } : undefined}>
      <DataTable aria-label={label}>
        <thead>
          <tr>
            <th scope="col">
              <RowCheckbox
                label="Select all on this page"
                checked={all}
                mixed={chosenHere > 0 && !all}
                onChange={(isChosen) => choose(rows, isChosen)}
              />
            </th>
            <ColumnHeadings columns={columns} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <RowCheckbox
                  label={`Select ${nameOf(row)}`}
                  checked={chosen.has(row.id)}
                  onChange={(isChosen) => choose([row], isChosen)}
                />
              </td>
              {renderCells(row)}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Frame>
  );
}

function ColumnHeadings({ columns }: { columns: readonly string[] }) {
  return columns.map((column) => (
    <th key={column} scope="col">
      {column}
    </th>
  ));
}

const SKELETON_ROWS = 5;

/** Stands where such a table will stand until the first answer; nothing moves in it once that has failed. */
export function SelectableTableSkeleton({
  columns,
  failed,
}: {
  columns: readonly string[];
  failed: boolean;
}) {
  return (
    <Frame aria-hidden>
      <DataTable>
        <thead>
          <tr>
            <ColumnHeadings columns={columns} />
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: SKELETON_ROWS }, (_, row) => (
            // Nothing but its place tells one from another.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {columns.map((column) => (
                <td key={column}>
                  <Skeleton animation={failed ? false : 'pulse'} height={28} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Frame>
  );
}
