/** Whoever presses a key and sees nothing come of it for so long has gone on to something else. */
const WAITED_FOR_MS = 5_000;
/** Nobody presses more of them in the hope of something. */
const MOST_KEPT = 10;

/** Keys pressed before anything hears the shortcuts, in their order. */
export class EarlyKeys<Key extends { timeStamp: number }> {
  /** Undefined once something hears them. */
  #waiting: Key[] | undefined = [];

  get areHeard(): boolean {
    return this.#waiting === undefined;
  }

  keep(key: Key): void {
    if (this.#waiting && this.#waiting.length < MOST_KEPT) this.#waiting.push(key);
  }

  /**
   * From now on they are heard.
   * @param now by the clock of events
   * @returns those that somebody still waits for
   */
  take(now: number): readonly Key[] {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    return waiting.filter(({ timeStamp }) => now - timeStamp <= WAITED_FOR_MS);
  }

  /** Nothing hears them any more. */
  leave(): void {
    this.#waiting = [];
  }
}

/** Those of this page. */
export const earlyKeys = new EarlyKeys<KeyboardEvent>();
