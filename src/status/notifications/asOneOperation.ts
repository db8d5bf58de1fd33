import { ApiError } from '../../api/errors';
import { signInsSoFar } from '../../session/session';
import { countStates } from '../../ui/bulkQueue';
import type { BulkWork } from '../../ui/bulkRun';
import { bulkSummary } from '../../ui/bulkSummary';
import { NotTakenError } from '../sendAndLook';
import { begin } from './operations';

interface About<Item> {
  /** What is asked for, as an order: "Accept 3 connections". */
  title: string;
  /** The page that shows the run. */
  href: string;
  /** What a done item is: "accepted". */
  done: string;
  /** How many things an item stands for, where it is not one. */
  sizeOf?: (item: Item) => number;
}

/**
 * Makes a run over many items one operation of the notifications, through retries and all:
 *
 *     run.start(items, asOneOperation({ title, href, done: 'deleted' }, { atOnce, work, … }))
 */
export function asOneOperation<Item, Result>(
  { title, href, done, sizeOf }: About<Item>,
  work: BulkWork<Item, Result>,
): BulkWork<Item, Result> {
  const operation = begin({ title, href });
  let isOver = false;
  let asked = signInsSoFar();
  return {
    ...work,
    // Something of it has waited for a new sign-in: the rest is sent when the person says so.
    mayGoOn: () => signInsSoFar() === asked,
    work: (item) => {
      if (isOver) {
        operation.goesOn('');
        asked = signInsSoFar();
      }
      isOver = false;
      return work.work(item);
    },
    onOver: (queue) => {
      isOver = true;
      const counts = countStates(queue, sizeOf);
      const summary = bulkSummary(counts, done);
      const refusal = queue
        .flatMap(({ state }) => (state.kind === 'failed' ? [state.error] : []))
        .find((error) => error instanceof ApiError || error instanceof NotTakenError);
      if (refusal) {
        operation.failed(refusal, `${summary}.`);
      } else if (counts.failed > 0) {
        operation.failed(`${summary}. The page where it was begun says why, and can retry it.`);
      } else {
        operation.succeeded(`${summary}.`);
      }
      work.onOver?.(queue);
    },
  };
}
