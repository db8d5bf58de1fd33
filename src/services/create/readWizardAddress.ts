import { isUuid } from '../../api/uuid';
import { addressReader } from '../../ui/addressReader';
import { WIZARD_STEPS, type WizardStep } from './steps';
import type { WizardAddress } from './wizardAddress';

interface ReadWizardAddress {
  step: WizardStep | undefined;
  /** ID of the service to start from. */
  from: string | undefined;
  /** What the address asked for and cannot be had, as sentences. */
  problems: readonly string[];
}

export function readWizardAddress(address: WizardAddress): ReadWizardAddress {
  const { oneOf, shaped, problems } = addressReader();
  return {
    step: oneOf(address.step, WIZARD_STEPS, 'step'),
    from: shaped(address.from, isUuid, 'service to start from with the ID'),
    problems,
  };
}

export function toWizardAddress({
  step,
  from,
}: Pick<ReadWizardAddress, 'step' | 'from'>): WizardAddress {
  return { ...(step !== undefined && { step }), ...(from !== undefined && { from }) };
}
