import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import type { Permission } from '../../api/permissions';
import { parseCloudTime } from '../../api/time';
import { ActionButton } from '../../ui/ActionButton';
import { CopyableId } from '../../ui/CopyableId';
import { DataTable } from '../../ui/DataTable';
import { LocalTime } from '../../ui/LocalTime';
import { RowCheckbox } from '../../ui/RowCheckbox';
import type { Selection } from '../../ui/useSelection';
import { admittedWords } from './whitelistRequests';

const Frame = styled('div')(({ theme }) => ({
  overflowX: 'auto',
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
}));

const COLUMNS = ['Account ID', 'Added', 'Description', 'Actions'];

interface WhitelistTableProps {
  entries: readonly Permission[];
  selection: Selection<Permission>;
  /** Other rows are about to take the place of these. */
  busy: boolean;
  whyNoRemoval: string | undefined;
  onRemove: (entry: Permission) => void;
}

/** Who may connect to a service. */
export function WhitelistTable({
  entries,
  selection,
  busy,
  whyNoRemoval,
  onRemove,
}: WhitelistTableProps) {
  const chosen = entries.filter(({ id }) => selection.chosen.has(id)).length;
  const all = chosen === entries.length;
  return (
    <Frame aria-busy={busy} sx={busy ? { opacity: 0.5 } : undefined}>
      <DataTable aria-label="Whitelist">
        <thead>
          <tr>
            <th scope="col">
              <RowCheckbox
                label="Select all on this page"
                checked={all}
                mixed={chosen > 0 && !all}
                onChange={(isChosen) => selection.choose(entries, isChosen)}
              />
            </th>
            <ColumnHeadings />
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const name = admittedWords(entry.admitted);
            return (
              <tr key={entry.id}>
                <td>
                  <RowCheckbox
                    label={`Select ${name}`}
                    checked={selection.chosen.has(entry.id)}
                    onChange={(isChosen) => selection.choose([entry], isChosen)}
                  />
                </td>
                <th scope="row">
                  <Who entry={entry} />
                </th>
                <td data-label="Added">
                  <Added at={entry.created_at} />
                </td>
                <td data-label="Description">{entry.description || 'None'}</td>
                <td>
                  <ActionButton
                    variant="outlined"
                    aria-label={`Remove ${name}`}
                    whyNot={whyNoRemoval}
                    onClick={() => onRemove(entry)}
                  >
                    Remove
                  </ActionButton>
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </Frame>
  );
}

function Who({ entry: { admitted } }: { entry: Permission }) {
  if (admitted.who === 'account') {
    return <CopyableId what={`account ID ${admitted.id}`} id={admitted.id} />;
  }
  return (
    <>
      <strong>Everyone</strong> (<code>*</code>): any account
    </>
  );
}

function Added({ at }: { at: string | undefined }) {
  const ms = parseCloudTime(at);
  return ms === undefined ? (at ?? 'Not told') : <LocalTime ms={ms} />;
}

function ColumnHeadings() {
  return COLUMNS.map((column) => (
    <th key={column} scope="col">
      {column}
    </th>
  ));
}

const SKELETON_ROWS = 5;

/** Stands where the table will stand until the first answer; nothing moves in it once that has failed. */
export function WhitelistSkeleton({ failed }: { failed: boolean }) {
  return (
    <Frame aria-hidden>
      <DataTable>
        <thead>
          <tr>
            <ColumnHeadings />
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: SKELETON_ROWS }, (_, row) => (
            // Nothing but its place tells one from another.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {COLUMNS.map((column) => (
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
