import { beforeEach, describe, expect, it } from 'vitest';
import { BulkRun } from '../../ui/bulkRun';
import { asOneOperation } from './asOneOperation';
import { operations } from './operations';

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a run over many items', () => {
  beforeEach(() => operations.forgetAll());

  it('is one operation, through failures and retries', async () => {
    const refused = new Set([2]);
    const run = new BulkRun(
      [1, 2, 3],
      asOneOperation(
        { title: 'Accept 3 connections', href: '/services/1', done: 'accepted' },
        {
          atOnce: 2,
          work: async (item: number) => {
            if (refused.delete(item)) throw new Error('Refused.');
            return item;
          },
        },
      ),
    );
    run.begin();
    expect(operations.snapshot()).toMatchObject([{ state: { kind: 'under-way' } }]);
    await settled();
    expect(operations.snapshot()).toMatchObject([
      { state: { kind: 'failed' }, text: expect.stringMatching(/^2 accepted, 1 failed\. /) },
    ]);
    run.again('failed');
    expect(operations.snapshot()).toMatchObject([{ state: { kind: 'under-way' } }]);
    await settled();
    expect(operations.snapshot()).toMatchObject([
      { title: 'Accept 3 connections', state: { kind: 'succeeded' }, text: '3 accepted.' },
    ]);
  });
});
