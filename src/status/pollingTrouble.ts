import { LONGER_THAN_USUAL_MS } from './pollingRule';
import type { StatusPolling } from './useStatusPolling';
import { statusCourse } from './statusWords';

/** What is worth saying of the waiting itself; undefined when all goes as usual. */
export type PollingTrouble =
  | 'offline'
  | 'refused'
  | 'lost-contact'
  | 'not-refreshed'
  | 'paused'
  | 'longer-than-usual';

interface Waiting {
  status: string;
  /** By the cloud's clock; undefined where the cloud does not say when it began. */
  ageMs: number | undefined;
  polling: Pick<StatusPolling, 'state' | 'failures'>;
}

/** The one trouble to be told, the one that hides the others first. */
export function pollingTrouble({ status, ageMs, polling }: Waiting): PollingTrouble | undefined {
  const { state, failures } = polling;
  const course = statusCourse(status);
  if (course === 'final') return failures > 0 ? 'not-refreshed' : undefined;
  if (state === 'offline' || state === 'refused') return state;
  if (failures > 0) return 'lost-contact';
  if (state === 'paused') return 'paused';
  const isLate = course === 'under-way' && ageMs !== undefined && ageMs >= LONGER_THAN_USUAL_MS;
  return isLate ? 'longer-than-usual' : undefined;
}
