import { describe, expect, it } from 'vitest';
import { outcomeOf, restWords } from './heardOf';

const creation = { awaited: 'created', kind: 'endpoint', since: 0 } as const;
const deletion = { awaited: 'gone', kind: 'service', since: 0 } as const;

describe('what has come of what the cloud has taken on', () => {
  it.each([
    ['creating', 'under-way'],
    ['AVAILABLE', 'succeeded'],
    ['accepted', 'succeeded'],
    ['pendingAcceptance', 'succeeded'],
    ['failed', 'failed'],
    ['a word nobody knows', 'under-way'],
  ])('of a creation with the status %s: %s', (status, kind) => {
    expect(outcomeOf(creation, { status, at: 5_000 })).toMatchObject({ kind });
  });

  it('is not that something new is gone while the cloud may not show it yet', () => {
    expect(outcomeOf(creation, { status: undefined, at: 5_000 }).kind).toBe('under-way');
    expect(outcomeOf(creation, { status: undefined, at: 61_000 }).kind).toBe('failed');
  });

  it('of a deletion is known once there is nothing, or the cloud goes on saying otherwise', () => {
    expect(outcomeOf(deletion, { status: 'failed', at: 5_000 }).kind).toBe('under-way');
    expect(outcomeOf(deletion, { status: 'deleting', at: 90_000 }).kind).toBe('under-way');
    expect(outcomeOf(deletion, { status: undefined, at: 5_000 })).toEqual({
      kind: 'succeeded',
      text: 'Deleted.',
    });
    expect(outcomeOf(deletion, { status: 'available', at: 31_000 })).toMatchObject({
      kind: 'failed',
      text: expect.stringMatching(/^The service is Available/),
    });
  });
});

describe('that nothing more is asked by itself', () => {
  it.each([
    ['paused', null, /no longer asked for by itself/],
    ['refused', new Error('odd'), /cannot be read\. A fault of the console/],
  ] as const)('is told when the polling is %s', (state, error, words) => {
    expect(restWords(state, error)).toMatch(words);
  });

  it.each(['live', 'lost-contact', 'offline', 'hidden', 'final'] as const)(
    'is not told when it is %s',
    (state) => {
      expect(restWords(state, null)).toBeUndefined();
    },
  );
});
