import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  characterCount,
  descriptionProblem,
  MAX_DESCRIPTION_LENGTH,
  MAX_NAME_LENGTH,
  MAX_TAG_KEY_LENGTH,
  MAX_TAG_VALUE_LENGTH,
  nameProblem,
  repeatedKeys,
  tagKeyProblem,
  tagValueProblem,
} from './accessRules';

const anything = fc.string({ unit: 'grapheme', maxLength: 60 });

/** The value that a message says would pass. */
function suggestion(message: string): string {
  return /for example (.*)\.$/.exec(message)?.[1] ?? '';
}

describe('a service name ("Creating a VPC Endpoint Service", Table 2, service_name)', () => {
  it('passes exactly with at most 16 letters, digits, underscores and hyphens', () => {
    fc.assert(
      fc.property(anything, (name) => {
        expect(nameProblem(name) === undefined).toBe(/^[A-Za-z0-9_-]{0,16}$/.test(name));
      }),
    );
  });

  it('names a value that would pass', () => {
    fc.assert(
      fc.property(anything, (name) => {
        const problem = nameProblem(name);
        if (problem !== undefined) expect(suggestion(problem)).toMatch(/^[A-Za-z0-9_-]{1,16}$/);
      }),
    );
  });

  it.each([
    ['my service', 'a blank', 'my-service'],
    ['zürich', '“ü”', 'zurich'],
    ['orders.api', '“.”', 'orders-api'],
  ])('says of %s which character is odd', (name, odd, better) => {
    expect(nameProblem(name)).toContain(odd);
    expect(nameProblem(name)).toContain(better);
  });

  it('counts what is too long', () => {
    expect(nameProblem('a'.repeat(MAX_NAME_LENGTH))).toBeUndefined();
    expect(nameProblem('a'.repeat(MAX_NAME_LENGTH + 1))).toContain('this one has 17');
  });
});

describe('a description (2025 edition, Table 2, description)', () => {
  it('passes exactly with at most 128 characters without < and >', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (description) => {
        const passes =
          characterCount(description) <= MAX_DESCRIPTION_LENGTH && !/[<>]/.test(description);
        expect(descriptionProblem(description) === undefined).toBe(passes);
      }),
    );
  });
});

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
