import Button from '@mui/material/Button';
import { useLack } from '../../session/useLack';
import { FormButtons, SendButton } from '../../ui/form/FormButtons';
import type { WizardStep } from './steps';

interface WizardButtonsProps {
  step: WizardStep;
  isSending: boolean;
  onCancel: () => void;
  onStartOver: () => void;
  onBack: () => void;
  onNext: () => void;
}

/** The buttons under every step. */
export function WizardButtons({
  step,
  isSending,
  onCancel,
  onStartOver,
  onBack,
  onNext,
}: WizardButtonsProps) {
  const lack = useLack('vpcep:epservices:create');
  return (
    <FormButtons isSending={isSending} onCancel={onCancel} onStartOver={onStartOver}>
      {step !== 'backend' && (
        <Button
          variant="outlined"
          aria-disabled={isSending}
          onClick={isSending ? undefined : onBack}
        >
          Back
        </Button>
      )}
      {step === 'review' ? (
        <SendButton thing="service" isSending={isSending} whyNot={lack} />
      ) : (
        <Button variant="contained" onClick={onNext}>
          Next
        </Button>
      )}
    </FormButtons>
  );
}
