import { statusWithDeletion } from '../deletion';
import { failureWords } from '../failureWords';
import type { PollingState } from '../statusPoller';
import { knownStatus, statusCourse, statusLabel } from '../statusWords';
import type { Followed } from './followed';

/** What the cloud says of a thing, and when, by this computer's clock. */
export interface Heard {
  /** Undefined when there is no such thing. */
  status: string | undefined;
  at: number;
}

export type FollowedOutcome =
  | { kind: 'under-way' }
  | { kind: 'succeeded'; text: string }
  | { kind: 'failed'; text: string };

const UNDER_WAY: FollowedOutcome = { kind: 'under-way' };

/** Something new may be missing from the cloud's answers for this long. */
const NOT_YET_SHOWN_MS = 60_000;

/** What has come of a creation or a deletion that the cloud has taken on; never more than the cloud has said. */
export function outcomeOf(
  { awaited, kind, since }: Pick<Followed, 'awaited' | 'kind' | 'since'>,
  { status, at }: Heard,
): FollowedOutcome {
  if (awaited === 'gone') {
    if (status === undefined) return { kind: 'succeeded', text: 'Deleted.' };
    const shown = statusWithDeletion(status, at, { at: since });
    if (knownStatus(shown) === 'deleting') return UNDER_WAY;
    return {
      kind: 'failed',
      text: `The ${kind} is ${statusLabel(shown)}: the cloud did not go on with the deletion. Delete it again.`,
    };
  }
  if (status === undefined) {
    if (at - since < NOT_YET_SHOWN_MS) return UNDER_WAY;
    return { kind: 'failed', text: `The ${kind} is not there any more: it was deleted meanwhile.` };
  }
  if (knownStatus(status) === 'failed') {
    return { kind: 'failed', text: 'Failed: its page says what can be done about it.' };
  }
  if (knownStatus(status) === 'deleting') {
    return { kind: 'failed', text: `The ${kind} is being deleted.` };
  }
  switch (statusCourse(status)) {
    case 'final':
      return { kind: 'succeeded', text: `${statusLabel(status)}.` };
    case 'waiting':
      return {
        kind: 'succeeded',
        text: `${statusLabel(status)}: the owner of the service decides.`,
      };
    case 'under-way':
    case 'unknown':
      return UNDER_WAY;
  }
}

/** That nothing more is asked by itself, and why; undefined while it is, or will be once the page is seen or online. */
export function restWords(state: PollingState, error: Error | null): string | undefined {
  if (state === 'paused') {
    return 'It takes far longer than usual, and is no longer asked for by itself: its page asks again.';
  }
  if (state === 'refused' && error) {
    return `What has become of it cannot be read. ${failureWords(error).wayOut}`;
  }
  return undefined;
}
