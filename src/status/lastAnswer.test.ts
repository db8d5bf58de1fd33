import { describe, expect, it } from 'vitest';
import { failuresSince, firstLook, lookAgain, type AskCounts } from './lastAnswer';

const answered: AskCounts = { dataUpdatedAt: 1_000, errorUpdateCount: 3, error: null };
const failure = new Error('no answer');
const other = new Error('no answer again');

describe('asks that were not answered', () => {
  it('are none after an answer, whatever failed before it', () => {
    expect(failuresSince(firstLook(answered), answered)).toBe(0);
  });

  it('are counted in a row, and forgotten with the next answer', () => {
    const known = firstLook(answered);
    const twice = { ...answered, errorUpdateCount: 5, error: failure };
    expect(failuresSince(lookAgain(known, twice), twice)).toBe(2);
    const again = { dataUpdatedAt: 2_000, errorUpdateCount: 5, error: null };
    expect(failuresSince(lookAgain(lookAgain(known, twice), again), again)).toBe(0);
  });

  it('are one for a page that opens on a query that has just failed', () => {
    const failed = { dataUpdatedAt: 0, errorUpdateCount: 4, error: failure };
    expect(failuresSince(firstLook(failed), failed)).toBe(1);
  });

  it('keep their last error while the query asks again and has forgotten it', () => {
    const failed = { dataUpdatedAt: 0, errorUpdateCount: 1, error: failure };
    const known = lookAgain(firstLook({ ...failed, errorUpdateCount: 0, error: null }), failed);
    expect(lookAgain(known, { ...failed, error: null }).error).toBe(failure);
    expect(lookAgain(known, { ...failed, error: other }).error).toBe(other);
  });

  it('start anew with a query that was reset', () => {
    const known = firstLook({ dataUpdatedAt: 0, errorUpdateCount: 4, error: failure });
    const reset = { dataUpdatedAt: 0, errorUpdateCount: 0, error: null };
    expect(failuresSince(lookAgain(known, reset), reset)).toBe(0);
    expect(lookAgain(known, reset).error).toBeNull();
  });

  it('change nothing when nothing has happened', () => {
    const known = firstLook(answered);
    expect(lookAgain(known, { ...answered })).toBe(known);
  });
});
