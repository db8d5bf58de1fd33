import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '../../api/errors';
import { renewSampleToken } from '../../session/session';
import { BulkRun } from '../../ui/bulkRun';
import type { BulkWords } from '../../ui/BulkRunPanel';
import { failureWords } from '../failureWords';
import { asOneOperation } from './asOneOperation';
import type { Teller } from './followed';
import { operations } from './operations';

const refusal = new ApiError({
  kind: 'forbidden',
  call: 'POST /v1/p/vpc-endpoint-services/1/connections/action',
  outcomeUnknown: false,
  status: 403,
  requestId: 'r-1',
  at: 5,
});

function wordsOf(title: string, done: string): BulkWords<number> {
  return {
    title,
    itemHeading: 'Number',
    nameOf: (item) => `item ${item}`,
    done,
    failureOf: (error) => {
      const { wayOut: text, details } = failureWords(error);
      return { text, details };
    },
  };
}

/** Begins a run, or goes on with it, and waits until nothing of it is under way any more. */
function runOf(
  items: readonly number[],
  refused: Set<number>,
  about: Parameters<typeof asOneOperation<number, number>>[0],
) {
  let over = () => {};
  const run = new BulkRun(
    items,
    asOneOperation(about, {
      atOnce: 2,
      work: async (item: number) => {
        if (refused.delete(item)) throw refusal;
        return item;
      },
      onOver: () => over(),
    }),
  );
  const untilOver = (begin: () => void) =>
    new Promise<void>((resolve) => {
      over = resolve;
      begin();
    });
  return { run, untilOver };
}

describe('a run over many items', () => {
  beforeEach(() => operations.forgetAll());

  it('is one operation, through failures and retries', async () => {
    const { run, untilOver } = runOf([1, 2, 3], new Set([2]), {
      href: '/services/1',
      words: wordsOf('Accept 3 connections', 'accepted'),
    });
    const first = untilOver(() => run.begin());
    expect(operations.snapshot()).toMatchObject([{ state: { kind: 'under-way' } }]);
    await first;
    expect(operations.snapshot()).toMatchObject([
      {
        state: { kind: 'failed', details: { requestId: 'r-1' } },
        text: `2 accepted, 1 failed. item 2: ${refusal.wayOut}`,
      },
    ]);
    const second = untilOver(() => run.again('failed'));
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
        { href: '/services/1', words: wordsOf('Add accounts', 'added') },
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

  it('that was stopped says that some of it was not sent', async () => {
    const { run, untilOver } = runOf([1, 2, 3], new Set(), {
      href: '/services',
      words: wordsOf('Tag 3 endpoint services', 'tagged'),
    });
    await untilOver(() => {
      run.begin();
      run.stop();
    });
    expect(operations.snapshot()).toMatchObject([
      { state: { kind: 'failed' }, text: expect.stringMatching(/^2 tagged, 1 not sent\. The run/) },
    ]);
  });

  describe('with which the cloud goes on by itself', () => {
    const deletion = (items: readonly number[], refused: Set<number>) => {
      const tellers = new Map<number, Teller>();
      const { run, untilOver } = runOf(items, refused, {
        href: '/services',
        words: wordsOf('Delete endpoint services', 'being deleted'),
        course: { done: 'deleted', follow: (item, _, teller) => tellers.set(item, teller) },
      });
      return { tellers, sent: untilOver(() => run.begin()), run, untilOver };
    };

    it('is under way until the cloud has said of each that it is done', async () => {
      const { tellers, sent } = deletion([1, 2], new Set());
      await sent;
      expect(operations.snapshot()).toMatchObject([
        { state: { kind: 'under-way' }, text: '2 being deleted.' },
      ]);
      tellers.get(1)?.succeeded('Deleted.');
      expect(operations.snapshot()).toMatchObject([
        { state: { kind: 'under-way' }, text: '1 deleted, 1 being deleted.' },
      ]);
      tellers.get(2)?.goesOn('It is no longer asked for.');
      expect(operations.snapshot()).toMatchObject([
        {
          state: { kind: 'under-way' },
          text: '1 deleted, 1 being deleted. It is no longer asked for.',
        },
      ]);
      tellers.get(2)?.succeeded('Deleted.');
      expect(operations.snapshot()).toMatchObject([
        { state: { kind: 'succeeded' }, text: '2 deleted.', attention: 'shown' },
      ]);
    });

    it('tells a refusal at once, and what becomes of the others without asking for attention again', async () => {
      const { tellers, sent } = deletion([1, 2, 3], new Set([2]));
      await sent;
      expect(operations.snapshot()).toMatchObject([
        {
          state: { kind: 'failed', details: { requestId: 'r-1' } },
          text: `2 being deleted, 1 failed. item 2: ${refusal.wayOut}`,
          attention: 'shown',
        },
      ]);
      operations.close(operations.snapshot()[0]?.id ?? 0);
      tellers.get(1)?.succeeded('Deleted.');
      tellers.get(3)?.succeeded('Deleted.');
      expect(operations.snapshot()).toMatchObject([
        {
          state: { kind: 'failed' },
          text: `2 deleted, 1 failed. item 2: ${refusal.wayOut}`,
          attention: 'none',
        },
      ]);
    });

    it('has failed once the cloud does not go on with one', async () => {
      const { tellers, sent } = deletion([1, 2], new Set());
      await sent;
      tellers.get(1)?.failed('The service is Available.');
      expect(operations.snapshot()).toMatchObject([
        {
          state: { kind: 'failed' },
          text: '1 being deleted, 1 failed. item 1: The service is Available.',
          attention: 'shown',
        },
      ]);
    });
  });
});
