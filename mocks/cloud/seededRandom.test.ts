import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUuid } from './fields';
import { seededRandom } from './seededRandom';

describe('chance from a seed', () => {
  it('gives the same for the same seed and purpose, in whatever order it is asked', () => {
    const one = seededRandom('7');
    const other = seededRandom('7');
    const first = [one.uuid('a'), one.uuid('b')];
    expect([other.uuid('b'), other.uuid('a')].toReversed()).toEqual(first);
  });

  it('gives other values for another seed', () => {
    expect(seededRandom('1').uuid('a')).not.toBe(seededRandom('2').uuid('a'));
  });

  it('makes UUIDs of version 4', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, purpose) => {
        const uuid = seededRandom(seed).uuid(purpose);
        expect(isUuid(uuid)).toBe(true);
        expect(uuid).toMatch(/^.{14}4.{4}[89ab]/);
      }),
    );
  });

  it('makes no UUID twice for ten thousand purposes', () => {
    const random = seededRandom('1');
    const uuids = Array.from({ length: 10_000 }, (_, index) => random.uuid(`service ${index}`));
    expect(new Set(uuids).size).toBe(uuids.length);
  });

  it('keeps whole numbers within their bounds and reaches both', () => {
    const random = seededRandom('1');
    const drawn = Array.from({ length: 200 }, (_, index) => random.integer(`${index}`, 3, 6));
    expect(new Set(drawn)).toEqual(new Set([3, 4, 5, 6]));
  });

  it('shuffles without losing anything', () => {
    const items = ['a', 'b', 'c', 'd', 'e'];
    expect(seededRandom('9').shuffled('names', items).toSorted()).toEqual(items);
  });
});
