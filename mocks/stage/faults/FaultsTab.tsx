import type { StandIn } from '../../page/standIn';
import { writeFaults } from '../../scenarios/faultsInAddress';
import { Rows } from '../Rows';
import { useStageAddress } from '../useStageAddress';
import { FaultForm } from './FaultForm';
import { FaultList } from './FaultList';

/** What is to go wrong, and what has. */
export function FaultsTab({ standIn }: { standIn: StandIn }) {
  const { change } = useStageAddress();
  const { faults } = standIn.settings;
  const set = (next: typeof faults) =>
    change({ faults: next.length > 0 ? writeFaults(next) : undefined });
  return (
    <Rows>
      <FaultForm onAdd={(fault) => set([...faults, fault])} count={faults.length} />
      <FaultList
        faults={faults}
        counts={standIn.faultCounts}
        onAgain={(place) => standIn.rearmFault(place)}
        onRemove={(place) => set(faults.filter((_, index) => index !== place))}
      />
    </Rows>
  );
}
