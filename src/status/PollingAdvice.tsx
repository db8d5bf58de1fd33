import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { ApiError } from '../api/errors';
import { ApiErrorDetails } from '../ui/ApiErrorDetails';
import { formatDuration } from '../ui/formatTime';
import { useNow } from '../ui/useNow';
import { Advice } from './Advice';
import { failureWords } from './failureWords';
import type { PollingTrouble } from './pollingTrouble';
import { statusLabel } from './statusWords';
import type { StatusPolling } from './useStatusPolling';

interface PollingAdviceProps {
  trouble: PollingTrouble;
  status: string;
  polling: StatusPolling;
  /** What to do when it takes long, in the words of the thing that is waited for. */
  whenLate: ReactNode;
}

/** What has come in the way of knowing a status, and what to do. */
export function PollingAdvice({ trouble, status, polling, whenLate }: PollingAdviceProps) {
  const checkNow = (
    <Button variant="outlined" onClick={polling.askNow}>
      Check now
    </Button>
  );
  const lastKnown = <LastKnown status={status} polling={polling} />;
  const checkAndDetails = (
    <>
      {checkNow}
      {polling.error instanceof ApiError && <ApiErrorDetails {...polling.error.details} />}
    </>
  );
  switch (trouble) {
    case 'offline':
      return (
        <Advice title="This computer is offline">
          {lastKnown} The cloud is asked at once when the network is back.
        </Advice>
      );
    case 'lost-contact':
      return (
        <Advice title="Lost contact with the cloud" actions={checkAndDetails}>
          {failureText(polling)} The status may have moved on since; the console keeps asking, with
          longer pauses. {lastKnown}
        </Advice>
      );
    case 'refused':
      return (
        <Advice title="The cloud refuses to tell" actions={checkAndDetails}>
          {failureText(polling)} {lastKnown}
        </Advice>
      );
    case 'not-refreshed':
      return (
        <Advice title="Could not be refreshed" actions={checkAndDetails}>
          {failureText(polling)} {lastKnown}
        </Advice>
      );
    case 'paused':
      return (
        <Advice title="Paused" actions={checkNow}>
          The console has stopped asking by itself, as nothing has changed for long. {whenLate}
        </Advice>
      );
    case 'longer-than-usual':
      return <Advice title="Longer than usual">{whenLate}</Advice>;
  }
}

function failureText({ error, failures }: StatusPolling): string {
  if (!error) return '';
  if (error instanceof ApiError && error.kind === 'not-found') {
    return 'The cloud does not show this yet, which can be so for a moment after it was begun.';
  }
  const { wayOut } = failureWords(error);
  return failures > 1 ? `${failures} times in a row: ${wayOut}` : wayOut;
}

function LastKnown({ status, polling }: { status: string; polling: StatusPolling }) {
  const now = useNow();
  if (polling.heardAt === undefined) return null;
  return `Last known: ${statusLabel(status)}, ${formatDuration(now - polling.heardAt)} ago.`;
}
