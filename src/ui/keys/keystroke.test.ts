import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPressed, isSingleKey, printedKeys, type PressedKey } from './keystroke';

const press = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('a keystroke', () => {
  it('with Mod is pressed with Ctrl, on an Apple keyboard with ⌘', () => {
    const withCtrl = press('k', { ctrlKey: true });
    const withCommand = press('k', { metaKey: true });
    expect(isPressed('Mod+K', withCtrl, false)).toBe(true);
    expect(isPressed('Mod+K', withCommand, false)).toBe(false);
    expect(isPressed('Mod+K', withCommand, true)).toBe(true);
    // There, Ctrl+K deletes to the end of the line.
    expect(isPressed('Mod+K', withCtrl, true)).toBe(false);
  });

  it('of a sign is what the key writes, with or without Shift', () => {
    for (const shiftKey of [true, false]) {
      expect(isPressed('?', press('?', { shiftKey }), false)).toBe(true);
      expect(isPressed('/', press('/', { shiftKey }), false)).toBe(true);
    }
    expect(isPressed('?', press('ß', { code: 'Minus' }), false)).toBe(false);
  });

  it('of a letter is found by what it writes, and by its place where it writes no Latin letter', () => {
    expect(isPressed('g', press('g', { code: 'KeyU' }), false)).toBe(true);
    expect(isPressed('g', press('п', { code: 'KeyG' }), false)).toBe(true);
    expect(isPressed('g', press('i', { code: 'KeyG' }), false)).toBe(false);
    expect(isPressed('g', press('G', { shiftKey: true }), false)).toBe(false);
    expect(isPressed('Ctrl+Shift+D', press('D', { ctrlKey: true, shiftKey: true }), false)).toBe(
      true,
    );
  });

  it('without a modifier is none while one is held', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('?', '/', 'g', 'c'),
        fc.constantFrom('ctrlKey', 'metaKey', 'altKey'),
        fc.boolean(),
        (stroke, held, isApple) => {
          expect(isSingleKey(stroke)).toBe(true);
          expect(isPressed(stroke, press(stroke, { [held]: true }), isApple)).toBe(false);
        },
      ),
    );
  });

  it('is shown as it is printed on the keys', () => {
    expect(printedKeys('Mod+K', false)).toEqual(['Ctrl', 'K']);
    expect(printedKeys('Mod+K', true)).toEqual(['⌘', 'K']);
    expect(printedKeys('Ctrl+Shift+D', false)).toEqual(['Ctrl', 'Shift', 'D']);
    expect(printedKeys('?', false)).toEqual(['?']);
    expect(printedKeys('Enter', false)).toEqual(['Enter']);
  });
});
