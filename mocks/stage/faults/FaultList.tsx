import Button from '@mui/material/Button';
import { labelOfOperation } from '../../routes/operations';
import type { FaultCount, StagedFault } from '../../scenarios/stagedFaults';
import { PlainList } from '../PlainList';
import { effectInWords, timingInWords } from './faultWords';

interface FaultListProps {
  faults: readonly StagedFault[];
  counts: readonly FaultCount[];
  onAgain: (place: number) => void;
  onRemove: (place: number) => void;
}

/** The faults that are set, and what they have met. */
export function FaultList({ faults, counts, onAgain, onRemove }: FaultListProps) {
  if (faults.length === 0) return <p>No fault is set: what fails here is the scenario’s.</p>;
  return (
    <PlainList aria-label="Faults that are set">
      {faults.map((fault, place) => {
        const words = `${labelOfOperation(fault.operation)}: ${effectInWords(fault.effect)}`;
        const count = counts[place] ?? { seen: 0, met: 0 };
        return (
          // Two that say the same differ by their place alone.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <div>{words}</div>
            <span>
              {timingInWords(fault.when)} · {progressInWords(fault, count)}
            </span>
            <div>
              {count.met > 0 && (
                <Button aria-label={`Again: ${words}`} onClick={() => onAgain(place)}>
                  Again
                </Button>
              )}
              <Button aria-label={`Remove: ${words}`} onClick={() => onRemove(place)}>
                Remove
              </Button>
            </div>
          </li>
        );
      })}
    </PlainList>
  );
}

function progressInWords({ when }: StagedFault, { seen, met }: FaultCount): string {
  if ('percent' in when) return `met ${met} of ${seen}`;
  if (met >= when.next) return 'done';
  const so = met === 0 ? 'waiting' : `met ${met}, waiting`;
  // The cloud refused what was to be lost, or the answer has nothing that could be spoiled.
  const spared = seen - met;
  return spared === 0 ? so : `${so}; came to nothing ${spared === 1 ? 'once' : `${spared} times`}`;
}
