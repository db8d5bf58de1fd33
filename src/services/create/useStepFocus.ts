import { useEffect, useRef } from 'react';
import { focusWhenThere } from '../../ui/form/focusElement';
import type { WizardStep } from './steps';

/** The DOM id of a step's heading. */
export const STEP_HEADING_ID = 'step-heading';

/**
 * Moves focus when another step is shown: to a field that was asked for, otherwise to the step's heading,
 * where reading starts.
 */
export function useStepFocus(step: WizardStep) {
  const wanted = useRef<string | undefined>(undefined);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const target = wanted.current;
    wanted.current = undefined;
    return focusWhenThere(target ?? STEP_HEADING_ID);
  }, [step]);
  return {
    /** For the step that is about to be shown. */
    focusNext: (elementId: string) => {
      wanted.current = elementId;
    },
  };
}
