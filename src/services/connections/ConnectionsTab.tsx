import { useState } from 'react';
import { connectionStatus } from '../../api/connectionStatus';
import type { Connection, ConnectionAction } from '../../api/connections';
import { BulkRunPanel } from '../../ui/BulkRunPanel';
import { LeaveGuard } from '../../ui/LeaveGuard';
import { PagedFoot } from '../../ui/PagedFoot';
import { SelectableTableSkeleton } from '../../ui/SelectableTable';
import { useSelection } from '../../ui/useSelection';
import type { ServiceTabProps } from '../detail/serviceTabProps';
import { ExposureNotice } from '../exposure/ExposureNotice';
import { useLack } from '../../session/useLack';
import { ACTION_DONE, whyNoAction } from './connectionActions';
import { ConnectionsNotice } from './ConnectionsNotice';
import { CONNECTION_COLUMNS, ConnectionsTable, type WhyNot } from './ConnectionsTable';
import { ConnectionsToolbar } from './ConnectionsToolbar';
import { decisionWords } from './decisionWords';
import { EmptyConnections } from './EmptyConnections';
import { RejectDialog } from './RejectDialog';
import { useDecisions } from './useDecisions';
import { CONNECTIONS_PER_PAGE, useWatchedConnections } from './useWatchedConnections';

const RUN_UNDER_WAY = 'Wait until what is being sent has ended, or stop it.';

/** Who asks for the service and who is connected, to be let in or out. */
export function ConnectionsTab({
  scope,
  serviceId,
  service,
  serviceStatus,
  view: { status, page = 1 },
  onView,
}: ServiceTabProps) {
  const { connections, total, isPageBefore, polling } = useWatchedConnections(scope, serviceId, {
    status,
    page,
  });
  const decisions = useDecisions(scope, serviceId);
  const selection = useSelection<Connection>();
  const [asked, setAsked] = useState<readonly Connection[]>([]);
  const [isAsking, setIsAsking] = useState(false);

  const shown = new Map((connections ?? []).map((connection) => [connection.id, connection]));
  // As last read where they are in sight, else as they were when they were ticked.
  const chosen = [...selection.chosen.values()].map((one) => shown.get(one.id) ?? one);

  const lack = useLack('vpcep:connections:update');
  const whyNot: WhyNot = (action, connection) =>
    decisions.isUnderWay ? RUN_UNDER_WAY : (lack ?? whyNoAction(action, connection, serviceStatus));
  const ableTo = (action: ConnectionAction) =>
    chosen.filter((connection) => whyNot(action, connection) === undefined);

  const send = (action: ConnectionAction, those: readonly Connection[]) => {
    selection.choose(those, false);
    decisions.decide(action, those);
  };
  const decide = (action: ConnectionAction, those: readonly Connection[]) => {
    if (action === 'reject' && needsConfirmation(those)) {
      setAsked(those);
      setIsAsking(true);
    } else {
      send(action, those);
    }
  };

  return (
    <>
      <ExposureNotice scope={scope} serviceId={serviceId} service={service} />
      <ConnectionsToolbar
        status={status}
        onStatus={(next) => onView({ status: next })}
        chosen={chosen.length}
        chosenElsewhere={chosen.filter(({ id }) => !shown.has(id)).length}
        onClear={selection.clear}
        whyNot={(action) => {
          if (decisions.isUnderWay) return RUN_UNDER_WAY;
          return lack ?? whyNoneOf(action, chosen, ableTo(action).length, serviceStatus);
        }}
        onDecide={(action) => decide(action, ableTo(action))}
      />
      {decisions.queue.length > 0 && (
        <BulkRunPanel
          queue={decisions.queue}
          words={decisionWords(decisions.action, decisions.queue.length)}
          onStop={decisions.stop}
          onAgain={decisions.again}
          onClose={decisions.close}
        />
      )}
      <ConnectionsNotice polling={polling} />
      {!connections && (
        <SelectableTableSkeleton columns={CONNECTION_COLUMNS} failed={polling.error !== null} />
      )}
      {connections && connections.length > 0 && (
        <ConnectionsTable
          connections={connections}
          selection={selection}
          busy={isPageBefore}
          whyNot={whyNot}
          onDecide={(action, connection) => decide(action, [connection])}
        />
      )}
      {connections && total === 0 && (
        <EmptyConnections status={status} service={service} onShowAll={() => onView({})} />
      )}
      {connections && (
        <PagedFoot
          page={page}
          rows={CONNECTIONS_PER_PAGE}
          shown={connections.length}
          total={total}
          isPageBefore={isPageBefore}
          words={{ one: 'connection', many: 'connections' }}
          list="the list"
          label="Pages of connections"
          onPage={(next) => onView({ status, page: next })}
        />
      )}
      <RejectDialog
        connections={asked}
        open={isAsking}
        onConfirm={() => {
          setIsAsking(false);
          send('reject', asked);
        }}
        onClose={() => setIsAsking(false)}
      />
      <LeaveGuard
        active={decisions.isUnderWay}
        title="Leave while connections are being decided?"
        text="What has not been sent yet is not sent any more once you leave. What has been sent stays."
      />
    </>
  );
}

/** Asked before an accepted endpoint loses its connection, and before many are rejected at once. */
function needsConfirmation(connections: readonly Connection[]): boolean {
  return (
    connections.length > 1 ||
    connections.some(({ status }) => connectionStatus(status) === 'accepted')
  );
}

function whyNoneOf(
  action: ConnectionAction,
  chosen: readonly Connection[],
  able: number,
  serviceStatus: string | undefined,
): string | undefined {
  const [first] = chosen;
  if (!first) return 'Select connections in the table first.';
  if (able > 0) return undefined;
  if (chosen.length === 1) return whyNoAction(action, first, serviceStatus);
  return `None of the ${chosen.length} selected can be ${ACTION_DONE[action]}: each says why in its row.`;
}
