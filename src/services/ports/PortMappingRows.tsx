import type { Protocol } from '../../api/editions';
import { EditableTableBody, ROWS_PER_BODY } from '../../ui/EditableTable';
import type { PortIndex } from './portIndex';
import { PortMappingRow } from './PortMappingRow';
import type { PortRow } from './portRow';

/** The rows of the table, in bodies of a bounded size. */
export function PortMappingRows({
  rows,
  index,
  rowAt,
  protocols,
}: {
  /** `key` is the form's: new whenever values come from elsewhere than the inputs, so that these are made anew. */
  rows: readonly { id: string; key: string }[];
  index: PortIndex;
  rowAt: (rowIndex: number) => PortRow | undefined;
  protocols: readonly Protocol[];
}) {
  const bodies = Array.from({ length: Math.ceil(rows.length / ROWS_PER_BODY) }, (_, place) =>
    rows.slice(place * ROWS_PER_BODY, (place + 1) * ROWS_PER_BODY),
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
          rowAt={rowAt}
          protocols={protocols}
        />
      ))}
    </EditableTableBody>
  ));
}
