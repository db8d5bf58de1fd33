import { useEffect, useRef } from 'react';
import { focusElement } from '../../ui/form/focusElement';
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

/** Frames to wait for an element: the code of its step may still be on its way. */
const FRAMES_TO_WAIT = 180;

/** Focuses an element as soon as it is in the page, from the next frame on. Answers how to give up. */
function focusWhenThere(elementId: string): () => void {
  let frames = 0;
  const look = () => {
    if (!focusElement(elementId) && (frames += 1) < FRAMES_TO_WAIT) {
      frame = requestAnimationFrame(look);
    }
  };
  let frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
