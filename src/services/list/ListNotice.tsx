import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { EndpointService } from '../../api/vpcep';
import { failureWords } from '../../status/failureWords';
import { NextAsk } from '../../status/PollingProgress';
import { statusCourse } from '../../status/statusWords';
import type { StatusPolling } from '../../status/useStatusPolling';
import { FailureAlert } from '../../ui/FailureAlert';
import { formatDuration } from '../../ui/formatTime';
import { useNow } from '../../ui/useNow';

// One line is always kept free for it, so that the table does not move.
const Line = styled('div')(({ theme }) => ({
  minHeight: '2.5em',
  paddingBlock: theme.spacing(0.75),
  color: theme.vars.palette.text.secondary,
  fontSize: theme.typography.body2.fontSize,
  fontVariantNumeric: 'tabular-nums',
}));

interface ListNoticeProps {
  services: readonly EndpointService[] | undefined;
  polling: StatusPolling;
}

/** What is under way in this page of the list, and whether the cloud still answers. */
export function ListNotice({ services, polling }: ListNoticeProps) {
  if (polling.error) return <Failure services={services} polling={polling} error={polling.error} />;
  const underWay = (services ?? []).filter(({ status }) => statusCourse(status) !== 'final').length;
  return (
    <Line>
      {underWay > 0 && (
        <>
          {underWay === 1 ? '1 is' : `${underWay} are`} under way
          <NextAsk polling={polling} separated />
          {polling.state === 'paused' && (
            <Button onClick={polling.askNow} sx={{ marginInlineStart: 1 }}>
              Check now
            </Button>
          )}
        </>
      )}
    </Line>
  );
}

function Failure({ services, polling, error }: ListNoticeProps & { error: Error }) {
  const { wayOut, details } = failureWords(error);
  return (
    <Line>
      <FailureAlert
        title={services ? 'Lost contact with the cloud' : 'The endpoint services could not be read'}
        severity={services ? 'warning' : 'error'}
        details={details}
        actions={
          <Button variant="outlined" onClick={polling.askNow}>
            Try again
          </Button>
        }
      >
        {wayOut} {services && <Age polling={polling} />}
        <NextAsk polling={polling} />
      </FailureAlert>
    </Line>
  );
}

function Age({ polling: { heardAt } }: { polling: StatusPolling }) {
  const now = useNow();
  if (heardAt === undefined) return null;
  return `What is shown is ${formatDuration(now - heardAt)} old. `;
}
