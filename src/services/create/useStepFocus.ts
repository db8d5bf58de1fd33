import { useEffect, useRef } from 'react';
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
    // The step's own effects (lists, lazy parts) come first.
    const frame = requestAnimationFrame(() => focusElement(target ?? STEP_HEADING_ID));
    return () => cancelAnimationFrame(frame);
  }, [step]);
  return {
    /** For the step that is about to be shown. */
    focusNext: (elementId: string) => {
      wanted.current = elementId;
    },
  };
}

/** Focuses an element, or the first control inside it when it takes none itself. */
export function focusElement(elementId: string): void {
  const element = document.getElementById(elementId);
  if (!element) return;
  element.scrollIntoView({ block: 'nearest' });
  element.focus();
  if (document.activeElement === element) return;
  element.querySelector<HTMLElement>('input, select, textarea, button, [tabindex]')?.focus();
}
