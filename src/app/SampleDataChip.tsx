import Button from '@mui/material/Button';
import { useIsPresenting } from './presenterShown';
import { useSampleDataState, type SampleData } from './sampleData';
import { STAGE_KEYS, useStageShown } from './stageShown';

/** All that is left of the banner while the page is shown to an audience; it leads to the rest. */
export function SampleDataChip({ sampleData }: { sampleData: SampleData }) {
  const count = useSampleDataState(sampleData)?.problems.length ?? 0;
  const stage = useStageShown();
  if (!useIsPresenting()) return null;
  const notes = count === 0 ? '' : count === 1 ? ' · 1 note' : ` · ${count} notes`;
  return (
    <Button
      variant="outlined"
      color="secondary"
      aria-expanded={stage.isShown}
      title={`Nothing here is real. Stage: ${STAGE_KEYS}`}
      onClick={stage.toggle}
      sx={{ borderRadius: 4, py: 0, whiteSpace: 'nowrap' }}
    >
      Sample data{notes}
    </Button>
  );
}
