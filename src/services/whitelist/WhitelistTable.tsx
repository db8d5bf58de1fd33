import type { Permission } from '../../api/permissions';
import { parseCloudTime } from '../../api/time';
import { ActionButton } from '../../ui/ActionButton';
import { CopyableId } from '../../ui/CopyableId';
import { LocalTime } from '../../ui/LocalTime';
import { SelectableTable } from '../../ui/SelectableTable';
import type { Selection } from '../../ui/useSelection';
import { admittedWords } from './whitelistRequests';

export const WHITELIST_COLUMNS = ['Account ID', 'Added', 'Description', 'Actions'];

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
  return (
    <SelectableTable
      label="Whitelist"
      columns={WHITELIST_COLUMNS}
      rows={entries}
      selection={selection}
      busy={busy}
      nameOf={({ admitted }) => admittedWords(admitted)}
      renderCells={(entry) => (
        <>
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
              aria-label={`Remove ${admittedWords(entry.admitted)}`}
              whyNot={whyNoRemoval}
              onClick={() => onRemove(entry)}
            >
              Remove
            </ActionButton>
          </td>
        </>
      )}
    />
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
