import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descriptionProblem, MAX_DESCRIPTION_LENGTH } from './descriptionRule';
import { characterCount } from './textRules';

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
