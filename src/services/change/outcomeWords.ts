import { ApiError } from '../../api/errors';
import { failureWords } from '../../status/failureWords';
import type { WriteOutcome } from './writeToService';

/** What has come of a change, in a sentence; an `Error` where it was not done. */
export function outcomeWords(outcome: WriteOutcome, done: string): string | Error {
  switch (outcome.kind) {
    case 'done':
      return done;
    case 'changed-meanwhile':
      return new Error('Not sent: somebody else has changed it meanwhile. The page shows both.');
    case 'signed-in-anew':
      return new Error('Not sent: the session had expired. Send it again from its page.');
    case 'not-as-sent':
      return new Error(notAsSentWords(outcome.differs));
    case 'done-unread':
      return `${done} It could not be read since: refresh its page to see it.`;
    case 'not-sent':
    case 'failed':
      return outcome.error;
  }
}

export function notAsSentWords(differs: readonly string[]): string {
  return `The cloud took the change and then shows something else than was sent: ${differs.join(', ')}. Compare, and send it again or change it back.`;
}

/** The way out of a change that failed. */
export function writeFailureWords(error: Error): string {
  if (error instanceof ApiError) {
    return error.outcomeUnknown
      ? 'No answer came, and the service could not be read either, so nobody can say yet whether it was done. Sending it again does no harm.'
      : error.wayOut;
  }
  return failureWords(error).wayOut;
}
