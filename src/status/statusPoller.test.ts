import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageSignals } from './pageSignals';
import { HIDDEN_BEAT_MS, HIDDEN_FOR_MS, SLOWEST_BEAT_MS } from './pollingRule';
import { StatusPoller, type PollingNews, type Watched } from './statusPoller';

const START = Date.UTC(2026, 0, 30, 12);

class TestPage implements PageSignals {
  isVisible = true;
  isOnline = true;
  lastKeyAt = Number.NEGATIVE_INFINITY;
  readonly #listeners = new Set<() => void>();
  visible = () => this.isVisible;
  online = () => this.isOnline;
  typedAt = () => this.lastKeyAt;
  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  change(to: { visible?: boolean; online?: boolean }) {
    this.isVisible = to.visible ?? this.isVisible;
    this.isOnline = to.online ?? this.isOnline;
    for (const listener of this.#listeners) listener();
  }
}

function watch(page: TestPage) {
  const asked: number[] = [];
  const poller: StatusPoller = new StatusPoller(
    () => {
      asked.push(Date.now());
      answer();
    },
    page,
    () => 0,
  );
  const creating: Watched = { id: 'a', status: 'creating', startedAt: START, startedHere: true };
  let news: PollingNews = {
    watched: [creating],
    settledAt: START,
    asking: false,
    failures: 0,
    refused: false,
  };
  /** What each ask from now on is answered with, at once. */
  let next: () => Partial<PollingNews> = () => ({});
  function answer() {
    news = { ...news, settledAt: Date.now(), ...next() };
    poller.hear(news);
  }
  poller.start();
  poller.hear(news);
  return {
    asked,
    poller,
    secondsAsked: () => asked.map((at) => (at - START) / 1000),
    answering: (with_: () => Partial<PollingNews>) => {
      next = with_;
    },
    status: (status: string) => [{ ...creating, status }],
  };
}

describe('the one timer of a status', () => {
  const page = () => new TestPage();
  beforeEach(() => vi.useFakeTimers({ now: START }));
  afterEach(() => vi.useRealTimers());

  it('asks by the rule, and tells when it asks next', () => {
    const { poller, secondsAsked } = watch(page());
    expect(poller.snapshot()).toEqual({ state: 'live', nextAt: START + 2_000 });
    vi.advanceTimersByTime(16_000);
    expect(secondsAsked()).toEqual([2, 4, 6, 8, 10, 13, 16]);
  });

  it('waits for the end of typing, for three seconds at most', () => {
    const signals = page();
    const { secondsAsked } = watch(signals);
    vi.advanceTimersByTime(1_800);
    signals.lastKeyAt = Date.now();
    vi.advanceTimersByTime(600);
    expect(secondsAsked()).toEqual([2.4]);
    for (let key = 0; key < 60; key += 1) {
      signals.lastKeyAt = Date.now();
      vi.advanceTimersByTime(100);
    }
    const [, next = Infinity] = secondsAsked();
    expect(next).toBeGreaterThan(4.4);
    expect(next).toBeLessThanOrEqual(4.4 + 3 + 0.4);
  });

  it('asks at most 40 times in a creation of two minutes, and not once after it', () => {
    const { asked, answering, status, poller } = watch(page());
    answering(() => ({
      watched: status(Date.now() - START >= 120_000 ? 'available' : 'creating'),
    }));
    vi.advanceTimersByTime(3_600_000);
    expect(asked.length).toBeLessThanOrEqual(40);
    expect(poller.snapshot()).toEqual({ state: 'final', nextAt: undefined });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits longer after failures, says that contact is lost, and recovers', () => {
    const { poller, secondsAsked, answering } = watch(page());
    let failures = 0;
    answering(() => ({ failures: (failures += 1) }));
    vi.advanceTimersByTime(6_000);
    expect(secondsAsked()).toEqual([2, 6]);
    expect(poller.snapshot()).toEqual({ state: 'lost-contact', nextAt: START + 14_000 });
    answering(() => ({ failures: 0 }));
    vi.advanceTimersByTime(8_000);
    expect(poller.snapshot()).toEqual({ state: 'live', nextAt: START + 17_000 });
  });

  it('obeys Retry-After, also when the network comes back before', () => {
    const signals = page();
    const { secondsAsked, answering } = watch(signals);
    answering(() => ({ failures: 1, retryAfterMs: 90_000 }));
    vi.advanceTimersByTime(10_000);
    signals.change({ online: false });
    signals.change({ online: true });
    vi.advanceTimersByTime(81_000);
    expect(secondsAsked()).toEqual([2]);
    vi.advanceTimersByTime(1_000);
    expect(secondsAsked()).toEqual([2, 92]);
  });

  it('asks nothing offline, and at once on return', () => {
    const signals = page();
    const { poller, secondsAsked } = watch(signals);
    signals.change({ online: false });
    vi.advanceTimersByTime(500_000);
    expect(secondsAsked()).toEqual([]);
    expect(poller.snapshot()).toEqual({ state: 'offline', nextAt: undefined });
    signals.change({ online: true });
    expect(secondsAsked()).toEqual([500]);
  });

  it('asks once a minute on a hidden page, for ten minutes, and at once when it is seen again', () => {
    const signals = page();
    const { poller, asked, secondsAsked } = watch(signals);
    signals.change({ visible: false });
    vi.advanceTimersByTime(2 * HIDDEN_FOR_MS);
    expect(asked.length).toBe(HIDDEN_FOR_MS / HIDDEN_BEAT_MS);
    expect(poller.snapshot().state).toBe('hidden');
    signals.change({ visible: true });
    vi.advanceTimersByTime(0);
    expect(secondsAsked().at(-1)).toBe((2 * HIDDEN_FOR_MS) / 1000);
  });

  it('asks once for what is final when the page is seen again, and not once more', () => {
    const signals = page();
    const { asked, answering, status, poller } = watch(signals);
    answering(() => ({ watched: status('available') }));
    vi.advanceTimersByTime(2_000);
    expect(asked.length).toBe(1);
    signals.change({ visible: false });
    vi.advanceTimersByTime(3_600_000);
    signals.change({ visible: true });
    expect(asked.length).toBe(2);
    // Seen again before what is shown could be old.
    signals.change({ visible: false });
    signals.change({ visible: true });
    vi.advanceTimersByTime(3_600_000);
    expect(asked.length).toBe(2);
    poller.hear({
      watched: status('available'),
      settledAt: Date.now(),
      asking: false,
      failures: 1,
      refused: true,
    });
    vi.advanceTimersByTime(60_000);
    signals.change({ visible: false });
    signals.change({ visible: true });
    expect(asked.length).toBe(2);
  });

  it('is paused after an hour', () => {
    const { poller, asked } = watch(page());
    vi.advanceTimersByTime(3_600_000 + SLOWEST_BEAT_MS);
    const asks = asked.length;
    vi.advanceTimersByTime(3_600_000);
    expect(asked.length).toBe(asks);
    expect(poller.snapshot()).toEqual({ state: 'paused', nextAt: undefined });
  });

  it('counts the age of what has no start from when it was first heard', () => {
    const { poller, answering, secondsAsked } = watch(page());
    answering(() => ({
      watched: [{ id: 'a', status: 'deleting', startedAt: undefined, startedHere: false }],
    }));
    vi.advanceTimersByTime(120_000);
    expect(secondsAsked().slice(0, 7)).toEqual([2, 4, 6, 8, 10, 12, 15]);
    expect(poller.snapshot().state).toBe('live');
  });

  it('sends as many requests for fifty things as for the youngest of them', () => {
    const one = watch(page());
    const fifty = watch(page());
    const rows = Array.from({ length: 50 }, (_, row) => ({
      id: String(row),
      status: 'creating',
      startedAt: START - row * 1_000,
      startedHere: false,
    }));
    fifty.answering(() => ({ watched: rows }));
    vi.advanceTimersByTime(600_000);
    expect(fifty.asked).toEqual(one.asked);
  });

  it('waits for the answer before it plans, and asks nothing more once stopped', () => {
    const signals = page();
    const { poller, asked, answering } = watch(signals);
    answering(() => ({ asking: true }));
    vi.advanceTimersByTime(60_000);
    expect(asked.length).toBe(1);
    expect(poller.snapshot().nextAt).toBeUndefined();
    answering(() => ({ asking: false }));
    poller.stop();
    signals.change({ online: false });
    signals.change({ online: true });
    expect(asked.length).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
