import Alert from '@mui/material/Alert';
import { ApiError } from '../../api/errors';
import { failureWords } from '../../status/failureWords';
import { FailureAlert } from '../../ui/FailureAlert';
import { notAsSentWords, writeFailureWords } from './outcomeWords';
import type { WriteOutcome } from './writeToService';

interface WriteOutcomeNoticeProps {
  /** What was to be changed, within a sentence: "the tags". */
  thing: string;
  /** What has come of it once the service shows it. */
  done: string;
  outcome: WriteOutcome;
  onClose: () => void;
}

/** What has come of a change. That somebody else has changed the service is for the person to decide on, elsewhere. */
export function WriteOutcomeNotice({ thing, done, outcome, onClose }: WriteOutcomeNoticeProps) {
  switch (outcome.kind) {
    case 'changed-meanwhile':
      return null;
    case 'done':
      return (
        <Alert severity="success" role="status" onClose={onClose}>
          {done}
        </Alert>
      );
    case 'not-as-sent':
      return (
        <Alert severity="warning" role="alert" onClose={onClose}>
          {notAsSentWords(outcome.differs)}
        </Alert>
      );
    case 'done-unread':
      return (
        <FailureAlert
          severity="warning"
          title={`The cloud took the change of ${thing}, but could not be read since`}
          details={failureWords(outcome.error).details}
        >
          Refresh to see what it is now.
        </FailureAlert>
      );
    case 'signed-in-anew':
      return (
        <Alert severity="warning" role="alert" onClose={onClose}>
          Nothing was sent: your session had expired. You are signed in again, so check what will
          change and send it.
        </Alert>
      );
    case 'not-sent':
      return (
        <FailureAlert
          title="Nothing was sent: the service could not be read first"
          details={failureWords(outcome.error).details}
        >
          {failureWords(outcome.error).wayOut}
        </FailureAlert>
      );
    case 'failed':
      return (
        <FailureAlert
          title={failedTitle(outcome.error, thing)}
          details={failureWords(outcome.error).details}
        >
          {writeFailureWords(outcome.error)}
        </FailureAlert>
      );
  }
}

function failedTitle(error: Error, thing: string): string {
  return error instanceof ApiError && error.outcomeUnknown
    ? `Whether the cloud changed ${thing} is not known`
    : `The cloud did not change ${thing}`;
}
