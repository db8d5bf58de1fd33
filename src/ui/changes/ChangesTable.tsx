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

/** A part in words, also one that is not there. */
function Part({ words, isNew = false }: { words: string | undefined; isNew?: boolean }) {
  return words === undefined ? (
    <Words data-gone="">None</Words>
  ) : (
    <Words data-new={isNew ? '' : undefined}>{words}</Words>
  );
}

interface ChangesTableProps {
  label: string;
  /** What the first column holds. */
  heading: string;
  changes: readonly Difference[];
}

/** What will change, before and after. */
export function ChangesTable({ label, heading, changes }: ChangesTableProps) {
  return (
    <ScrollBox label={label}>
      <DataTable aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ label: name, before, after }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label="Before">
                <Part words={before} />
              </td>
              <td data-label="After">
                <Part words={after} isNew />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </ScrollBox>
  );
}

interface DivergencesTableProps {
  label: string;
  heading: string;
  rows: readonly Divergence[];
}

/** What somebody else has changed, beside what the person made of it. */
export function DivergencesTable({ label, heading, rows }: DivergencesTableProps) {
  return (
    <ScrollBox label={label}>
      <DataTable aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">When opened</th>
            <th scope="col">Now</th>
            <th scope="col">Yours</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label: name, opened, now, mine }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label="When opened">
                <Part words={opened} />
              </td>
              <td data-label="Now">
                <Part words={now} isNew />
              </td>
              <td data-label="Yours">
                <Part words={mine} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </ScrollBox>
  );
}
