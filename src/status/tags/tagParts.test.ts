import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagRequests } from './tagParts';

const tags = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('', '1', '2')), {
    selector: ([key]) => key,
  })
  .map((entries) => new Map(entries));

describe('what is sent of tags ("Batch Adding Tags to or Deleting Tags from a Specified Resource")', () => {
  it('makes of the tags before those after, and names no tag that stays as it is', () => {
    fc.assert(
      fc.property(tags, tags, (before, after) => {
        const { deleted, created } = tagRequests(before, after);
        const made = new Map<string, string>(before);
        for (const key of deleted) expect(made.delete(key)).toBe(true);
        for (const { key, value } of created) {
          expect(made.get(key)).not.toBe(value);
          made.set(key, value);
        }
        expect(Object.fromEntries(made)).toEqual(Object.fromEntries(after));
      }),
    );
  });
});
