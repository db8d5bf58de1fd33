/** What is needed of a `KeyboardEvent`. */
export interface PressedKey {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

interface Keystroke {
  ctrl: boolean;
  meta: boolean;
  shift: boolean;
  key: string;
}

/** Whether this keyboard has a ⌘, which its people press where others press Ctrl. */
export function hasAppleKeys(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/**
 * @param stroke `?`, `g`, `Ctrl+Shift+D`, or `Mod+K` for Ctrl on most keyboards and ⌘ on Apple's
 */
function readStroke(stroke: string, isApple: boolean): Keystroke {
  const parts = stroke.split('+');
  const isMod = parts.includes('Mod');
  return {
    ctrl: parts.includes('Ctrl') || (isMod && !isApple),
    meta: isMod && isApple,
    shift: parts.includes('Shift'),
    key: parts.at(-1) ?? '',
  };
}

/** Whether the stroke needs no other key held down, so that typing a text would press it. */
export function isSingleKey(stroke: string): boolean {
  return !stroke.includes('+');
}

const LETTER = /^[a-z]$/;

/** Whether a pressed key is this stroke, by what the key writes; where it writes no Latin letter, by its place. */
export function isPressed(stroke: string, pressed: PressedKey, isApple: boolean): boolean {
  const { ctrl, meta, shift, key } = readStroke(stroke, isApple);
  if (pressed.ctrlKey !== ctrl || pressed.metaKey !== meta || pressed.altKey) return false;
  const wanted = key.toLowerCase();
  const written = pressed.key.toLowerCase();
  // Whether `?` and `/` take Shift is up to the keyboard.
  if (!LETTER.test(wanted)) return written === wanted;
  if (pressed.shiftKey !== shift) return false;
  return LETTER.test(written) ? written === wanted : pressed.code === `Key${key.toUpperCase()}`;
}

/** The keys of a stroke as they are printed on the keyboard. */
export function printedKeys(stroke: string, isApple: boolean): string[] {
  const { ctrl, meta, shift, key } = readStroke(stroke, isApple);
  return [
    ...(ctrl ? [isApple ? '⌃' : 'Ctrl'] : []),
    ...(shift ? [isApple ? '⇧' : 'Shift'] : []),
    ...(meta ? ['⌘'] : []),
    key.length === 1 ? key.toUpperCase() : key,
  ];
}
