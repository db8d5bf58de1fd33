import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { ApiError } from '../api/errors';
import { failureWords } from './failureWords';
import { NextAsk } from './PollingProgress';
import { Spinner } from './statusLook';
import { statusCourse, type StatusCourse } from './statusWords';
import type { StatusPolling } from './useStatusPolling';
import { ApiErrorDetails } from '../ui/ApiErrorDetails';
import { FailureAlert } from '../ui/FailureAlert';
import { formatDuration } from '../ui/formatTime';
import { WarningIcon } from '../ui/icons';
import { useNow } from '../ui/useNow';

// Room that is always kept, so that the table stays where it is when contact is lost and found again.
const Line = styled('div', { shouldForwardProp: (name) => name !== 'unsteady' })<{
  unsteady: boolean;
}>(({ theme, unsteady }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  minHeight: '3.25em',
  paddingBlock: theme.spacing(0.5),
  color: theme.vars.palette.text.secondary,
  fontSize: theme.typography.body2.fontSize,
  lineHeight: 2,
  fontVariantNumeric: 'tabular-nums',
  // Not a gap: the place for what is read aloud is there while it is empty.
  '& > :not(:empty)': { marginInlineEnd: theme.spacing(2) },
  // On a narrow screen the message takes more lines: room that is kept once it has come, as it may come and go from then on.
  ...(unsteady && { [theme.breakpoints.down('sm')]: { minHeight: '8.5em' } }),
}));

const Warning = styled('strong')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: theme.spacing(0.75),
  color: theme.vars.palette.warning.main,
}));

// It stands still: the seconds beside it count down, and what turns would be drawn again between any two keys.
const UnderWayMark = styled(Spinner)({
  marginInlineEnd: '0.6em',
  verticalAlign: '-0.1em',
  animation: 'none',
});

/** Nothing in these is under way by itself. */
const SETTLED: readonly StatusCourse[] = ['final', 'waiting'];

interface ListNoticeProps {
  /** Of the rows that are shown; undefined before the first answer. */
  statuses: readonly string[] | undefined;
  /** What is listed: "endpoint services". */
  what: string;
  polling: StatusPolling;
}

/** What is under way in this page of the list, and whether the cloud still answers. */
export function ListNotice({ statuses, what, polling }: ListNoticeProps) {
  const [hasFailed, setHasFailed] = useState(false);
  if (polling.error && !hasFailed) setHasFailed(true);
  if (!statuses && polling.error) {
    return <NothingRead what={what} polling={polling} error={polling.error} />;
  }
  const underWay = (statuses ?? []).filter(
    (status) => !SETTLED.includes(statusCourse(status)),
  ).length;
  return (
    <Line unsteady={underWay > 0 && hasFailed}>
      {/* There before its text is, so that the text is read aloud. */}
      <span aria-live="polite">
        {polling.error && (
          <Warning>
            <WarningIcon />
            {underWay > 0 && polling.state !== 'refused'
              ? 'Lost contact with the cloud'
              : 'Could not be refreshed'}
          </Warning>
        )}
      </span>
      {polling.error && polling.state !== 'refused' && <InShort error={polling.error} />}
      {polling.error && <Age polling={polling} />}
      {polling.error && polling.state === 'refused' && (
        <span>{failureWords(polling.error).wayOut}</span>
      )}
      {underWay > 0 && (
        <span>
          <UnderWayMark aria-hidden />
          {underWay === 1 ? '1 is' : `${underWay} are`} under way
          <NextAsk polling={polling} separated />
        </span>
      )}
      {polling.state === 'paused' && <Button onClick={polling.askNow}>Check now</Button>}
      {polling.error && <Reason error={polling.error} />}
    </Line>
  );
}

function NothingRead({
  what,
  polling,
  error,
}: {
  what: string;
  polling: StatusPolling;
  error: Error;
}) {
  const { wayOut, details } = failureWords(error);
  return (
    <FailureAlert
      title={`The ${what} could not be read`}
      details={details}
      actions={
        <Button variant="outlined" onClick={polling.askNow} loading={polling.asking}>
          Try again
        </Button>
      }
    >
      {wayOut} <NextAsk polling={polling} />
    </FailureAlert>
  );
}

function InShort({ error }: { error: Error }) {
  const inShort = error instanceof ApiError ? error.details.inShort : undefined;
  return inShort === undefined ? null : <span>{inShort}.</span>;
}

function Reason({ error }: { error: Error }) {
  const { wayOut, details } = failureWords(error);
  return details ? <ApiErrorDetails {...details} /> : <span>{wayOut}</span>;
}

function Age({ polling: { heardAt } }: { polling: StatusPolling }) {
  const now = useNow();
  if (heardAt === undefined) return null;
  return <span>What is shown is {formatDuration(now - heardAt)} old.</span>;
}
