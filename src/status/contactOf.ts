import type { Contact } from './StatusBadge';
import { statusCourse } from './statusWords';
import type { StatusPolling } from './useStatusPolling';

/** Whether a badge may show the status as what the cloud says, or only as what it last said. */
export function contactOf(
  status: string | undefined,
  { state, failures }: Pick<StatusPolling, 'state' | 'failures'>,
): Contact {
  // A final status stays what it is; that it could not be read again is said beside it.
  if (status !== undefined && statusCourse(status) === 'final') return 'ok';
  if (state === 'offline') return 'offline';
  return failures > 0 ? 'lost' : 'ok';
}
