import { useReducer, useEffect } from 'react';
import { TabList, tabElementId, tabPanelElementId } from '../../src/ui/TabList';
import type { StandIn } from '../page/standIn';
import { AboveDialogs } from './AboveDialogs';
import { ChecklistTab } from './checklist/ChecklistTab';
import { ConsumerTab } from './ConsumerTab';
import { useDock } from './dock';
import { FaultsTab } from './faults/FaultsTab';
import { RequestsTab } from './requests/RequestsTab';
import { SceneTab } from './SceneTab';
import { SnapshotsTab } from './SnapshotsTab';
import { StageFoot } from './StageFoot';
import { StageFrame } from './StageFrame';
import { FIRST_PART, STAGE_PARTS, stagePartNamed, type StagePart } from './stageParts';
import { useStageAddress } from './useStageAddress';

/** From where the presenter and the tester direct the stand-in cloud. */
export function StagePanel({ standIn }: { standIn: StandIn }) {
  const [dock, setDock] = useDock();
  const { settings, change } = useStageAddress();
  useStandInChanges(standIn);
  const shown = stagePartNamed(settings.stage) ?? FIRST_PART;
  return (
    <AboveDialogs>
      <StageFrame
        dock={dock}
        onDock={setDock}
        onClose={() => change({ stage: undefined })}
        foot={<StageFoot standIn={standIn} />}
      >
        <TabList
          label="Parts of the stage"
          tabs={STAGE_PARTS}
          shown={shown}
          onShow={(stage) => change({ stage })}
        />
        <div role="tabpanel" id={tabPanelElementId(shown)} aria-labelledby={tabElementId(shown)}>
          <StageTab name={shown} standIn={standIn} />
        </div>
      </StageFrame>
    </AboveDialogs>
  );
}

function StageTab({ name, standIn }: { name: StagePart; standIn: StandIn }) {
  switch (name) {
    case 'scene':
      return <SceneTab standIn={standIn} />;
    case 'faults':
      return <FaultsTab standIn={standIn} />;
    case 'consumer':
      return <ConsumerTab standIn={standIn} />;
    case 'requests':
      return <RequestsTab log={standIn.log} />;
    case 'snapshots':
      return <SnapshotsTab standIn={standIn} />;
    case 'try':
      return <ChecklistTab />;
  }
}

/** Shows the stand-in as it is after each change of it. */
function useStandInChanges(standIn: StandIn): void {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => standIn.subscribe(again), [standIn]);
}
