let isPressed = false;

if (typeof window !== 'undefined') {
  const capture = { capture: true };
  window.addEventListener('pointerdown', () => (isPressed = true), capture);
  window.addEventListener('pointerup', () => (isPressed = false), capture);
  window.addEventListener('pointercancel', () => (isPressed = false), capture);
}

/**
 * Does something now, or once the pointer that is being pressed has been released and its click has arrived.
 * A field that is left by pressing a button must not show an error in between: what is below would move away
 * from under the pointer, and the button would never be clicked.
 */
export function afterPress(act: () => void): void {
  if (!isPressed) {
    act();
    return;
  }
  const ended = new AbortController();
  const release = () => {
    ended.abort();
    // The click comes right after the release, in the same turn.
    setTimeout(act);
  };
  window.addEventListener('pointerup', release, { signal: ended.signal });
  window.addEventListener('pointercancel', release, { signal: ended.signal });
}
