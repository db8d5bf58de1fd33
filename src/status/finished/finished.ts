import type { Operation } from '../notifications/operations';
import { knownStatus, statusCourse, statusLabel, type StatusCourse } from '../statusWords';

export interface NamedStatus {
  id: string;
  name: string;
  status: string;
}

/** Something that came to its end while nobody saw the tab. */
export interface Finished {
  /** What is told once only; the last word counts. */
  key: string;
  /** The service or endpoint whose own status says the same, and says more. */
  saidBy?: string;
  words: string;
  hasFailed: boolean;
}

/** What has come to an end since the tab was seen, whichever page is open. */
export class FinishedWhileHidden {
  readonly #listeners = new Set<() => void>();
  #all: readonly Finished[] = [];

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): readonly Finished[] => this.#all;

  add(ended: readonly Finished[]): void {
    if (ended.length === 0) return;
    const keys = new Set(ended.map(({ key }) => key));
    this.#become([...this.#all.filter(({ key }) => !keys.has(key)), ...ended]);
  }

  clear(): void {
    if (this.#all.length > 0) this.#become([]);
  }

  #become(all: readonly Finished[]): void {
    this.#all = all;
    for (const listener of this.#listeners) listener();
  }
}

/** Of this tab. */
export const finishedWhileHidden = new FinishedWhileHidden();

const ENDS: readonly StatusCourse[] = ['final', 'waiting'];

/** What was under way before and has come to its end, or waits for somebody else now. */
export function newlyFinished(
  before: readonly NamedStatus[],
  now: readonly NamedStatus[],
): NamedStatus[] {
  const waitedFor = new Set(
    before.filter(({ status }) => statusCourse(status) === 'under-way').map(({ id }) => id),
  );
  return now.filter(({ id, status }) => waitedFor.has(id) && ENDS.includes(statusCourse(status)));
}

/** The operations that were under way before, or not begun, and have ended. */
export function newlyEnded(
  before: readonly Operation[],
  now: readonly Operation[],
): readonly Operation[] {
  const endedBefore = new Set(
    before.filter(({ state }) => state.kind !== 'under-way').map(({ id }) => id),
  );
  return now.filter(({ id, state }) => state.kind !== 'under-way' && !endedBefore.has(id));
}

export function statusFinished({ id, name, status }: NamedStatus): Finished {
  return {
    key: id,
    words: `${statusLabel(status)}: ${name}`,
    hasFailed: knownStatus(status) === 'failed',
  };
}

export function operationFinished({ id, title, href, state }: Operation): Finished {
  const hasFailed = state.kind === 'failed';
  return {
    key: `operation ${id}`,
    // An operation on a tab of the thing's page changes nothing of its status.
    ...(!href.includes('?') && { saidBy: href.split('/').at(-1) ?? '' }),
    words: `${hasFailed ? 'Failed' : 'Done'}: ${title}`,
    hasFailed,
  };
}

/** What the tab's title says: "Available: orders-api", "Failed: Delete orders-api", "3 ended, 1 failed". */
export function finishedWords(all: readonly Finished[]): string | undefined {
  const keys = new Set(all.map(({ key }) => key));
  const told = all.filter(({ saidBy }) => saidBy === undefined || !keys.has(saidBy));
  const [first, ...others] = told;
  if (!first) return undefined;
  if (others.length === 0) return first.words;
  const failed = told.filter(({ hasFailed }) => hasFailed).length;
  return failed === 0 ? `${told.length} done` : `${told.length} ended, ${failed} failed`;
}
