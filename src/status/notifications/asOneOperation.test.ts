import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '../../api/errors';
import { renewSampleToken } from '../../session/session';
import { BulkRun } from '../../ui/bulkRun';
import { asOneOperation } from './asOneOperation';
import { operations } from './operations';

const refusal = new ApiError({
  kind: 'forbidden',
  call: 'POST /v1/p/vpc-endpoint-services/1/connections/action',
  outcomeUnknown: false,
  status: 403,
  requestId: 'r-1',
  at: 5,
});

describe('a run over many items', () => {
  beforeEach(() => operations.forgetAll());

  it('is one operation, through failures and retries', async () => {
    const refused = new Set([2]);
    let over = () => {};
    const untilOver = () => new Promise<void>((resolve) => (over = resolve));
    const run = new BulkRun(
      [1, 2, 3],
      asOneOperation(
        { title: 'Accept 3 connections', href: '/services/1', done: 'accepted' },
        {
          atOnce: 2,
          work: async (item: number) => {
            if (refused.delete(item)) throw refusal;
            return item;
          },
          onOver: () => over(),
        },
      ),
    );
    const first = untilOver();
    run.begin();
    expect(operations.snapshot()).toMatchObject([{ state: { kind: 'under-way' } }]);
    await first;
    expect(operations.snapshot()).toMatchObject([
      {
        state: { kind: 'failed', details: { requestId: 'r-1' } },
        text: `2 accepted, 1 failed. ${refusal.wayOut}`,
      },
    ]);
    const second = untilOver();
    run.again('failed');
    expect(operations.snapshot()).toMatchObject([{ state: { kind: 'under-way' } }]);
    await second;
    expect(operations.snapshot()).toMatchObject([
      { title: 'Accept 3 connections', state: { kind: 'succeeded' }, text: '3 accepted.' },
    ]);
  });

  it('begins nothing more after a new sign-in until the person goes on with it', async () => {
    const done: number[] = [];
    let over = () => {};
    const untilOver = () => new Promise<void>((resolve) => (over = resolve));
    const run = new BulkRun(
      [1, 2, 3],
      asOneOperation(
        { title: 'Add accounts', href: '/services/1', done: 'added' },
        {
          atOnce: 1,
          work: async (item: number) => {
            // As a look after a lost answer, which waits for the sign-in and goes on.
            if (item === 1) renewSampleToken('a new one');
            done.push(item);
          },
          onOver: () => over(),
        },
      ),
    );
    const first = untilOver();
    run.begin();
    await first;
    expect(done).toEqual([1]);
    const second = untilOver();
    run.again('left-out');
    await second;
    expect(done).toEqual([1, 2, 3]);
  });
});
