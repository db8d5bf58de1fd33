import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { isProtocol } from '../../api/editions';
import { fillPortRows, rowOf } from './fillPortRows';
import type { PastedMapping } from './pastedMapping';
import { focusCell, focusRemoveButton, writeCell, type PortCell } from './portCell';
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
  const { control, getValues, setValue } = useFormContext<PortsForm>();
  const { fields, append, remove, replace } = useFieldArray({
    control,
    name: 'ports',
    // Rows bring an ID of their own, and under `id` the field array would put another in its place.
    keyName: 'key',
  });
  const [lastChange, setLastChange] = useState(NO_CHANGE);

  const rowAt = useCallback(
    (rowIndex: number): PortRow | undefined => getValues(`ports.${rowIndex}`),
    [getValues],
  );
  const snapshot = (): PortRow[] => getValues('ports').map((row) => ({ ...row }));

  const put = (rows: PortRow[], change: LastChange) => {
    index.reset(rows);
    replace(rows);
    setLastChange(change);
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
    // The focus moves to a row that is only now being made.
    flushSync(() => append(row, { shouldFocus: false }));
    focusCell(row.id, 'serverPort');
  };

  const removeRow = (rowIndex: number) => {
    const before = snapshot();
    const row = before[rowIndex];
    if (!row) return;
    if (before.length === 1) {
      const empty = emptyPortRow();
      flushSync(() => put([empty], isEmptyPortRow(row) ? NO_CHANGE : removed(1, before)));
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

  /** What a cell's control now reads goes into the form and the index. */
  const noteCell = (rowIndex: number, cell: PortCell, text: string) => {
    if (cell !== 'protocol') setValue(cellPath(rowIndex, cell), text);
    else if (isProtocol(text)) setValue(cellPath(rowIndex, cell), text);
    const row = rowAt(rowIndex);
    if (row) index.change(row);
  };

  /** Writes into a cell, as if it had been typed. */
  const setCell = (rowIndex: number, cell: PortCell, text: string) => {
    const row = rowAt(rowIndex);
    if (!row) return;
    writeCell(row.id, cell, text);
    noteCell(rowIndex, cell, text);
  };

  /** Puts a mapping into a row, whatever that holds. */
  const fillRow = (rowIndex: number, { serverPort, clientPort, protocol }: PastedMapping) => {
    const before = snapshot();
    setCell(rowIndex, 'serverPort', String(serverPort));
    setCell(rowIndex, 'clientPort', String(clientPort));
    setCell(rowIndex, 'protocol', protocol);
    setLastChange({ text: `Row ${rowIndex + 1} filled.`, before, back: 'Undo' });
  };

  return {
    fields,
    rowAt,
    snapshot,
    addRow,
    removeRow,
    addMappings,
    replaceAll,
    goBack,
    setCell,
    fillRow,
    noteCell,
    lastChange,
  };
}

function removed(number: number, before: PortRow[]): LastChange {
  return { text: `Row ${number} removed.`, before, back: 'Undo' };
}
