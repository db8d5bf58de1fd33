import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countStates, isOver, type BulkQueue } from './bulkQueue';
import { BulkRun } from './bulkRun';

/** Work whose every item waits until the test settles it. */
function heldWork() {
  const held = new Map<number, { done: () => void; fail: (error: Error) => void }>();
  const begun: number[] = [];
  const work = (item: number) =>
    new Promise<string>((resolve, reject) => {
      begun.push(item);
      held.set(item, { done: () => resolve(`did ${item}`), fail: reject });
    });
  const settle = async (item: number, error?: Error) => {
    const one = held.get(item);
    held.delete(item);
    if (error) one?.fail(error);
    else one?.done();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { work, begun, settle, underWay: () => [...held.keys()] };
}

const kindsOf = (queue: BulkQueue<number, string>) => queue.map(({ state }) => state.kind);
const refusal = new Error('refused');

describe('a run over many items', () => {
  it('begins as many as it may, in their order, and the next as one ends', async () => {
    const { work, begun, settle } = heldWork();
    const run = new BulkRun([1, 2, 3, 4], { work, atOnce: 2 });
    run.begin();
    expect(begun).toEqual([1, 2]);
    await settle(2);
    expect(begun).toEqual([1, 2, 3]);
    expect(kindsOf(run.snapshot())).toEqual(['under-way', 'done', 'under-way', 'waiting']);
  });

  it('goes on with the others when one fails, and repeats the failed ones alone', async () => {
    const { work, begun, settle } = heldWork();
    const run = new BulkRun([1, 2, 3], { work, atOnce: 1 });
    run.begin();
    await settle(1, refusal);
    await settle(2);
    await settle(3);
    expect(kindsOf(run.snapshot())).toEqual(['failed', 'done', 'done']);
    run.again('failed');
    expect(begun).toEqual([1, 2, 3, 1]);
    await settle(1);
    expect(kindsOf(run.snapshot())).toEqual(['done', 'done', 'done']);
  });

  it('begins nothing more once stopped, keeps what was under way, and can go on with the rest', async () => {
    const { work, begun, settle } = heldWork();
    const run = new BulkRun([1, 2, 3], { work, atOnce: 1 });
    run.begin();
    run.stop();
    expect(kindsOf(run.snapshot())).toEqual(['under-way', 'left-out', 'left-out']);
    await settle(1);
    expect(begun).toEqual([1]);
    expect(isOver(run.snapshot())).toBe(true);
    run.again('left-out');
    expect(begun).toEqual([1, 2]);
  });

  it('ends with a failure that would meet every item', async () => {
    const { work, begun, settle } = heldWork();
    const run = new BulkRun([1, 2, 3], { work, atOnce: 1, endsAll: (error) => error === refusal });
    run.begin();
    await settle(1, refusal);
    expect(begun).toEqual([1]);
    expect(kindsOf(run.snapshot())).toEqual(['failed', 'left-out', 'left-out']);
  });

  it('tells once that it is over, and again after a repeat', async () => {
    const { work, settle } = heldWork();
    const ends: number[] = [];
    const run = new BulkRun([1, 2], {
      work,
      atOnce: 2,
      onOver: (queue) => ends.push(countStates(queue).failed),
    });
    run.begin();
    await settle(1, refusal);
    expect(ends).toEqual([]);
    await settle(2);
    expect(ends).toEqual([1]);
    run.again('failed');
    await settle(1);
    expect(ends).toEqual([1, 0]);
  });

  it('never has more under way than it may, and begins each item once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { maxLength: 25 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(30),
        async (fails, atOnce, stopAfter) => {
          const { work, begun, settle, underWay } = heldWork();
          const run = new BulkRun(
            fails.map((_, item) => item),
            { work, atOnce },
          );
          run.begin();
          for (let step = 0; underWay().length > 0; step += 1) {
            expect(underWay().length).toBeLessThanOrEqual(atOnce);
            if (step === stopAfter) run.stop();
            const item = underWay()[step % underWay().length] ?? 0;
            // oxlint-disable-next-line no-await-in-loop
            await settle(item, fails[item] === true ? refusal : undefined);
          }
          expect(new Set(begun).size).toBe(begun.length);
          const counts = countStates(run.snapshot());
          expect(counts.waiting + counts['under-way']).toBe(0);
          expect(counts.done + counts.failed).toBe(begun.length);
          expect(begun.length + counts['left-out']).toBe(fails.length);
        },
      ),
    );
  });
});
