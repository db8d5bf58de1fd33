import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { fillPortRows, rowOf } from './fillPortRows';
import type { PastedMapping } from './pastedMapping';
import { focusCell, focusRemoveButton } from './portCell';
import type { PortIndex } from './portIndex';
import { emptyPortRow, isEmptyPortRow, type PortRow } from './portRow';
import { MAX_PORT_MAPPINGS } from './portRules';
import { cellPath, type PortsForm } from './portsForm';

/** What was last done to the table, and the way back. */
export interface LastChange {
  text: string;
  /** The rows as they were before. */
  before?: PortRow[];
  /** Whether going back takes the change back, or brings it again. */
  back?: 'Undo' | 'Redo';
}

const NO_CHANGE: LastChange = { text: '' };

/**
 * Adds, removes and replaces rows. Form and index change together: the index in the same event, before the rows
 * are painted.
 */
export function usePortRows(index: PortIndex) {
  const { control, getValues, setValue, register } = useFormContext<PortsForm>();
  const { fields, append, remove, replace } = useFieldArray({
    control,
    name: 'ports',
    // Rows bring an ID of their own, and under `id` the field array would put another in its place.
    keyName: 'key',
  });
  const [lastChange, setLastChange] = useState(NO_CHANGE);

  const snapshot = (): PortRow[] => getValues('ports').map((row) => ({ ...row }));

  const put = (rows: PortRow[], change: LastChange) => {
    index.reset(rows);
    // What follows may move the focus to a row that is only now being made.
    flushSync(() => {
      replace(rows);
      setLastChange(change);
    });
  };

  const addRow = () => {
    const place = getValues('ports').length;
    if (place >= MAX_PORT_MAPPINGS) {
      setLastChange({
        text: `No row added: a service takes at most ${MAX_PORT_MAPPINGS} port mappings in one request.`,
      });
      return;
    }
    const row = emptyPortRow();
    index.change(row);
    append(row, { focusName: cellPath(place, 'serverPort') });
  };

  const removeRow = (rowIndex: number) => {
    const before = snapshot();
    const row = before[rowIndex];
    if (!row) return;
    if (before.length === 1) {
      const empty = emptyPortRow();
      put([empty], isEmptyPortRow(row) ? NO_CHANGE : removed(1, before));
      focusCell(empty.id, 'serverPort');
      return;
    }
    index.remove(row.id);
    flushSync(() => {
      remove(rowIndex);
      setLastChange(isEmptyPortRow(row) ? NO_CHANGE : removed(rowIndex + 1, before));
    });
    const heir = before[rowIndex + 1] ?? before[rowIndex - 1];
    if (heir) focusRemoveButton(heir.id);
  };

  /** Fills the empty rows first, then adds rows; answers the first row that was filled. */
  const addMappings = (mappings: readonly PastedMapping[], text: string): PortRow | undefined => {
    const before = snapshot();
    const rows = fillPortRows(before, mappings);
    put(rows, { text, before, back: 'Undo' });
    return rows.find((row) => !before.some(({ id }) => id === row.id));
  };

  const replaceAll = (mappings: readonly PastedMapping[], text: string) => {
    put(mappings.map(rowOf), { text, before: snapshot(), back: 'Undo' });
  };

  const goBack = () => {
    const { before, back } = lastChange;
    if (!before) return;
    put(before, {
      text: back === 'Undo' ? 'Undone.' : 'Done again.',
      before: snapshot(),
      back: back === 'Undo' ? 'Redo' : 'Undo',
    });
  };

  const setPort = (rowIndex: number, cell: 'serverPort' | 'clientPort', port: string) => {
    setValue(cellPath(rowIndex, cell), port, { shouldDirty: true });
    noteChange(rowIndex);
  };

  /** The index takes the row as it now reads. */
  const noteChange = (rowIndex: number) => {
    const row = getValues(`ports.${rowIndex}`);
    if (row) index.change(row);
  };

  return {
    fields,
    register,
    rowAt: (rowIndex: number): PortRow | undefined => getValues(`ports.${rowIndex}`),
    snapshot,
    addRow,
    removeRow,
    addMappings,
    replaceAll,
    goBack,
    setPort,
    noteChange,
    lastChange,
  };
}

function removed(number: number, before: PortRow[]): LastChange {
  return { text: `Row ${number} removed.`, before, back: 'Undo' };
}
