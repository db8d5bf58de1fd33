import { memo, useMemo, useState, useSyncExternalStore } from 'react';
import { PROTOCOLS, type Protocol } from '../../api/editions';
import { NO_FORM } from '../../ui/EditableTable';
import { CELL_NAMES, cellId, findingsId, hintId, removeButtonId, type PortCell } from './portCell';
import type { PortIndex } from './portIndex';
import { PortMappingFindings } from './PortMappingFindings';
import type { PortRow } from './portRow';

/**
 * One row of native controls, which keep what is typed; the table hears of it as the events bubble up. It is given
 * nothing that changes while somebody types, and paints again only when its own words or findings do. The form's `register`
 * for each of six hundred controls would be a sixth of the time that it takes to paste two hundred rows.
 */
export const PortMappingRow = memo(function PortMappingRow({
  rowId,
  rowIndex,
  index,
  rowAt,
  protocols,
}: {
  rowId: string;
  /** From 0: where the row lies in the form. */
  rowIndex: number;
  index: PortIndex;
  /** Reads a row from the form; the same function from one painting to the next. */
  rowAt: (rowIndex: number) => PortRow | undefined;
  /** Those that the cloud's edition takes; others cannot be chosen. */
  protocols: readonly Protocol[];
}) {
  const subscribe = useMemo(() => index.subscribe(rowId), [index, rowId]);
  const findings = useSyncExternalStore(subscribe, () => index.get(rowId));
  const words = useSyncExternalStore(subscribe, () => index.inWords(rowId));
  const number = rowIndex + 1;

  const [initial] = useState(() => rowAt(rowIndex));

  const control = (cell: PortCell) => {
    const ofCell = findings.filter((finding) => finding.cell === cell);
    const describedBy = [
      ...(ofCell.some(({ shown }) => shown === 'hint') ? [hintId(rowId, cell)] : []),
      ...(ofCell.some(({ shown }) => shown !== 'hint') ? [findingsId(rowId, cell)] : []),
    ];
    return {
      defaultValue: initial?.[cell],
      form: NO_FORM,
      id: cellId(rowId, cell),
      'data-cell': cell,
      'aria-label': `${CELL_NAMES[cell]}, row ${number}`,
      'aria-invalid': ofCell.some(({ shown }) => shown === 'error') || undefined,
      'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
    };
  };
  const portControl = { inputMode: 'numeric', autoComplete: 'off' } as const;

  return (
    <tr data-row={rowIndex} data-open={findings.some(({ shown }) => shown !== 'hint') || undefined}>
      <th scope="row">{number}</th>
      <td>
        <input {...portControl} aria-required {...control('serverPort')} />
      </td>
      <td>
        <input {...portControl} aria-required {...control('clientPort')} />
      </td>
      <td>
        <select {...control('protocol')}>
          {PROTOCOLS.map((protocol) => (
            <option key={protocol} value={protocol} disabled={!protocols.includes(protocol)}>
              {protocol}
            </option>
          ))}
        </select>
      </td>
      <td data-line="words">
        {findings.length === 0 ? (
          words
        ) : (
          <PortMappingFindings rowId={rowId} number={number} words={words} findings={findings} />
        )}
      </td>
      <td>
        <button
          type="button"
          form={NO_FORM}
          id={removeButtonId(rowId)}
          data-remove
          aria-label={`Remove row ${number}`}
        >
          ×
        </button>
      </td>
    </tr>
  );
});
