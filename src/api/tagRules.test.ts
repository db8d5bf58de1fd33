import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_TAG_KEY_LENGTH,
  MAX_TAG_VALUE_LENGTH,
  repeatedKeys,
  tagKeyProblem,
  tagValueProblem,
} from './tagRules';

const anything = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('tags (Table 4)', () => {
  it('pass with a key of 1 to 36 and a value of 0 to 43 letters, digits, hyphens, underscores and @', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(tagKeyProblem(text) === undefined).toBe(/^[A-Za-z0-9_@-]{1,36}$/.test(text));
        expect(tagValueProblem(text) === undefined).toBe(/^[A-Za-z0-9_@-]{0,43}$/.test(text));
      }),
    );
    expect(tagKeyProblem('k'.repeat(MAX_TAG_KEY_LENGTH))).toBeUndefined();
    expect(tagValueProblem('v'.repeat(MAX_TAG_VALUE_LENGTH))).toBeUndefined();
  });

  it('have each key once: every later one is named with the first', () => {
    expect(repeatedKeys(['env', 'team', 'env', '', '', 'env'])).toEqual(
      new Map([
        [2, 0],
        [5, 0],
      ]),
    );
  });

  it('repeat no key exactly when all filled keys differ', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd')), (keys) => {
        const filled = keys.filter((key) => key !== '');
        expect(repeatedKeys(keys).size).toBe(filled.length - new Set(filled).size);
      }),
    );
  });
});
