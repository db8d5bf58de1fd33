import { Hand, NotFound } from './hand';
import { Pace, TourStopped } from './pace';
import { readingMs, type TourStep } from './steps';

/** All that must be as it was for a step to be played again. */
export interface TourPlace<Point> {
  /** Notes how everything is. */
  note: () => Point;
  /** Puts everything back as it was. */
  goBack: (point: Point) => Promise<void>;
}

export interface TourState {
  /** Of the step, from 0; as many as there are steps at the end. */
  step: number;
  isPaused: boolean;
  /** Why it does not go on by itself; the step is played from its beginning then. */
  problem: string | undefined;
  /** What is spoken of. */
  target: Element | undefined;
}

const YOURS = 'Paused: the page is yours.';

/** Plays the steps one after the other, as a person lets it. */
export class TourRun<Point> {
  readonly #steps: readonly TourStep[];
  readonly #place: TourPlace<Point>;
  readonly #isCalm: () => boolean;
  readonly #listeners = new Set<() => void>();
  readonly #points: Point[] = [];
  #pace = new Pace();
  /** Of what was asked for last: whatever was asked for before gives up when it sees another one. */
  #turn = 0;
  #state: TourState = { step: 0, isPaused: false, problem: undefined, target: undefined };
  #playedMs = 0;

  constructor(steps: readonly TourStep[], place: TourPlace<Point>, isCalm: () => boolean) {
    this.#steps = steps;
    this.#place = place;
    this.#isCalm = isCalm;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): TourState => this.#state;

  get isAtEnd(): boolean {
    return this.#state.step >= this.#steps.length;
  }

  get isPlaying(): boolean {
    return !this.#state.isPaused && !this.isAtEnd;
  }

  start(): void {
    this.#turn += 1;
    void this.#play(0);
  }

  pause(): void {
    if (!this.isPlaying) return;
    this.#pace.pause();
    this.#tell({ isPaused: true });
  }

  /** The person uses the page: what the step counts on may be gone afterwards. */
  giveWay(): void {
    if (!this.isPlaying) return;
    this.pause();
    this.#tell({ problem: YOURS });
  }

  goOn(): void {
    if (this.#state.problem === undefined) {
      this.#tell({ isPaused: false });
      this.#pace.goOn();
    } else {
      void this.#goBackTo(this.#state.step);
    }
  }

  /** Does the rest of the step in no time. A paused tour pauses again before the next one. */
  next(): void {
    if (this.isAtEnd) return;
    if (this.#state.problem !== undefined) {
      this.goOn();
      return;
    }
    this.#pace.hurry();
    this.#pace.goOn();
  }

  back(): void {
    void this.#goBackTo(Math.max(0, this.#state.step - 1));
  }

  again(): void {
    void this.#goBackTo(0);
  }

  stop(): void {
    this.#turn += 1;
    this.#pace.stop();
  }

  async #goBackTo(step: number): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#pace.stop();
    const point = this.#points[step];
    this.#tell({ step, isPaused: false, problem: undefined, target: undefined });
    if (point !== undefined) await this.#place.goBack(point);
    // Meanwhile the person may have asked for something else, or used the page.
    if (turn !== this.#turn || this.#state.problem !== undefined) return;
    await this.#play(step);
  }

  async #play(from: number): Promise<void> {
    let wasPaused = this.#state.isPaused;
    for (const [offset, step] of this.#steps.slice(from).entries()) {
      const pace = new Pace();
      this.#pace = pace;
      this.#points[from + offset] = this.#place.note();
      if (wasPaused) pace.pause();
      this.#tell({ step: from + offset, isPaused: wasPaused, problem: undefined });
      const hand = new Hand(pace, (target) => this.#tell({ target }), this.#isCalm());
      try {
        // One step after the other.
        // oxlint-disable-next-line no-await-in-loop
        await step.act(hand);
        // oxlint-disable-next-line no-await-in-loop
        await pace.show(readingMs(step) - pace.played);
      } catch (error) {
        if (error instanceof NotFound && this.#pace === pace) {
          this.#tell({ isPaused: true, problem: error.message });
        } else if (!(error instanceof TourStopped || error instanceof NotFound)) throw error;
        return;
      }
      this.#playedMs += pace.played;
      wasPaused = this.#state.isPaused;
    }
    this.#tell({ step: this.#steps.length, isPaused: false, target: undefined });
  }

  /** Milliseconds that were played so far, without pauses. */
  get playedMs(): number {
    return this.#playedMs;
  }

  #tell(changes: Partial<TourState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}
