import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, divergences, mergeMine } from './differences';

const parts = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2')), {
    selector: ([label]) => label,
  })
  .map((entries) => new Map(entries));

describe('what is not as it was', () => {
  it('names what is gone, new and other, and nothing else', () => {
    const before = new Map([
      ['a', '1'],
      ['b', '1'],
      ['c', '1'],
    ]);
    const after = new Map([
      ['d', '1'],
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(differences(before, after)).toEqual([
      { label: 'b', before: '1', after: '2' },
      { label: 'c', before: '1', after: undefined },
      { label: 'd', before: undefined, after: '1' },
    ]);
  });

  it('shows what somebody else has changed beside what one made of it', () => {
    const opened = new Map([['a', '1']]);
    expect(divergences(opened, new Map([['a', '2']]), new Map([['a', '3']]))).toEqual([
      { label: 'a', opened: '1', now: '2', mine: '3' },
    ]);
    expect(divergences(opened, opened, new Map())).toEqual([]);
  });
});

describe('one’s own changes on top of what is now', () => {
  it('keeps each of them, and takes what was left alone as it is now', () => {
    fc.assert(
      fc.property(parts, parts, parts, (opened, now, mine) => {
        const merged = mergeMine(opened, now, mine);
        for (const label of ['a', 'b', 'c', 'd'] as const) {
          const isMine = opened.get(label) !== mine.get(label);
          expect(merged.get(label)).toBe((isMine ? mine : now).get(label));
        }
      }),
    );
  });
});
