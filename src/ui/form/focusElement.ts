/**
 * Focuses an element, or the first control inside it when it takes none itself.
 * Answers whether there was anything to focus.
 */
export function focusElement(elementId: string): boolean {
  const element = document.getElementById(elementId);
  if (!element) return false;
  element.scrollIntoView({ block: 'nearest' });
  element.focus();
  if (document.activeElement === element) return true;
  const control = element.querySelector<HTMLElement>('input, select, textarea, button, [tabindex]');
  control?.focus();
  return control !== null && document.activeElement === control;
}

/** Frames to wait for an element: its code may still be on its way, or a request that it must not be changed during. */
const FRAMES_TO_WAIT = 180;

/** Focuses an element as soon as it is in the page and takes the focus, from the next frame on. Answers how to give up. */
export function focusWhenThere(elementId: string): () => void {
  let frames = 0;
  const look = () => {
    if (!focusElement(elementId) && (frames += 1) < FRAMES_TO_WAIT) {
      frame = requestAnimationFrame(look);
    }
  };
  let frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
