import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { cloudClock } from '../../api/serverClock';
import { Advice } from '../../status/Advice';
import { contactOf } from '../../status/contactOf';
import { failureWords } from '../../status/failureWords';
import { PollingAdvice } from '../../status/PollingAdvice';
import { PollingProgress } from '../../status/PollingProgress';
import { pollingTrouble } from '../../status/pollingTrouble';
import { StatusBadge } from '../../status/StatusBadge';
import { knownStatus } from '../../status/statusWords';
import type { StatusPolling } from '../../status/useStatusPolling';
import { ApiErrorDetails } from '../../ui/ApiErrorDetails';
import type { TakenDeletion } from '../../status/deletion';
import { StatusAdvice } from './StatusAdvice';
import type { WatchedServiceState } from './useWatchedService';
import { LinkButton } from '../../ui/links';

/** The manual's word for a service that the cloud no longer knows; the API has none. */
const GONE = 'Deleted';

const USUALLY = 'usually 1 to 2 minutes';

// Of one height whatever the status, so that the fields below stay where they are when it changes.
const Panel = styled(Paper)(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(22rem, 2fr) minmax(0, 5fr)',
  gap: theme.spacing(1, 4),
  minHeight: '10rem',
  padding: theme.spacing(2),
  marginBlockEnd: theme.spacing(3),
  [theme.breakpoints.down('md')]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    minHeight: '15rem',
  },
}));

interface ServiceStatusPanelProps {
  watched: WatchedServiceState;
  deletion: TakenDeletion | undefined;
}

/** The badge, how the waiting goes, and what it means for the person. */
export function ServiceStatusPanel({ watched, deletion }: ServiceStatusPanelProps) {
  const { status, startedAt, isGone, polling } = watched;
  return (
    <Panel>
      <div>
        <StatusBadge
          status={isGone ? GONE : status}
          contact={isGone ? 'ok' : contactOf(status, polling)}
        />
        {!isGone && (
          <PollingProgress
            status={status}
            startedAt={startedAt}
            polling={polling}
            usually={USUALLY}
          />
        )}
      </div>
      <div>
        <PanelAdvice watched={watched} deletion={deletion} />
      </div>
    </Panel>
  );
}

const Line = styled('div')(({ theme }) => ({ marginBlockEnd: theme.spacing(2) }));

/** The badge alone, on the tabs that are about something else. */
export function ServiceStatusLine({
  watched: { status, polling },
}: Pick<ServiceStatusPanelProps, 'watched'>) {
  return (
    <Line>
      <StatusBadge status={status} contact={contactOf(status, polling)} />
    </Line>
  );
}

function PanelAdvice({ watched, deletion }: ServiceStatusPanelProps) {
  const { service, status, startedAt, isGone, polling } = watched;
  if (isGone) return <GoneAdvice wasAsked={deletion !== undefined} />;
  if (!service || status === undefined) return <FirstAnswer polling={polling} />;

  const ageMs = startedAt === undefined ? undefined : cloudClock().now - startedAt;
  const trouble = pollingTrouble({ status, ageMs, polling });
  if (!trouble) return <StatusAdvice service={service} status={status} deletion={deletion} />;
  return (
    <PollingAdvice
      trouble={trouble}
      status={status}
      polling={polling}
      whenLate={
        knownStatus(status) === 'deleting'
          ? 'Deleting takes 1 to 2 minutes as a rule. Look whether endpoints are still connected; if it stays, give support the service ID and the time.'
          : 'A creation takes 1 to 2 minutes as a rule; this one may still come to an end. If it stays, delete the service and create it again, or give support its ID and the time.'
      }
    />
  );
}

function GoneAdvice({ wasAsked }: { wasAsked: boolean }) {
  return (
    <Advice
      title={wasAsked ? 'The service is deleted' : 'The service is no longer there'}
      actions={
        <LinkButton variant="contained" to="/services">
          Go to endpoint services
        </LinkButton>
      }
    >
      {wasAsked
        ? 'The cloud no longer knows it.'
        : 'The cloud no longer knows it: somebody else has deleted it.'}
    </Advice>
  );
}

function FirstAnswer({ polling }: { polling: StatusPolling }) {
  if (!polling.error) return <Skeleton width="60%" />;
  const { wayOut, details } = failureWords(polling.error);
  const isNotShownYet = details?.kind === 'not-found';
  return (
    <div role="alert">
      <Advice
        title={
          isNotShownYet
            ? 'The cloud does not show the service yet'
            : 'The service could not be read'
        }
        actions={
          <>
            <Button variant="outlined" onClick={polling.askNow} loading={polling.asking}>
              Try again
            </Button>
            {details && <ApiErrorDetails {...details} />}
          </>
        }
      >
        {isNotShownYet
          ? 'That can be so for a moment after a service was created. The console keeps asking.'
          : wayOut}
      </Advice>
    </div>
  );
}
