import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedTo } from './comboboxKeys';

const KEYS = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'];

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 2, 0],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 0, 2],
  ['ArrowUp', 2, 1],
  ['PageDown', -1, 2],
  ['PageUp', 2, 0],
  ['End', 0, 2],
  ['Home', 2, 0],
])('%s leads from %d to %d of three', (key, from, to) => {
  expect(movedTo(key, from, 3)).toBe(to);
});

it('never leads out of the options, and nowhere without any', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KEYS),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: -1, max: 199 }),
      (key, count, active) => {
        const to = movedTo(key, Math.min(active, count - 1), count);
        return to !== undefined && to >= 0 && to < count;
      },
    ),
  );
  for (const key of KEYS) expect(movedTo(key, -1, 0)).toBeUndefined();
  expect(movedTo('a', 0, 3)).toBeUndefined();
});
