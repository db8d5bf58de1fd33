import { describe, expect, it } from 'vitest';
import { Operations } from '../notifications/operations';
import {
  FinishedWhileHidden,
  finishedWords,
  newlyEnded,
  newlyFinished,
  operationFinished,
  statusFinished,
} from './finished';

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

describe('the operations that have ended', () => {
  it('were under way before, or not begun, and are told once', () => {
    const operations = new Operations(() => false);
    const one = operations.begin({ title: 'Delete orders', href: '/services/1' });
    const before = operations.snapshot();
    one.failed('No.');
    operations.begin({ title: 'Delete payments', href: '/services/2' }).succeeded('Deleted.');
    operations.begin({ title: 'Under way', href: '/services/3' });
    const now = operations.snapshot();
    expect(newlyEnded(before, now).map(operationFinished)).toMatchObject([
      { words: 'Done: Delete payments', hasFailed: false },
      { words: 'Failed: Delete orders', hasFailed: true },
    ]);
    expect(newlyEnded(now, now)).toEqual([]);
  });
});

describe('the words of the title', () => {
  const status = statusFinished(one('1', 'available'));
  const operation = (title: string, href: string, hasFailed = false) => {
    const operations = new Operations(() => false);
    const begun = operations.begin({ title, href });
    if (hasFailed) begun.failed('No.');
    else begun.succeeded('Done.');
    return operations.snapshot().map(operationFinished);
  };

  it('name one thing, count many, and say how many have failed', () => {
    expect(finishedWords([])).toBeUndefined();
    expect(finishedWords([status])).toBe('Available: 1');
    expect(finishedWords([status, statusFinished(one('2', 'available'))])).toBe('2 done');
    expect(finishedWords([status, ...operation('Delete 2 services', '/services', true)])).toBe(
      '2 ended, 1 failed',
    );
  });

  it('tell a creation once that the page and its notification have both heard of', () => {
    const created = operation('Create orders', '/services/1');
    expect(finishedWords(created)).toBe('Done: Create orders');
    expect(finishedWords([...created, status])).toBe('Available: 1');
    expect(
      finishedWords([status, ...operation('Add 2 accounts', '/services/1?tab=whitelist')]),
    ).toBe('2 done');
  });

  it('are of the last outcome of each, and of none once the tab was seen', () => {
    const finished = new FinishedWhileHidden();
    finished.add([status]);
    finished.add([statusFinished(one('1', 'failed'))]);
    expect(finishedWords(finished.snapshot())).toBe('Failed: 1');
    finished.clear();
    expect(finishedWords(finished.snapshot())).toBeUndefined();
  });
});
