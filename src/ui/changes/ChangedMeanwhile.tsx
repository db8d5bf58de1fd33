import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { Divergence } from './differences';
import { DivergencesTable } from './ChangesTable';

interface ChangedMeanwhileProps {
  /** At the beginning of a sentence: "The service". */
  thing: string;
  /** What the first column holds. */
  heading: string;
  rows: readonly Divergence[];
  onKeepMine: () => void;
  onTakePresent: () => void;
}

/** Somebody else has changed what the person is changing: both are shown, and the person decides. */
export function ChangedMeanwhile({
  thing,
  heading,
  rows,
  onKeepMine,
  onTakePresent,
}: ChangedMeanwhileProps) {
  return (
    <Alert severity="warning" sx={{ '& .MuiAlert-message': { minWidth: 0, flex: 1 } }}>
      <AlertTitle>{thing} changed since you opened it</AlertTitle>
      Keep your entries on top of what is there now, or take what is there now and give up your
      entries.
      <Stack spacing={1} sx={{ mt: 1 }}>
        <DivergencesTable label="Changed meanwhile" heading={heading} rows={rows} />
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button variant="outlined" onClick={onKeepMine}>
            Keep my entries
          </Button>
          <Button variant="outlined" onClick={onTakePresent}>
            Take the present values
          </Button>
        </Stack>
      </Stack>
    </Alert>
  );
}
