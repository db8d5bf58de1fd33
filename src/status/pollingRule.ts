import { knownStatus, statusCourse, type StatusCourse } from './statusWords';

/** All that decides when a status is asked for again. */
export interface PollingSituation {
  /** The word last heard; undefined before the first answer. */
  status: string | undefined;
  /** Since what is waited for began; by the cloud's clock where it says when that was. */
  ageMs: number;
  /** Asks in a row that were not answered. */
  failures: number;
  /** The cloud said no, for a reason that asking again does not mend. */
  refused: boolean;
  /** How long the cloud asked to wait. */
  retryAfterMs?: number | undefined;
  visible: boolean;
  /** How long the page has been hidden; of no account while it is visible. */
  hiddenForMs: number;
  online: boolean;
  /** Whether the creation was started in this tab. */
  startedHere: boolean;
  /** Chance, from 0 up to 1, so that many pages do not ask in step after a fault of the cloud. */
  jitter: number;
}

export type RestReason = 'final' | 'refused' | 'offline' | 'hidden' | 'paused';

/** `inMs` counts from when the ask before was answered, or failed. */
export type PollingPlan = { kind: 'ask'; inMs: number } | { kind: 'rest'; why: RestReason };

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

/** Quick while the answer is about to come, slower with age: a creation takes 1 to 2 minutes. */
const BEATS: readonly { untilMs: number; beatMs: number }[] = [
  { untilMs: 10 * SECOND_MS, beatMs: 2 * SECOND_MS },
  { untilMs: 30 * SECOND_MS, beatMs: 3 * SECOND_MS },
  { untilMs: 2 * MINUTE_MS, beatMs: 5 * SECOND_MS },
  { untilMs: 10 * MINUTE_MS, beatMs: 10 * SECOND_MS },
];
export const SLOWEST_BEAT_MS = 30 * SECOND_MS;
export const QUICKEST_BEAT_MS = 2 * SECOND_MS;

/** From this age on the screen says that it takes longer than usual. */
export const LONGER_THAN_USUAL_MS = 10 * MINUTE_MS;

/** From this age on nothing is asked by itself; a word nobody knows may never change and is given less. */
export const PAUSED_AFTER_MS: Record<Exclude<StatusCourse, 'final'>, number> = {
  'under-way': 60 * MINUTE_MS,
  waiting: 60 * MINUTE_MS,
  unknown: 10 * MINUTE_MS,
};

/**
 * The longest pause after failures while things are young, before the jitter of up to a half of it; later
 * it is twice the beat.
 */
export const LONGEST_BACKOFF_MS = 20 * SECOND_MS;

/** A hidden page asks at most this often, and for this long. */
export const HIDDEN_BEAT_MS = MINUTE_MS;
export const HIDDEN_FOR_MS = 10 * MINUTE_MS;

/** When to ask for a status again, if at all. */
export function planPolling(situation: PollingSituation): PollingPlan {
  const { status, ageMs, visible, online, startedHere, hiddenForMs, retryAfterMs = 0 } = situation;
  const course = status === undefined ? 'under-way' : statusCourse(status);
  if (course === 'final') return { kind: 'rest', why: 'final' };
  if (situation.refused) return { kind: 'rest', why: 'refused' };
  if (!online) return { kind: 'rest', why: 'offline' };
  if (ageMs >= PAUSED_AFTER_MS[course]) return { kind: 'rest', why: 'paused' };

  const isCreation = status === undefined || knownStatus(status) === 'creating';
  const mayAskHidden = isCreation && startedHere && hiddenForMs < HIDDEN_FOR_MS;
  if (!visible && !mayAskHidden) return { kind: 'rest', why: 'hidden' };

  const beat = afterFailures(beatAt(course, ageMs), situation);
  return { kind: 'ask', inMs: Math.max(beat, retryAfterMs, visible ? 0 : HIDDEN_BEAT_MS) };
}

function beatAt(course: Exclude<StatusCourse, 'final'>, ageMs: number): number {
  if (course !== 'under-way') return SLOWEST_BEAT_MS;
  return BEATS.find(({ untilMs }) => ageMs < untilMs)?.beatMs ?? SLOWEST_BEAT_MS;
}

function afterFailures(beat: number, { failures, jitter }: PollingSituation): number {
  if (failures <= 0) return beat;
  const longest = Math.max(LONGEST_BACKOFF_MS, 2 * beat);
  return Math.min(longest, beat * 2 ** failures) * (1 + jitter / 2);
}

/** What one request that answers for many does: it is sent when the first of them wants it. */
export function soonestPlan(plans: readonly PollingPlan[]): PollingPlan {
  let soonest: PollingPlan = { kind: 'rest', why: 'final' };
  for (const plan of plans) {
    if (plan.kind === 'ask') {
      if (soonest.kind === 'rest' || plan.inMs < soonest.inMs) soonest = plan;
    } else if (soonest.kind === 'rest' && soonest.why === 'final') {
      soonest = plan;
    }
  }
  return soonest;
}
