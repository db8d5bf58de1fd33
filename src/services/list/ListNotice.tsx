import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { EndpointService } from '../../api/vpcep';
import { failureWords } from '../../status/failureWords';
import { NextAsk } from '../../status/PollingProgress';
import { statusCourse } from '../../status/statusWords';
import type { StatusPolling } from '../../status/useStatusPolling';
import { ApiErrorDetails } from '../../ui/ApiErrorDetails';
import { FailureAlert } from '../../ui/FailureAlert';
import { formatDuration } from '../../ui/formatTime';
import { WarningIcon } from '../../ui/icons';
import { useNow } from '../../ui/useNow';

// Room that is always kept, so that the table stays where it is when contact is lost and found again.
const Line = styled('div', { shouldForwardProp: (name) => name !== 'live' })<{
  live: boolean;
}>(({ theme, live }) => ({
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
  // On a narrow screen the message takes more lines, and only what is asked again can come and go by itself.
  ...(live && { [theme.breakpoints.down('sm')]: { minHeight: '8.5em' } }),
}));

const Warning = styled('strong')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: theme.spacing(0.75),
  color: theme.vars.palette.warning.main,
}));

interface ListNoticeProps {
  services: readonly EndpointService[] | undefined;
  polling: StatusPolling;
}

/** What is under way in this page of the list, and whether the cloud still answers. */
export function ListNotice({ services, polling }: ListNoticeProps) {
  if (!services && polling.error) return <NothingRead polling={polling} error={polling.error} />;
  const underWay = (services ?? []).filter(({ status }) => statusCourse(status) !== 'final').length;
  return (
    <Line live={underWay > 0}>
      {/* There before its text is, so that the text is read aloud. */}
      <span aria-live="polite">
        {polling.error && (
          <Warning>
            <WarningIcon />
            {underWay > 0 ? 'Lost contact with the cloud' : 'Could not be refreshed'}
          </Warning>
        )}
      </span>
      {polling.error && <Age polling={polling} />}
      {underWay > 0 && (
        <span>
          {underWay === 1 ? '1 is' : `${underWay} are`} under way
          <NextAsk polling={polling} separated />
        </span>
      )}
      {polling.state === 'paused' && <Button onClick={polling.askNow}>Check now</Button>}
      {polling.error && <Reason error={polling.error} />}
    </Line>
  );
}

function NothingRead({ polling, error }: { polling: StatusPolling; error: Error }) {
  const { wayOut, details } = failureWords(error);
  return (
    <FailureAlert
      title="The endpoint services could not be read"
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

function Reason({ error }: { error: Error }) {
  const { wayOut, details } = failureWords(error);
  return details ? <ApiErrorDetails {...details} /> : <span>{wayOut}</span>;
}

function Age({ polling: { heardAt } }: { polling: StatusPolling }) {
  const now = useNow();
  if (heardAt === undefined) return null;
  return <span>What is shown is {formatDuration(now - heardAt)} old.</span>;
}
