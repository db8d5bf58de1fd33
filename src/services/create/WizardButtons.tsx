import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { WizardStep } from './steps';

interface WizardButtonsProps {
  step: WizardStep;
  isSending: boolean;
  onCancel: () => void;
  onStartOver: () => void;
  onBack: () => void;
  onNext: () => void;
}

/** The buttons under every step. While a request is on its way they stay in reach, but do nothing. */
export function WizardButtons({
  step,
  isSending,
  onCancel,
  onStartOver,
  onBack,
  onNext,
}: WizardButtonsProps) {
  const unlessSending = (act: () => void) => () => {
    if (!isSending) act();
  };
  return (
    <Stack
      direction="row"
      spacing={1}
      sx={{ mt: 2, pt: 2, borderTop: 1, borderColor: 'divider', flexWrap: 'wrap', rowGap: 1 }}
    >
      <Button aria-disabled={isSending} onClick={unlessSending(onCancel)}>
        Cancel
      </Button>
      <Button aria-disabled={isSending} onClick={unlessSending(onStartOver)}>
        Start over
      </Button>
      <Stack direction="row" spacing={1} sx={{ ml: 'auto !important' }}>
        {step !== 'backend' && (
          <Button variant="outlined" aria-disabled={isSending} onClick={unlessSending(onBack)}>
            Back
          </Button>
        )}
        {step === 'review' ? (
          <Button
            key="create"
            type="submit"
            variant="contained"
            aria-disabled={isSending}
            aria-busy={isSending}
          >
            {isSending ? 'Creating service…' : 'Create service'}
          </Button>
        ) : (
          <Button key="next" variant="contained" onClick={onNext}>
            Next
          </Button>
        )}
      </Stack>
    </Stack>
  );
}
