import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HIDDEN_BEAT_MS,
  HIDDEN_FOR_MS,
  LONGEST_BACKOFF_MS,
  PAUSED_AFTER_MS,
  planPolling,
  QUICKEST_BEAT_MS,
  SLOWEST_BEAT_MS,
  soonestPlan,
  type PollingPlan,
  type PollingSituation,
} from './pollingRule';

const MINUTE_MS = 60_000;

const calm: PollingSituation = {
  status: 'creating',
  ageMs: 0,
  failures: 0,
  refused: false,
  visible: true,
  hiddenForMs: 0,
  online: true,
  startedHere: true,
  jitter: 0,
};

const anyCase = (word: string) => fc.mixedCase(fc.constant(word));
const finalWord = fc.constantFrom('available', 'failed', 'accepted', 'rejected').chain(anyCase);
const word = fc.oneof(
  fc
    .constantFrom('creating', 'deleting', 'available', 'failed', 'pendingAcceptance', 'accepted')
    .chain(anyCase),
  fc.constantFrom('frozen', ''),
);

const situation: fc.Arbitrary<PollingSituation> = fc.record({
  status: fc.option(word, { nil: undefined }),
  // A cloud whose clock runs behind makes an age negative.
  ageMs: fc.integer({ min: -MINUTE_MS, max: 90 * MINUTE_MS }),
  failures: fc.integer({ min: 0, max: 2_000 }),
  refused: fc.boolean(),
  retryAfterMs: fc.option(fc.integer({ min: 0, max: 3 * MINUTE_MS }), { nil: undefined }),
  visible: fc.boolean(),
  hiddenForMs: fc.integer({ min: 0, max: 30 * MINUTE_MS }),
  online: fc.boolean(),
  startedHere: fc.boolean(),
  jitter: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

const waitOf = (plan: PollingPlan) => (plan.kind === 'ask' ? plan.inMs : Infinity);

describe('when a status is asked for again', () => {
  it.each([
    [0, 2_000],
    [9_999, 2_000],
    [10_000, 3_000],
    [30_000, 5_000],
    [2 * MINUTE_MS, 10_000],
    [10 * MINUTE_MS, 30_000],
  ])('at an age of %d ms in %d ms', (ageMs, inMs) => {
    expect(planPolling({ ...calm, ageMs })).toEqual({ kind: 'ask', inMs });
  });

  it('is paused after an hour', () => {
    expect(planPolling({ ...calm, ageMs: 60 * MINUTE_MS })).toEqual({
      kind: 'rest',
      why: 'paused',
    });
  });

  it('is at the slowest beat for an hour, while somebody else must act', () => {
    const waits = { ...calm, status: 'pendingAcceptance' };
    expect(planPolling(waits)).toEqual({ kind: 'ask', inMs: SLOWEST_BEAT_MS });
    expect(planPolling({ ...waits, ageMs: 60 * MINUTE_MS })).toEqual({
      kind: 'rest',
      why: 'paused',
    });
    expect(planPolling({ ...waits, visible: false })).toEqual({ kind: 'rest', why: 'hidden' });
  });

  it('is never, once the status is final', () => {
    fc.assert(
      fc.property(situation, finalWord, (any, status) => {
        expect(planPolling({ ...any, status })).toEqual({ kind: 'rest', why: 'final' });
      }),
    );
  });

  it('is never while the computer is offline, nor once the cloud has refused', () => {
    fc.assert(
      fc.property(situation, (any) => {
        expect(planPolling({ ...any, online: false }).kind).toBe('rest');
        expect(planPolling({ ...any, refused: true }).kind).toBe('rest');
      }),
    );
  });

  it('is never sooner than the quickest beat, nor than the cloud asked for', () => {
    fc.assert(
      fc.property(situation, (any) => {
        expect(waitOf(planPolling(any))).toBeGreaterThanOrEqual(
          Math.max(QUICKEST_BEAT_MS, any.retryAfterMs ?? 0),
        );
      }),
    );
  });

  it('waits 20 seconds at most between failures of a young creation, before the jitter', () => {
    expect(planPolling({ ...calm, failures: 1 })).toEqual({ kind: 'ask', inMs: 4_000 });
    expect(planPolling({ ...calm, failures: 9 })).toEqual({
      kind: 'ask',
      inMs: LONGEST_BACKOFF_MS,
    });
    expect(planPolling({ ...calm, failures: 1, jitter: 0.5 })).toEqual({
      kind: 'ask',
      inMs: 5_000,
    });
  });

  it('is never later than the longest backoff with its jitter, unless the cloud asked for it', () => {
    fc.assert(
      fc.property(situation, (any) => {
        const plan = planPolling(any);
        if (plan.kind === 'rest') return;
        expect(plan.inMs).toBeLessThanOrEqual(
          Math.max(2 * SLOWEST_BEAT_MS * 1.5, any.retryAfterMs ?? 0),
        );
      }),
    );
  });

  it('grows with age', () => {
    fc.assert(
      fc.property(situation, fc.nat(90 * MINUTE_MS), (any, more) => {
        const older = planPolling({ ...any, ageMs: any.ageMs + more });
        expect(waitOf(older)).toBeGreaterThanOrEqual(waitOf(planPolling(any)));
      }),
    );
  });

  it('grows with failures', () => {
    fc.assert(
      fc.property(situation, fc.nat(20), (any, more) => {
        const worse = planPolling({ ...any, failures: any.failures + more });
        expect(waitOf(worse)).toBeGreaterThanOrEqual(waitOf(planPolling(any)));
      }),
    );
  });

  it('on a hidden page is at most once a minute, for ten minutes, for a creation started here', () => {
    fc.assert(
      fc.property(situation, (any) => {
        const plan = planPolling({ ...any, visible: false });
        if (plan.kind === 'rest') return;
        expect(plan.inMs).toBeGreaterThanOrEqual(HIDDEN_BEAT_MS);
        expect(any.startedHere).toBe(true);
        expect(any.hiddenForMs).toBeLessThan(HIDDEN_FOR_MS);
        expect(any.status?.toLowerCase() ?? 'creating').toBe('creating');
      }),
    );
    expect(planPolling({ ...calm, visible: false })).toEqual({ kind: 'ask', inMs: HIDDEN_BEAT_MS });
    expect(planPolling({ ...calm, visible: false, startedHere: false })).toEqual({
      kind: 'rest',
      why: 'hidden',
    });
  });

  it('for a word that nobody knows is slow, and bounded', () => {
    expect(planPolling({ ...calm, status: 'frozen' })).toEqual({
      kind: 'ask',
      inMs: SLOWEST_BEAT_MS,
    });
    expect(planPolling({ ...calm, status: 'frozen', ageMs: PAUSED_AFTER_MS.unknown })).toEqual({
      kind: 'rest',
      why: 'paused',
    });
  });
});

describe('requests of one creation', () => {
  /** Asks until the plan rests, each answered at once: the most that can happen. */
  function requestsUntil(endMs: number, failing: (ask: number) => boolean): number {
    let ageMs = 0;
    let failures = 0;
    for (let asks = 0; ; asks += 1) {
      const plan = planPolling({ ...calm, ageMs, failures });
      if (plan.kind === 'rest' || ageMs + plan.inMs > endMs) return asks;
      ageMs += plan.inMs;
      failures = failing(asks) ? failures + 1 : 0;
    }
  }

  it('are at most 40 in two minutes', () => {
    expect(requestsUntil(2 * MINUTE_MS, () => false)).toBeLessThanOrEqual(40);
  });

  it('are fewer when some fail, and bounded when it never ends', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 200 }), (pattern) => {
        const failing = (ask: number) => pattern[ask] ?? false;
        expect(requestsUntil(2 * MINUTE_MS, failing)).toBeLessThanOrEqual(40);
        expect(requestsUntil(Infinity, failing)).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('one request for many', () => {
  const plan: fc.Arbitrary<PollingPlan> = situation.map(planPolling);

  it('is sent when the first of them wants it', () => {
    fc.assert(
      fc.property(fc.array(plan), (plans) => {
        expect(waitOf(soonestPlan(plans))).toBe(Math.min(Infinity, ...plans.map(waitOf)));
      }),
    );
  });

  it('rests for all only when every one is final', () => {
    expect(soonestPlan([])).toEqual({ kind: 'rest', why: 'final' });
    expect(
      soonestPlan([
        { kind: 'rest', why: 'final' },
        { kind: 'rest', why: 'paused' },
      ]),
    ).toEqual({ kind: 'rest', why: 'paused' });
  });
});
