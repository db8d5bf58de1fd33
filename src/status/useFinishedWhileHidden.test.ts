import { describe, expect, it } from 'vitest';
import { newlyFinished } from './useFinishedWhileHidden';

const one = (id: string, status: string) => ({ id, name: id, status });

describe('what has come to an end', () => {
  it('was under way before and is final now', () => {
    expect(
      newlyFinished(
        [one('a', 'creating'), one('b', 'creating'), one('c', 'available'), one('d', 'creating')],
        [one('a', 'AVAILABLE'), one('b', 'failed'), one('c', 'available'), one('d', 'creating')],
      ).map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });

  it('was under way before and waits for the owner of the service now', () => {
    expect(newlyFinished([one('a', 'creating')], [one('a', 'pendingAcceptance')])).toHaveLength(1);
    expect(newlyFinished([one('a', 'pendingAcceptance')], [one('a', 'accepted')])).toEqual([]);
  });

  it('is nothing that was not there before', () => {
    expect(newlyFinished([], [one('a', 'available')])).toEqual([]);
  });
});
