import { styled } from '@mui/material/styles';
import { connectionStatus } from '../../api/connectionStatus';
import type { Connection, ConnectionAction } from '../../api/connections';
import { parseCloudTime } from '../../api/time';
import { failuresOf } from '../../api/vpcep';
import { StatusChip } from '../../status/StatusChip';
import { ActionButton } from '../../ui/ActionButton';
import { CopyableId } from '../../ui/CopyableId';
import { LocalTime } from '../../ui/LocalTime';
import { SelectableTable } from '../../ui/SelectableTable';
import type { Selection } from '../../ui/useSelection';
import { ACTION_VERBS } from './connectionActions';

const Buttons = styled('div')(({ theme }) => ({ display: 'flex', gap: theme.spacing(0.5) }));

const Reason = styled('div')(({ theme }) => ({
  marginBlockStart: theme.spacing(0.5),
  maxWidth: '24rem',
  overflowWrap: 'anywhere',
}));

export const CONNECTION_COLUMNS = [
  'Endpoint ID',
  'Marker ID',
  'Account ID',
  'Status',
  'Since',
  'Actions',
];

export type WhyNot = (action: ConnectionAction, connection: Connection) => string | undefined;

interface ConnectionsTableProps {
  connections: readonly Connection[];
  selection: Selection<Connection>;
  /** Other rows are about to take the place of these. */
  busy: boolean;
  whyNot: WhyNot;
  onDecide: (action: ConnectionAction, connection: Connection) => void;
}

/** Endpoints that ask for a service or are connected to it. */
export function ConnectionsTable({
  connections,
  selection,
  busy,
  whyNot,
  onDecide,
}: ConnectionsTableProps) {
  return (
    <SelectableTable
      label="Connections"
      columns={CONNECTION_COLUMNS}
      rows={connections}
      selection={selection}
      busy={busy}
      nameOf={({ id }) => id}
      renderCells={(connection) => (
        <ConnectionCells connection={connection} whyNot={whyNot} onDecide={onDecide} />
      )}
    />
  );
}

interface ConnectionCellsProps extends Pick<ConnectionsTableProps, 'whyNot' | 'onDecide'> {
  connection: Connection;
}

function ConnectionCells({ connection, whyNot, onDecide }: ConnectionCellsProps) {
  const { id, marker_id: markerId, domain_id: accountId } = connection;
  return (
    <>
      <th scope="row">
        <CopyableId what={`endpoint ID ${id}`} id={id} />
      </th>
      <td data-label="Marker ID">{markerId ?? 'Not told'}</td>
      <td data-label="Account ID">
        {accountId === undefined ? (
          'Not told'
        ) : (
          <CopyableId what={`account ID of ${id}`} id={accountId} />
        )}
      </td>
      <td data-label="Status">
        <StatusChip status={connection.status} />
        <WhyFailed connection={connection} />
      </td>
      <td data-label="Since">
        <Since connection={connection} />
      </td>
      <td>
        <Buttons>
          {(['receive', 'reject'] as const).map((action) => (
            <ActionButton
              key={action}
              variant="outlined"
              aria-label={`${ACTION_VERBS[action]} ${id}`}
              whyNot={whyNot(action, connection)}
              onClick={() => onDecide(action, connection)}
            >
              {ACTION_VERBS[action]}
            </ActionButton>
          ))}
        </Buttons>
      </td>
    </>
  );
}

/** Since when it is in its status: when it last changed. */
function Since({
  connection: { created_at: created, updated_at: updated },
}: {
  connection: Connection;
}) {
  const text = updated ?? created;
  const ms = parseCloudTime(text);
  return ms === undefined ? (text ?? 'Not told') : <LocalTime ms={ms} />;
}

function WhyFailed({ connection }: { connection: Connection }) {
  if (connectionStatus(connection.status) !== 'failed') return null;
  const reasons = failuresOf(connection);
  if (reasons.length === 0) return <Reason>The cloud gave no reason.</Reason>;
  return reasons.map(({ code, message }) => (
    <Reason key={`${code} ${message}`}>
      {code && <strong>{code}</strong>}
      {code && message && ': '}
      {message && `“${message}”`}
    </Reason>
  ));
}
