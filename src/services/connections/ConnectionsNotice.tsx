import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { failureWords } from '../../status/failureWords';
import { NextAsk } from '../../status/PollingProgress';
import type { StatusPolling } from '../../status/useStatusPolling';
import { ApiErrorDetails } from '../../ui/ApiErrorDetails';
import { FailureAlert } from '../../ui/FailureAlert';
import { formatClock } from '../../ui/formatTime';
import { WarningIcon } from '../../ui/icons';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  minHeight: '2em',
  color: theme.vars.palette.text.secondary,
  fontSize: theme.typography.body2.fontSize,
  lineHeight: 2,
  fontVariantNumeric: 'tabular-nums',
  // Not a gap: the place for what is read aloud is there while it is empty.
  '& > :not(:empty)': { marginInlineEnd: theme.spacing(2) },
}));

const Warning = styled('strong')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: theme.spacing(0.75),
  color: theme.vars.palette.warning.main,
}));

/** How fresh the connections are, when they are read next, and whether the cloud still answers. */
export function ConnectionsNotice({ polling }: { polling: StatusPolling }) {
  const { error, heardAt } = polling;
  if (heardAt === undefined && error) return <NothingRead polling={polling} error={error} />;
  return (
    <Line>
      {/* There before its text is, so that the text is read aloud. */}
      <span aria-live="polite">
        {error && (
          <Warning>
            <WarningIcon />
            Connections could not be refreshed
          </Warning>
        )}
      </span>
      <span>
        {heardAt === undefined
          ? 'Connections not read yet'
          : `Connections as of ${formatClock(heardAt)}`}
        <NextAsk polling={polling} separated />
      </span>
      {error && <Reason error={error} />}
      {polling.state === 'paused' && <Button onClick={polling.askNow}>Check now</Button>}
    </Line>
  );
}

function Reason({ error }: { error: Error }) {
  const { wayOut, details } = failureWords(error);
  return details ? <ApiErrorDetails {...details} /> : <span>{wayOut}</span>;
}

function NothingRead({ polling, error }: { polling: StatusPolling; error: Error }) {
  const { wayOut, details } = failureWords(error);
  return (
    <FailureAlert
      title="The connections could not be read"
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
