import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/errors';
import { MAX_OPERATIONS, Operations } from './operations';

const HERE = '/services/1';
const ELSEWHERE = '/endpoints';

const operationsSeenFrom = (place: string) => new Operations((href) => href === place);

const refusal = new ApiError({
  kind: 'forbidden',
  call: 'DELETE /v1/p/vpc-endpoint-services/1',
  outcomeUnknown: false,
  status: 403,
  requestId: 'r-1',
  at: 5,
});

describe('an operation', () => {
  it('that is tried again takes its earlier outcome out of sight, and no other', () => {
    const operations = operationsSeenFrom(ELSEWHERE);
    operations.begin({ title: 'Delete orders', href: HERE }).failed('Refused.');
    operations.begin({ title: 'Delete billing', href: HERE }).failed('Refused.');
    operations.begin({ title: 'Delete orders', href: HERE });
    expect(operations.snapshot()).toMatchObject([
      { title: 'Delete orders', state: { kind: 'under-way' }, attention: 'none' },
      { title: 'Delete billing', state: { kind: 'failed' }, attention: 'shown' },
      { title: 'Delete orders', state: { kind: 'failed' }, attention: 'none' },
    ]);
  });

  it('changes from under way to its outcome, and stays one', () => {
    const operations = operationsSeenFrom(ELSEWHERE);
    const operation = operations.begin({ title: 'Create orders', href: '/services/new' });
    expect(operations.snapshot()).toMatchObject([
      { title: 'Create orders', state: { kind: 'under-way' }, attention: 'none' },
    ]);
    operation.goesOn('The cloud is creating it.', HERE);
    operation.succeeded('It is available.');
    expect(operations.snapshot()).toMatchObject([
      { text: 'It is available.', href: HERE, state: { kind: 'succeeded' }, attention: 'shown' },
    ]);
  });

  it('fails with the way out and what support asks for', () => {
    const operations = operationsSeenFrom(ELSEWHERE);
    operations.begin({ title: 'Delete orders', href: HERE }).failed(refusal);
    expect(operations.snapshot()).toMatchObject([
      { text: refusal.wayOut, state: { kind: 'failed', details: { requestId: 'r-1' } } },
    ]);
    operations
      .begin({ title: 'Delete orders', href: HERE })
      .failed(new ApiError({ ...refusal.details, kind: 'no-answer', outcomeUnknown: true }));
    expect(operations.snapshot()[0]?.text).toMatch(/^Outcome unknown: /);
  });

  it('asks for no attention where the page that is open shows it', () => {
    const operations = operationsSeenFrom(HERE);
    operations.begin({ title: 'Delete orders', href: HERE }).failed(refusal);
    operations.begin({ title: 'Delete payments', href: '/services/2' }).failed(refusal);
    expect(operations.snapshot().map(({ attention }) => attention)).toEqual(['shown', 'none']);
  });

  it('that went well is done with once the history was read; one that failed, once it is closed', () => {
    const operations = operationsSeenFrom(ELSEWHERE);
    operations.begin({ title: 'One', href: HERE }).succeeded('Done.');
    operations.begin({ title: 'Two', href: HERE }).failed('No.');
    const [failed, succeeded] = operations.snapshot();
    operations.putAside(succeeded?.id ?? 0);
    expect(operations.snapshot().map(({ attention }) => attention)).toEqual(['shown', 'counted']);
    operations.seen();
    expect(operations.snapshot().map(({ attention }) => attention)).toEqual(['shown', 'none']);
    operations.close(failed?.id ?? 0);
    expect(operations.snapshot().map(({ attention }) => attention)).toEqual(['none', 'none']);
  });

  it('goes on under way when it is tried again', () => {
    const operations = operationsSeenFrom(ELSEWHERE);
    const operation = operations.begin({ title: 'Add 3 accounts', href: HERE });
    operation.failed('2 added, 1 failed.');
    operation.goesOn('');
    expect(operations.snapshot()).toMatchObject([
      { state: { kind: 'under-way' }, attention: 'none', text: '' },
    ]);
  });
});

describe('the history', () => {
  it('is bounded, the newest first, and each is told once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 * MAX_OPERATIONS }), (count) => {
        const operations = operationsSeenFrom(ELSEWHERE);
        let told = 0;
        operations.subscribe(() => (told += 1));
        for (let number = 1; number <= count; number += 1) {
          operations.begin({ title: `Operation ${number}`, href: HERE });
        }
        expect(told).toBe(count);
        expect(operations.snapshot()).toHaveLength(Math.min(count, MAX_OPERATIONS));
        if (count > 0) expect(operations.snapshot()[0]?.title).toBe(`Operation ${count}`);
      }),
    );
  });

  it('keeps what is under way when the rest is forgotten', () => {
    const operations = operationsSeenFrom(ELSEWHERE);
    operations.begin({ title: 'Done', href: HERE }).succeeded('Done.');
    operations.begin({ title: 'Under way', href: HERE });
    operations.forgetEnded();
    expect(operations.snapshot()).toMatchObject([{ title: 'Under way' }]);
  });
});
