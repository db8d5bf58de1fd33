import { cloudClock } from '../api/serverClock';
import { browserPage, type PageSignals } from './pageSignals';
import {
  planPolling,
  QUICKEST_BEAT_MS,
  soonestPlan,
  type PollingPlan,
  type RestReason,
} from './pollingRule';

/** One thing whose status is waited for. */
export interface Watched {
  id: string;
  /** The word last heard; undefined before the first answer. */
  status: string | undefined;
  /** When it began, by the cloud's clock; where the cloud does not say, it counts from when it was first heard. */
  startedAt?: number | undefined;
  startedHere: boolean;
}

/** What became of the asks so far. */
export interface PollingNews {
  watched: readonly Watched[];
  /** When the last ask was answered or failed, by this computer's clock; undefined before the first. */
  settledAt: number | undefined;
  /** Whether an ask is under way. */
  asking: boolean;
  failures: number;
  refused: boolean;
  retryAfterMs?: number | undefined;
}

export type PollingState = 'live' | 'lost-contact' | RestReason;

export interface PollingSnapshot {
  state: PollingState;
  /** When it is asked next, by this computer's clock; in the past when that is overdue. */
  nextAt: number | undefined;
}

/** Keys that follow each other more quickly than this are one piece of typing. */
const TYPING_RESTS_MS = 400;
/** For no longer than this does an ask wait for the end of it. */
const LONGEST_WAIT_FOR_TYPING_MS = 3_000;

/** `setTimeout` takes no more. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** One timer for one query: plans the next ask anew with all that is heard, and when the page or the network comes or goes. */
export class StatusPoller {
  readonly #ask: () => void;
  readonly #page: PageSignals;
  readonly #random: () => number;
  readonly #listeners = new Set<() => void>();
  #news: PollingNews | undefined;
  #jitter = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #snapshot: PollingSnapshot = { state: 'live', nextAt: undefined };
  #hiddenSince: number | undefined;
  #wasOnline = true;
  /** When this page first heard of each thing's present status, by this computer's clock. */
  #firstHeard = new Map<string, number>();
  #leavePage: (() => void) | undefined;

  constructor(
    ask: () => void,
    page: PageSignals = browserPage,
    random: () => number = Math.random,
  ) {
    this.#ask = ask;
    this.#page = page;
    this.#random = random;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): PollingSnapshot => this.#snapshot;

  start(): void {
    this.#hiddenSince = this.#page.visible() ? undefined : Date.now();
    this.#wasOnline = this.#page.online();
    this.#leavePage = this.#page.subscribe(() => this.#pageChanged());
    this.#plan();
  }

  stop(): void {
    this.#leavePage?.();
    clearTimeout(this.#timer);
  }

  /** Takes in what became of the last ask; the same news twice changes nothing. */
  hear(news: PollingNews): void {
    if (news.settledAt !== this.#news?.settledAt) this.#jitter = this.#random();
    this.#news = news;
    this.#noteFirstHeard(news);
    this.#plan();
  }

  #pageChanged(): void {
    const now = Date.now();
    const isSeenAgain = this.#hiddenSince !== undefined && this.#page.visible();
    this.#hiddenSince = this.#page.visible() ? undefined : (this.#hiddenSince ?? now);
    const isBack = this.#page.online() && !this.#wasOnline;
    this.#wasOnline = this.#page.online();

    const plan = this.#plan();
    const mayAsk = now >= (this.#news?.settledAt ?? 0) + (this.#news?.retryAfterMs ?? 0);
    // The failures before were the network's: the pause after them has no more reason.
    if (isBack && plan?.kind === 'ask' && mayAsk) this.#askUnlessAsking();
    else if (isSeenAgain && this.#mayHaveChanged(plan, now)) this.#askUnlessAsking();
  }

  /** What is not waited for, or no longer, somebody else may have changed or deleted while nobody saw the page. */
  #mayHaveChanged(plan: PollingPlan | undefined, now: number): boolean {
    const isAtRest = plan?.kind === 'rest' && (plan.why === 'final' || plan.why === 'paused');
    if (!isAtRest || !this.#news || this.#news.refused || !this.#page.online()) return false;
    return now - (this.#news.settledAt ?? now) >= QUICKEST_BEAT_MS;
  }

  #noteFirstHeard({ watched }: PollingNews): void {
    const before = this.#firstHeard;
    this.#firstHeard = new Map(
      watched.map((one) => [keyOf(one), before.get(keyOf(one)) ?? Date.now()]),
    );
  }

  #plan(): PollingPlan | undefined {
    clearTimeout(this.#timer);
    const news = this.#news;
    if (!news) return undefined;

    const now = Date.now();
    const settledAt = news.settledAt ?? now;
    const plan = soonestPlan(
      news.watched.map((one) =>
        planPolling({
          status: one.status,
          ageMs: this.#ageAt(settledAt, one),
          failures: news.failures,
          refused: news.refused,
          retryAfterMs: news.retryAfterMs,
          visible: this.#page.visible(),
          hiddenForMs: this.#hiddenSince === undefined ? 0 : now - this.#hiddenSince,
          online: this.#page.online(),
          startedHere: one.startedHere,
          jitter: this.#jitter,
        }),
      ),
    );

    const waits = plan.kind === 'ask' && !news.asking && news.settledAt !== undefined;
    const nextAt = waits ? settledAt + plan.inMs : undefined;
    if (nextAt !== undefined) {
      const inMs = Math.min(Math.max(0, nextAt - now), LONGEST_TIMER_MS);
      this.#timer = setTimeout(() => this.#due(nextAt), inMs);
    }
    this.#tell({ state: stateOf(plan, news.failures), nextAt });
    return plan;
  }

  /** The age at the last answer, so that planning twice gives one plan. */
  #ageAt(settledAt: number, one: Watched): number {
    if (one.startedAt === undefined) {
      return settledAt - (this.#firstHeard.get(keyOf(one)) ?? settledAt);
    }
    return cloudClock().now - (Date.now() - settledAt) - one.startedAt;
  }

  #due(at: number): void {
    const now = Date.now();
    // The rows of an answer would be drawn between two letters.
    const isTyping = now - this.#page.typedAt() < TYPING_RESTS_MS;
    if (now < at) this.#plan();
    else if (isTyping && now - at < LONGEST_WAIT_FOR_TYPING_MS) {
      this.#timer = setTimeout(() => this.#due(at), TYPING_RESTS_MS);
    } else this.#askUnlessAsking();
  }

  #askUnlessAsking(): void {
    if (!this.#news?.asking) this.#ask();
  }

  #tell(next: PollingSnapshot): void {
    if (next.state === this.#snapshot.state && next.nextAt === this.#snapshot.nextAt) return;
    this.#snapshot = next;
    for (const listener of this.#listeners) listener();
  }
}

function keyOf({ id, status }: Watched): string {
  return `${id} ${status?.toLowerCase() ?? ''}`;
}

function stateOf(plan: PollingPlan, failures: number): PollingState {
  if (plan.kind === 'rest') return plan.why;
  return failures > 0 ? 'lost-contact' : 'live';
}
