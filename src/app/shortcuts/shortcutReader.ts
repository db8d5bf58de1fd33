import { isPressed, isSingleKey, type PressedKey } from '../../ui/keys/keystroke';
import type { Shortcut } from './shortcuts';

/** Within this time the second key of a shortcut comes after the first. */
export const SEQUENCE_MS = 1_500;

const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'];

/** A key, and by which clock it was pressed when, in milliseconds. */
export interface TimedKey extends PressedKey {
  timeStamp: number;
}

export function strokesOf({ keys }: Pick<Shortcut, 'keys'>): string[] {
  return keys.split(' ');
}

/** Whether typing a text would press its keys. */
export function isTypable(shortcut: Pick<Shortcut, 'keys'>): boolean {
  return strokesOf(shortcut).some(isSingleKey);
}

/** Finds the shortcut that the keys, as they are pressed one after the other, make. */
export class ShortcutReader {
  readonly #isApple: boolean;
  #begun: { stroke: string; at: number } | undefined;

  constructor(isApple: boolean) {
    this.#isApple = isApple;
  }

  /** What was begun is given up, as when the person types elsewhere. */
  forget(): void {
    this.#begun = undefined;
  }

  /** @param shortcuts those that count now */
  read(pressed: TimedKey, shortcuts: readonly Shortcut[]): Shortcut | undefined {
    // On the way to a key that is written with it.
    if (MODIFIERS.includes(pressed.key)) return undefined;
    const begun = this.#begun;
    this.#begun = undefined;
    const isNow = (stroke: string | undefined) =>
      stroke !== undefined && isPressed(stroke, pressed, this.#isApple);

    if (begun && pressed.timeStamp - begun.at <= SEQUENCE_MS) {
      const second = shortcuts.find((shortcut) => {
        const [first, next] = strokesOf(shortcut);
        return first === begun.stroke && isNow(next);
      });
      // Any other key gives the first one up, and is none of its own.
      return second;
    }
    for (const shortcut of shortcuts) {
      const [first = '', next] = strokesOf(shortcut);
      if (!isNow(first)) continue;
      if (next === undefined) return shortcut;
      this.#begun = { stroke: first, at: pressed.timeStamp };
    }
    return undefined;
  }
}
