import { EditableTableHint, EditableTableMessage } from '../../ui/EditableTableMessage';
import { CELL_NAMES, findingsId, hintId, type PortCell } from './portCell';
import { ServiceLink } from './ServiceLink';
import type { ShownFinding } from './shownFindings';

const CELLS: readonly PortCell[] = ['serverPort', 'clientPort', 'protocol'];

/** What is to be said about a row's cells, and what the row means where that leaves room. */
export function PortMappingFindings({
  rowId,
  number,
  words,
  findings,
}: {
  rowId: string;
  number: number;
  words: string;
  findings: readonly ShownFinding[];
}) {
  const isHint = ({ shown }: ShownFinding) => shown === 'hint';
  return (
    <>
      {!findings.some(isHint) && words}
      {CELLS.map((cell) => {
        const hints = findings.filter((finding) => finding.cell === cell && isHint(finding));
        return (
          hints.length > 0 && (
            <EditableTableHint key={cell} id={hintId(rowId, cell)}>
              {hints.map(({ hint }) => hint).join(' ')}
            </EditableTableHint>
          )
        );
      })}
      {CELLS.map((cell) => {
        const ofCell = findings.filter((finding) => finding.cell === cell && !isHint(finding));
        return (
          ofCell.length > 0 && (
            <div key={cell} id={findingsId(rowId, cell)}>
              {ofCell.map((finding) => (
                <Finding key={finding.text} finding={finding} number={number} />
              ))}
            </div>
          )
        );
      })}
    </>
  );
}

function Finding({ finding, number }: { finding: ShownFinding; number: number }) {
  const { cell, shown, text, service, freePort } = finding;
  return (
    <EditableTableMessage tone={shown}>
      {CELL_NAMES[cell]}: {text}
      {freePort !== undefined && (
        <>
          {' '}
          <button
            type="button"
            data-free-port={freePort}
            data-for={cell}
            aria-label={`Use ${freePort} in row ${number}`}
          >
            Use {freePort}
          </button>
        </>
      )}
      {service && <ServiceLink service={service} />}
    </EditableTableMessage>
  );
}
