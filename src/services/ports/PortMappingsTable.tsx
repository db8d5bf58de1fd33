import {
  Suspense,
  useRef,
  useState,
  useSyncExternalStore,
  type ClipboardEvent,
  type FocusEvent,
  type FormEvent,
  type MouseEvent,
} from 'react';
import { flushSync } from 'react-dom';
import Alert from '@mui/material/Alert';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { EDITIONS, type Edition } from '../../api/editions';
import { afterPaint } from '../../ui/afterPaint';
import { afterPress } from '../../ui/afterPress';
import { lazyPart } from '../../ui/lazyPart';
import { EditableTable, EditableTableFrame } from '../../ui/EditableTable';
import { moveByKey, rowIndexOf, tableCellOf } from '../../ui/editableTableKeys';
import { filledRowCount } from './fillPortRows';
import { ListenerOffer, type OfferedListener } from './ListenerOffer';
import { normaliseTyped } from './normaliseTyped';
import {
  parsePortMappings,
  pastedMappings,
  pasteTooLong,
  type ParsedPaste,
} from './parsePortMappings';
import { limitProblem, pasteReport } from './pasteReport';
import { focusCell, isPortCell } from './portCell';
import type { PortIndex } from './portIndex';
import { PortMappingRows } from './PortMappingRows';
import { normalisePort } from './portNumber';
import { MAX_PORT_MAPPINGS, type TakenPort } from './portRules';
import { PortTableToolbar } from './PortTableToolbar';
import { ServiceHref } from './ServiceLink';
import { usePortRows } from './usePortRows';
import { writtenMapping } from './writtenMapping';

const PastePortMappings = lazyPart(
  async () => (await import('./PastePortMappings')).PastePortMappings,
);

const Table = styled(EditableTable)({
  '--columns': '3ch 6.5rem 6.5rem 4.75rem minmax(0, 1fr) 2rem',
  '--broken-columns': '2.5ch minmax(0, 1fr) minmax(0, 1fr) 4.25rem 2rem',
});

// Switches every control off at once while the form is being sent, without a word to the rows.
const Fieldset = styled('fieldset')({ margin: 0, padding: 0, border: 0, minWidth: 0 });

/**
 * The step "Port mappings": an editable table of rows, kept by the form and judged by the index.
 * Rows without any port are left out of the request; the table always has one row to type in.
 */
export function PortMappingsTable({
  edition,
  taken,
  listeners,
  index,
  frozen,
  onOpenService,
}: {
  edition: Edition;
  taken: readonly TakenPort[];
  /** Of the chosen load balancer; undefined while unknown, or with another backend. */
  listeners: readonly OfferedListener[] | undefined;
  /** Holds the rows of the form: whoever changes those from outside resets it with them. */
  index: PortIndex;
  frozen: boolean;
  /** The address of a service's page. */
  onOpenService?: (serviceId: string) => string;
}) {
  const rows = usePortRows(index);
  /** The text that the paste dialog is open with. */
  const [pasting, setPasting] = useState<string>();
  const pastedFrom = useRef<Element>(null);
  /** Kept when the dialog is cancelled. */
  const [pasteDraft, setPasteDraft] = useState('');
  const refusal = useSyncExternalStore(index.subscribeToSummary, index.tableRefusal);
  const { protocols } = EDITIONS[edition];

  const handleChangeCapture = ({ target, nativeEvent }: FormEvent) => {
    if (target instanceof HTMLInputElement) normaliseTyped(target, nativeEvent);
  };

  const handleChange = ({ target }: FormEvent) => {
    const cell = tableCellOf(target);
    const isControl = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (cell && isControl && isPortCell(cell.column))
      rows.noteCell(cell.rowIndex, cell.column, target.value);
  };

  const handleBlur = ({ target }: FocusEvent) => {
    const cell = tableCellOf(target);
    const row = cell && rows.rowAt(cell.rowIndex);
    if (!cell || !row || !isPortCell(cell.column)) return;
    const written = writtenMapping(row[cell.column]);
    if (written) rows.fillRow(cell.rowIndex, written);
    else if (cell.column !== 'protocol') {
      const normalised = normalisePort(row[cell.column]);
      if (normalised !== row[cell.column]) rows.setCell(cell.rowIndex, cell.column, normalised);
    }
    const { column } = cell;
    afterPress(() => index.leave(row.id, column));
  };

  const handleClick = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const rowIndex = button ? rowIndexOf(button) : undefined;
    if (!button || rowIndex === undefined) return;
    const { remove, freePort, for: cell } = button.dataset;
    if (remove !== undefined) rows.removeRow(rowIndex);
    const row = rows.rowAt(rowIndex);
    if (freePort !== undefined && row && (cell === 'serverPort' || cell === 'clientPort')) {
      rows.setCell(rowIndex, cell, freePort);
      focusCell(row.id, cell);
    }
  };

  const handlePaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    const cell = tableCellOf(event.target);
    const tooLong = pasteTooLong(text) !== undefined;
    const written = tooLong ? undefined : writtenMapping(text);
    if (!cell || !(tooLong || written || /[\r\n\t]/.test(text.trim()))) return;
    event.preventDefault();
    if (written) {
      rows.fillRow(cell.rowIndex, written);
      return;
    }
    const parsed = tooLong ? undefined : parsePortMappings(text);
    const kept = filledRowCount(rows.snapshot());
    const clear =
      parsed?.problemCount === 0 &&
      parsed.mappingCount > 0 &&
      limitProblem(parsed.mappingCount, kept) === undefined;
    if (!clear) {
      // What cannot be taken as it is, is shown line by line.
      openDialog(text);
      return;
    }
    // The focus moves to a row that is only now being made.
    const first = flushSync(() => addParsed(parsed));
    if (first) focusCell(first.id, 'serverPort');
  };

  const addParsed = (parsed: ParsedPaste) =>
    rows.addMappings(pastedMappings(parsed, MAX_PORT_MAPPINGS), pasteReport('added', parsed));

  const openDialog = (text: string) => {
    pastedFrom.current = document.activeElement;
    setPasting(text);
  };

  const closeDialog = (draft: string) => {
    setPasteDraft(draft);
    setPasting(undefined);
    // To focus an element lays the page out, which two hundred new rows should need once.
    afterPaint(() => {
      if (pastedFrom.current instanceof HTMLElement) pastedFrom.current.focus();
    });
  };

  return (
    <ServiceHref value={onOpenService}>
      <Typography variant="body2" sx={{ mb: 1, color: 'text.secondary' }}>
        Consumers connect to the terminal port of the endpoint; your backend hears them on the
        service port. Rows without any port are left out.
        {!protocols.includes('UDP') && ' This cloud takes TCP only, so UDP cannot be chosen.'}
      </Typography>
      {refusal !== undefined && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {refusal}
        </Alert>
      )}
      <Fieldset disabled={frozen}>
        <EditableTableFrame>
          <Table
            aria-label="Ports, one mapping per row"
            onChangeCapture={handleChangeCapture}
            onChange={handleChange}
            onBlur={handleBlur}
            onClick={handleClick}
            onKeyDown={(event) => moveByKey(event, rows.addRow)}
            onPaste={handlePaste}
          >
            <thead>
              <tr>
                <th scope="col">
                  <span data-unseen>Row</span>
                </th>
                <th scope="col">
                  Service port <small>on the backend</small>
                </th>
                <th scope="col">
                  Terminal port <small>on the endpoint</small>
                </th>
                <th scope="col">Protocol</th>
                <th scope="col" data-line="words">
                  In words
                </th>
                <th scope="col">
                  <span data-unseen>Remove</span>
                </th>
              </tr>
            </thead>
            <PortMappingRows
              rows={rows.fields}
              index={index}
              rowAt={rows.rowAt}
              protocols={protocols}
            />
          </Table>
          <PortTableToolbar
            rowCount={rows.fields.length}
            lastChange={rows.lastChange}
            onAdd={rows.addRow}
            onPaste={() => openDialog(pasteDraft)}
            onPasteNear={() => PastePortMappings.preload()}
            onGoBack={rows.goBack}
          />
        </EditableTableFrame>
        {listeners && (
          <ListenerOffer
            listeners={listeners}
            index={index}
            protocols={protocols}
            taken={taken}
            onAdd={rows.addMappings}
          />
        )}
      </Fieldset>
      {pasting !== undefined && (
        <Suspense>
          <PastePortMappings
            initialText={pasting}
            filledRows={filledRowCount(rows.snapshot())}
            onAdd={(parsed) => {
              addParsed(parsed);
              closeDialog('');
            }}
            onReplace={(parsed) => {
              rows.replaceAll(
                pastedMappings(parsed, MAX_PORT_MAPPINGS),
                pasteReport('replaced', parsed),
              );
              closeDialog('');
            }}
            onCancel={closeDialog}
          />
        </Suspense>
      )}
    </ServiceHref>
  );
}
