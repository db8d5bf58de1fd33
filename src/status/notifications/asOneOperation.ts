import { signInsSoFar } from '../../session/session';
import { countStates, type BulkQueue } from '../../ui/bulkQueue';
import type { BulkWork } from '../../ui/bulkRun';
import type { BulkWords } from '../../ui/BulkRunPanel';
import { countsInWords } from '../../ui/bulkSummary';
import { failuresInWords, type FailedItem } from './failuresInWords';
import type { Teller } from './followed';
import { begin } from './operations';

/** What the cloud goes on with by itself once it has taken an item on. */
interface Course<Item, Result> {
  /** What an item is at its end: "deleted". */
  done: string;
  /** Hears what becomes of an item that was taken on. */
  follow: (item: Item, result: Result, teller: Teller) => void;
}

interface About<Item, Result> {
  /** The page that shows the run. */
  href: string;
  /** The words of the run, as its page has them. */
  words: BulkWords<Item>;
  course?: Course<Item, Result>;
}

/** What has become of an item that the cloud has taken on. */
type End = { kind: 'done' } | { kind: 'failed'; text: string };

/**
 * Makes a run over many items one operation of the notifications, through retries and all, until the cloud has said of
 * each what has become of it:
 *
 *     run.start(items, asOneOperation({ href, words, course }, { atOnce, work, … }))
 */
export function asOneOperation<Item, Result>(
  { href, words, course }: About<Item, Result>,
  work: BulkWork<Item, Result>,
): BulkWork<Item, Result> {
  const { sizeOf } = words;
  const operation = begin({ title: words.title, href });
  const ends = new Map<Item, End>();
  /** As the run ended; undefined while it goes on. */
  let sent: BulkQueue<Item, Result> | undefined;
  /** Why nothing more is heard of those that are under way. */
  let rest = '';
  let asked = signInsSoFar();

  const tell = (isNews: boolean) => {
    if (!sent) return;
    const counts = countStates(sent, sizeOf);
    const ended = sizesOf(ends, 'done', sizeOf);
    const notGoneOn = sizesOf(ends, 'failed', sizeOf);
    const underWay = course ? counts.done - ended - notGoneOn : 0;
    const failures = failuresInWords(failedItems(sent, ends, words));
    const summary = countsInWords([
      { count: course ? ended : counts.done, word: course?.done ?? words.done },
      { count: underWay, word: words.done },
      { count: counts.failed + notGoneOn, word: 'failed' },
      { count: counts['left-out'], word: 'not sent' },
    ]);
    const isLeftOut = counts['left-out'] > 0;
    const text = [
      `${summary}.`,
      ...(failures ? [failures.text] : []),
      ...(isLeftOut ? [LEFT_OUT] : []),
      ...(underWay > 0 ? [rest] : []),
    ]
      .filter((part) => part !== '')
      .join(' ');
    const hasFailed = failures !== undefined || isLeftOut;
    if (hasFailed && isNews) operation.failed({ text, details: failures?.details });
    else if (hasFailed) operation.reworded(text);
    else if (underWay > 0) operation.goesOn(text);
    else operation.succeeded(text);
  };

  const tellerOf = (item: Item): Teller => ({
    goesOn: (text) => {
      rest = text;
      tell(false);
    },
    succeeded: () => {
      ends.set(item, { kind: 'done' });
      tell(false);
    },
    failed: (text) => {
      ends.set(item, { kind: 'failed', text });
      tell(true);
    },
  });

  return {
    ...work,
    // Something of it has waited for a new sign-in: the rest is sent when the person says so.
    mayGoOn: () => signInsSoFar() === asked,
    work: async (item) => {
      if (sent) {
        operation.goesOn('');
        asked = signInsSoFar();
      }
      sent = undefined;
      const result = await work.work(item);
      course?.follow(item, result, tellerOf(item));
      return result;
    },
    onOver: (queue) => {
      sent = queue;
      tell(true);
      work.onOver?.(queue);
    },
  };
}

const LEFT_OUT = 'The run was stopped before its end: what was not sent can be sent from its page.';

function sizesOf<Item>(
  ends: ReadonlyMap<Item, End>,
  kind: End['kind'],
  sizeOf: (item: Item) => number = () => 1,
): number {
  return [...ends]
    .filter(([, end]) => end.kind === kind)
    .reduce((size, [item]) => size + sizeOf(item), 0);
}

/** Those that the cloud refused, and those that it has taken on and not gone on with. */
function failedItems<Item>(
  sent: BulkQueue<Item, unknown>,
  ends: ReadonlyMap<Item, End>,
  { nameOf, shortNameOf = nameOf, failureOf }: BulkWords<Item>,
): FailedItem[] {
  return sent.flatMap(({ item, state }): FailedItem[] => {
    if (state.kind === 'failed') return [{ name: shortNameOf(item), ...failureOf(state.error) }];
    const end = ends.get(item);
    return end?.kind === 'failed' ? [{ name: shortNameOf(item), text: end.text }] : [];
  });
}
