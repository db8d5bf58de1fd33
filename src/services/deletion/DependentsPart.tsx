import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import type { Connection } from '../../api/connections';
import { failureWords } from '../../status/failureWords';
import { NextAsk } from '../../status/PollingProgress';
import type { StatusPolling } from '../../status/useStatusPolling';
import { ActionButton } from '../../ui/ActionButton';
import { BulkRunPanel } from '../../ui/BulkRunPanel';
import { RefreshButton } from '../../ui/RefreshButton';
import { FailureAlert } from '../../ui/FailureAlert';
import { whyNoAction } from '../connections/connectionActions';
import { connectionCount, decisionWords } from '../connections/decisionWords';
import { CONNECTIONS_LOOKED_AT } from '../connections/newestConnections';
import type { Decisions } from '../connections/useDecisions';
import { BlockerList } from './BlockerList';
import type { Dependents } from './dependents';

// Room for the words from the start, so that nothing below moves as they come.
const Part = styled('section')(({ theme }) => ({
  minHeight: '4.5rem',
  marginBlockStart: theme.spacing(2),
  fontSize: theme.typography.body2.fontSize,
  '& > * + *': { marginBlockStart: theme.spacing(1) },
}));

const Buttons = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1, 2),
}));

interface DependentsPartProps {
  /** Undefined until it has been read. */
  dependents: Dependents | undefined;
  polling: StatusPolling;
  decisions: Decisions;
  serviceStatus: string;
}

/** What depends on a service that is to be deleted, and a way to reject what keeps the cloud from deleting it. */
export function DependentsPart({
  dependents,
  polling,
  decisions,
  serviceStatus,
}: DependentsPartProps) {
  return (
    <Part aria-label="What depends on it" aria-busy={!dependents && !polling.error}>
      {decisions.queue.length > 0 && (
        <BulkRunPanel
          queue={decisions.queue}
          words={decisionWords(decisions.action, decisions.queue.length)}
          isInDialog
          onStop={decisions.stop}
          onAgain={decisions.again}
          onClose={decisions.close}
        />
      )}
      {polling.error && <NotRead polling={polling} error={polling.error} />}
      {!dependents && !polling.error && <Skeleton variant="rounded" height="3rem" />}
      {dependents && dependents.blockers.length > 0 && !decisions.isUnderWay && (
        <Blockers
          blockers={dependents.blockers}
          polling={polling}
          serviceStatus={serviceStatus}
          onReject={(those) => decisions.decide('reject', those)}
        />
      )}
      {dependents && (
        <Buttons>
          <span>{restWords(dependents)}</span>
          {dependents.blockers.length === 0 && <LookAgain polling={polling} />}
        </Buttons>
      )}
    </Part>
  );
}

interface BlockersProps {
  blockers: readonly Connection[];
  polling: StatusPolling;
  serviceStatus: string;
  onReject: (connections: readonly Connection[]) => void;
}

function Blockers({ blockers, polling, serviceStatus, onReject }: BlockersProps) {
  const whyNot = (connection: Connection) => whyNoAction('reject', connection, serviceStatus);
  const able = blockers.filter((connection) => whyNot(connection) === undefined);
  return (
    <>
      <Alert severity="warning" role="note" aria-label="Blockers">
        <AlertTitle>
          {blockers.length === 1
            ? '1 endpoint is connected or being connected'
            : `${blockers.length} endpoints are connected or being connected`}
        </AlertTitle>
        {`The cloud refuses to delete the service until ${blockers.length === 1 ? 'it is rejected, or deleted by its owner' : 'they are rejected, or deleted by their owners'}. `}
        Rejecting an accepted one cuts off whatever is using the service through it right now.
      </Alert>
      <BlockerList blockers={blockers} whyNot={whyNot} onReject={(one) => onReject([one])} />
      <Buttons>
        <ActionButton
          variant="outlined"
          color="error"
          whyNot={able.length > 0 ? undefined : NONE_CAN_BE_REJECTED}
          onClick={() => onReject(able)}
        >
          {`Reject ${connectionCount(able.length || blockers.length)}`}
        </ActionButton>
        <LookAgain polling={polling} />
        <NextAsk polling={polling} />
      </Buttons>
    </>
  );
}

const NONE_CAN_BE_REJECTED = 'None of them can be rejected now: each says why in its row.';

function LookAgain({ polling }: { polling: StatusPolling }) {
  return (
    <RefreshButton updatedAt={polling.heardAt} busy={polling.asking} onRefresh={polling.askNow} />
  );
}

function NotRead({ polling, error }: { polling: StatusPolling; error: Error }) {
  const { wayOut, details } = failureWords(error);
  return (
    <FailureAlert
      title="The connections could not be read"
      severity="warning"
      details={details}
      actions={<LookAgain polling={polling} />}
    >
      {wayOut} You can delete the service all the same: the cloud refuses it while endpoints are
      connected.
    </FailureAlert>
  );
}

/** What else depends on it, besides what is in the way. */
function restWords({ blockers, waiting, complete }: Dependents): string {
  const among = complete ? '' : ` among the newest ${CONNECTIONS_LOOKED_AT} connections`;
  const parts = [
    ...(blockers.length === 0 ? [`No endpoint is connected or being connected${among}.`] : []),
    ...(waiting > 0
      ? [
          waiting === 1
            ? '1 endpoint waits for your approval, and can then no longer be accepted.'
            : `${waiting} endpoints wait for your approval, and can then no longer be accepted.`,
        ]
      : []),
    ...(blockers.length > 0 && !complete
      ? [`Only the newest ${CONNECTIONS_LOOKED_AT} connections were looked at.`]
      : []),
  ];
  return parts.join(' ');
}
