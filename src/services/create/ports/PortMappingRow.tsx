import { memo, useMemo, useSyncExternalStore } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import type { Protocol } from '../../../api/editions';
import { NO_FORM } from '../../../ui/EditableTable';
import { CELL_NAMES, cellId, findingsId, hintId, removeButtonId, type PortCell } from './portCell';
import type { PortIndex } from './portIndex';
import { PortMappingWords } from './PortMappingWords';
import { cellPath, type PortsForm } from './portsForm';

const ALL_PROTOCOLS: readonly Protocol[] = ['TCP', 'UDP'];

/**
 * One row of native controls. It is given nothing that changes while somebody types, and paints again only when
 * its own findings do.
 */
export const PortMappingRow = memo(function PortMappingRow({
  rowId,
  rowIndex,
  index,
  register,
  protocols,
}: {
  rowId: string;
  /** From 0: where the row lies in the form. */
  rowIndex: number;
  index: PortIndex;
  register: UseFormRegister<PortsForm>;
  /** Those that the cloud's edition takes; others cannot be chosen. */
  protocols: readonly Protocol[];
}) {
  const subscribe = useMemo(() => index.subscribe(rowId), [index, rowId]);
  const findings = useSyncExternalStore(subscribe, () => index.get(rowId));
  const number = rowIndex + 1;

  // The same ref from one painting to the next: a new one would make the form read and write the input again.
  const fields = useMemo(
    () => ({
      serverPort: register(cellPath(rowIndex, 'serverPort')),
      clientPort: register(cellPath(rowIndex, 'clientPort')),
      protocol: register(cellPath(rowIndex, 'protocol')),
    }),
    [register, rowIndex],
  );

  const control = (cell: PortCell) => {
    const ofCell = findings.filter((finding) => finding.cell === cell);
    const describedBy = [
      ...(ofCell.some(({ shown }) => shown === 'hint') ? [hintId(rowId, cell)] : []),
      ...(ofCell.some(({ shown }) => shown !== 'hint') ? [findingsId(rowId, cell)] : []),
    ];
    return {
      ...fields[cell],
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
    <tr data-open={findings.some(({ shown }) => shown !== 'hint') || undefined}>
      <th scope="row">{number}</th>
      <td>
        <input {...portControl} aria-required {...control('serverPort')} />
      </td>
      <td>
        <input {...portControl} aria-required {...control('clientPort')} />
      </td>
      <td>
        <select {...control('protocol')}>
          {ALL_PROTOCOLS.map((protocol) => (
            <option key={protocol} value={protocol} disabled={!protocols.includes(protocol)}>
              {protocol}
            </option>
          ))}
        </select>
      </td>
      <td data-line="words">
        <PortMappingWords rowId={rowId} number={number} index={index} findings={findings} />
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
