import {
  isOver,
  leaveOutWaiting,
  placesToBegin,
  queueAgain,
  queueOf,
  withState,
  type BulkQueue,
} from './bulkQueue';

export interface BulkWork<Item, Result> {
  /** Does one item; what it throws is that item's failure, and the others go on. */
  work: (item: Item) => Promise<Result>;
  /** How many are under way at a time, at most. */
  atOnce: number;
  /** Whether a failure would meet every other item as well, so that nothing more is begun. */
  endsAll?: (error: Error) => boolean;
  /** Whether more may be begun after one has ended, however it has. */
  mayGoOn?: () => boolean;
  /** Called each time that nothing is under way any more. */
  onOver?: (queue: BulkQueue<Item, Result>) => void;
}

/** Does one thing to many items, a few at a time. */
export class BulkRun<Item, Result> {
  readonly #work: BulkWork<Item, Result>;
  readonly #listeners = new Set<() => void>();
  #queue: BulkQueue<Item, Result>;

  constructor(items: readonly Item[], work: BulkWork<Item, Result>) {
    this.#queue = queueOf(items);
    this.#work = work;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): BulkQueue<Item, Result> => this.#queue;

  begin(): void {
    for (const place of placesToBegin(this.#queue, this.#work.atOnce)) void this.#do(place);
  }

  /** What has not been begun is left out; what is under way comes to its end. */
  stop(): void {
    if (isOver(this.#queue)) return;
    this.#become(leaveOutWaiting(this.#queue));
  }

  again(which: 'failed' | 'left-out'): void {
    this.#become(queueAgain(this.#queue, which));
    this.begin();
  }

  async #do(place: number): Promise<void> {
    const entry = this.#queue[place];
    if (!entry) return;
    this.#become(withState(this.#queue, place, { kind: 'under-way' }));
    try {
      const result = await this.#work.work(entry.item);
      this.#become(withState(this.#queue, place, { kind: 'done', result }));
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      const queue = withState(this.#queue, place, { kind: 'failed', error });
      this.#become(this.#work.endsAll?.(error) === true ? leaveOutWaiting(queue) : queue);
    }
    if (this.#work.mayGoOn?.() === false) this.stop();
    if (isOver(this.#queue)) this.#work.onOver?.(this.#queue);
    else this.begin();
  }

  #become(queue: BulkQueue<Item, Result>): void {
    this.#queue = queue;
    for (const listener of this.#listeners) listener();
  }
}
