import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTypable, SEQUENCE_MS, ShortcutReader, strokesOf, type TimedKey } from './shortcutReader';
import { ALL_SHORTCUTS, type Shortcut } from './shortcuts';

const press = (stroke: string, timeStamp = 0): TimedKey => {
  const parts = stroke.split('+');
  return {
    key: parts.at(-1) ?? '',
    code: '',
    ctrlKey: parts.includes('Ctrl') || parts.includes('Mod'),
    metaKey: false,
    altKey: false,
    shiftKey: parts.includes('Shift'),
    timeStamp,
  };
};

const reader = () => new ShortcutReader(false);
const commandOf = (shortcut: Shortcut | undefined) => shortcut?.command;

describe('the table of shortcuts', () => {
  it('is read by its own keys: each is found, and none is the beginning of another', () => {
    for (const shortcut of ALL_SHORTCUTS) {
      const keys = reader();
      const found = strokesOf(shortcut).map((stroke) => keys.read(press(stroke), ALL_SHORTCUTS));
      expect(found.at(-1)).toBe(shortcut);
      expect(found.slice(0, -1)).toEqual(
        strokesOf(shortcut)
          .slice(1)
          .map(() => undefined),
      );
    }
  });

  it('runs no command by two', () => {
    const commands = ALL_SHORTCUTS.map(({ command }) => command);
    expect(new Set(commands).size).toBe(commands.length);
  });

  it('knows which of them typing would press', () => {
    expect(isTypable({ keys: 'g s' })).toBe(true);
    expect(isTypable({ keys: '?' })).toBe(true);
    expect(isTypable({ keys: 'Mod+K' })).toBe(false);
  });
});

describe('a shortcut of two keys', () => {
  it('takes the second one only soon after the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 * SEQUENCE_MS }), (pause) => {
        const keys = reader();
        keys.read(press('g', 1_000), ALL_SHORTCUTS);
        const found = keys.read(press('s', 1_000 + pause), ALL_SHORTCUTS);
        expect(commandOf(found)).toBe(pause <= SEQUENCE_MS ? 'services' : undefined);
      }),
    );
  });

  it('is given up by any other key, which then does nothing itself', () => {
    const keys = reader();
    keys.read(press('g'), ALL_SHORTCUTS);
    expect(keys.read(press('c'), ALL_SHORTCUTS)).toBeUndefined();
    expect(commandOf(keys.read(press('c'), ALL_SHORTCUTS))).toBe('create');
  });

  it('lets Shift be pressed on the way, and is given up when somebody types elsewhere', () => {
    const keys = reader();
    keys.read(press('g'), ALL_SHORTCUTS);
    expect(keys.read({ ...press('Shift+Shift') }, ALL_SHORTCUTS)).toBeUndefined();
    expect(commandOf(keys.read(press('e'), ALL_SHORTCUTS))).toBe('endpoints');
    keys.read(press('g'), ALL_SHORTCUTS);
    keys.forget();
    expect(keys.read(press('e'), ALL_SHORTCUTS)).toBeUndefined();
  });
});
