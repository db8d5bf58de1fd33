import { useDeferredValue } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import type { Protocol } from '../../../api/editions';
import { EditableTableBody, ROWS_PER_BODY } from '../../../ui/EditableTable';
import type { PortIndex } from './portIndex';
import { PortMappingRow } from './PortMappingRow';
import type { PortsForm } from './portsForm';

/** Of many new rows so many are made at once, more than a window shows; the others follow once these are painted. */
const ROWS_AT_ONCE = 3 * ROWS_PER_BODY;

/** The rows of the table, in bodies of a bounded size. */
export function PortMappingRows({
  rows,
  index,
  register,
  protocols,
}: {
  /** `key` is the form's: new whenever values come from elsewhere than the inputs, so that these are made anew. */
  rows: readonly { id: string; key: string }[];
  index: PortIndex;
  register: UseFormRegister<PortsForm>;
  protocols: readonly Protocol[];
}) {
  const countBefore = useDeferredValue(rows.length, 0);
  // A few more rows are made at once wherever they stand: one of them is about to have the focus.
  const growsMuch = rows.length - countBefore > ROWS_PER_BODY;
  const count = growsMuch ? Math.max(countBefore, ROWS_AT_ONCE) : rows.length;
  const shown = rows.slice(0, count);
  const bodies = Array.from({ length: Math.ceil(shown.length / ROWS_PER_BODY) }, (_, place) =>
    shown.slice(place * ROWS_PER_BODY, (place + 1) * ROWS_PER_BODY),
  );
  return bodies.map((body, place) => (
    // A body is its place: rows move through the bodies as others come and go.
    <EditableTableBody key={place}>
      {body.map(({ id, key }, offset) => (
        <PortMappingRow
          key={key}
          rowId={id}
          rowIndex={place * ROWS_PER_BODY + offset}
          index={index}
          register={register}
          protocols={protocols}
        />
      ))}
    </EditableTableBody>
  ));
}
