/** Thrown at whoever waits when the tour goes elsewhere. */
export class TourStopped extends Error {}

/** How time passes for a step: it can stand still, be hurried through, or end. */
export class Pace {
  #isPaused = false;
  #isHurried = false;
  #isStopped = false;
  #played = 0;
  readonly #waiting = new Set<() => void>();

  get isHurried(): boolean {
    return this.#isHurried;
  }

  /** Milliseconds that were played, without pauses. */
  get played(): number {
    return this.#played;
  }

  pause(): void {
    this.#change(() => {
      this.#isPaused = true;
    });
  }

  goOn(): void {
    this.#change(() => {
      this.#isPaused = false;
    });
  }

  /** What follows takes no more time than the page needs. */
  hurry(): void {
    this.#change(() => {
      this.#isHurried = true;
    });
  }

  stop(): void {
    this.#change(() => {
      this.#isStopped = true;
    });
  }

  /** For whoever reads and watches. */
  async show(ms: number): Promise<void> {
    await this.#pass(ms, () => this.#isHurried);
  }

  /** For the page, which needs its time even in a hurry. */
  async settle(ms: number): Promise<void> {
    await this.#pass(ms, () => false);
  }

  async #pass(ms: number, isOver: () => boolean): Promise<void> {
    let left = ms;
    while (true) {
      if (this.#isStopped) throw new TourStopped();
      if (!this.#isPaused && (left <= 0 || isOver())) return;
      const began = performance.now();
      const stoodStill = this.#isPaused;
      // One moment after the other.
      // oxlint-disable-next-line no-await-in-loop
      await this.#moment(stoodStill ? undefined : left);
      const passed = stoodStill ? 0 : performance.now() - began;
      left -= passed;
      this.#played += passed;
    }
  }

  /** Until so much time has passed or something has changed. */
  #moment(ms: number | undefined): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(() => end(), ms);
      const end = () => {
        clearTimeout(timer);
        this.#waiting.delete(end);
        resolve();
      };
      this.#waiting.add(end);
    });
  }

  #change(change: () => void): void {
    change();
    for (const end of this.#waiting) end();
  }
}
