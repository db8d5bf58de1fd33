import { styled } from '@mui/material/styles';
import { DataTable } from '../DataTable';
import { ScrollBox } from '../ScrollBox';
import type { Difference, Divergence } from './differences';

const Words = styled('span')(({ theme }) => ({
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-wrap',
  '&[data-gone]': { color: theme.vars.palette.text.secondary },
  '&[data-new]': { fontWeight: 600 },
}));

interface PartsTableProps {
  label: string;
  /** What the first column holds. */
  heading: string;
  /** The other columns; what is new stands out. */
  columns: readonly { heading: string; isNew?: boolean }[];
  rows: readonly { label: string; parts: readonly (string | undefined)[] }[];
}

/** Parts of a thing, one a row, in several states of it. A part that is not there is none. */
function PartsTable({ label, heading, columns, rows }: PartsTableProps) {
  return (
    <ScrollBox label={label}>
      <DataTable aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {columns.map((column) => (
              <th key={column.heading} scope="col">
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {columns.map((column, place) => (
                <td key={column.heading} data-label={column.heading}>
                  {row.parts[place] === undefined ? (
                    <Words data-gone="">None</Words>
                  ) : (
                    <Words data-new={column.isNew ? '' : undefined}>{row.parts[place]}</Words>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </ScrollBox>
  );
}

interface ChangesTableProps {
  label: string;
  /** What the first column holds. */
  heading: string;
  changes: readonly Difference[];
}

const CHANGE_COLUMNS = [{ heading: 'Before' }, { heading: 'After', isNew: true }];

/** What will change, before and after. */
export function ChangesTable({ changes, ...about }: ChangesTableProps) {
  return (
    <PartsTable
      {...about}
      columns={CHANGE_COLUMNS}
      rows={changes.map(({ label, before, after }) => ({ label, parts: [before, after] }))}
    />
  );
}

interface DivergencesTableProps {
  label: string;
  heading: string;
  rows: readonly Divergence[];
}

const DIVERGENCE_COLUMNS = [
  { heading: 'When opened' },
  { heading: 'Now', isNew: true },
  { heading: 'Yours' },
];

/** What somebody else has changed, beside what the person made of it. */
export function DivergencesTable({ rows, ...about }: DivergencesTableProps) {
  return (
    <PartsTable
      {...about}
      columns={DIVERGENCE_COLUMNS}
      rows={rows.map(({ label, opened, now, mine }) => ({ label, parts: [opened, now, mine] }))}
    />
  );
}
