import { styled } from '@mui/material/styles';
import Skeleton from '@mui/material/Skeleton';
import { connectionStatus } from '../../api/connectionStatus';
import type { Connection, ConnectionAction } from '../../api/connections';
import { parseCloudTime } from '../../api/time';
import { failuresOf } from '../../api/vpcep';
import { StatusChip } from '../../status/StatusChip';
import { ActionButton } from '../../ui/ActionButton';
import { CopyableId } from '../../ui/CopyableId';
import { DataTable } from '../../ui/DataTable';
import { LocalTime } from '../../ui/LocalTime';
import { RowCheckbox } from '../../ui/RowCheckbox';
import type { Selection } from '../../ui/useSelection';
import { ACTION_VERBS } from './connectionActions';

const Frame = styled('div')(({ theme }) => ({
  overflowX: 'auto',
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  // Whole IDs can be compared where there is room for them.
  [theme.breakpoints.up('lg')]: { '& code': { whiteSpace: 'nowrap' } },
}));

const Buttons = styled('div')(({ theme }) => ({ display: 'flex', gap: theme.spacing(0.5) }));

const Reason = styled('div')(({ theme }) => ({
  marginBlockStart: theme.spacing(0.5),
  maxWidth: '24rem',
  overflowWrap: 'anywhere',
}));

const COLUMNS = ['Endpoint ID', 'Marker ID', 'Account ID', 'Status', 'Since', 'Actions'];

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
  const chosen = connections.filter(({ id }) => selection.chosen.has(id)).length;
  const all = chosen === connections.length;
  return (
    <Frame aria-busy={busy} sx={busy ? { opacity: 0.5 } : undefined}>
      <DataTable aria-label="Connections">
        <thead>
          <tr>
            <th scope="col">
              <RowCheckbox
                label="Select all on this page"
                checked={all}
                mixed={chosen > 0 && !all}
                onChange={(isChosen) => selection.choose(connections, isChosen)}
              />
            </th>
            <ColumnHeadings />
          </tr>
        </thead>
        <tbody>
          {connections.map((connection) => (
            <ConnectionRow
              key={connection.id}
              connection={connection}
              isChosen={selection.chosen.has(connection.id)}
              onChoose={(isChosen) => selection.choose([connection], isChosen)}
              whyNot={whyNot}
              onDecide={onDecide}
            />
          ))}
        </tbody>
      </DataTable>
    </Frame>
  );
}

function ColumnHeadings() {
  return COLUMNS.map((column) => (
    <th key={column} scope="col">
      {column}
    </th>
  ));
}

interface ConnectionRowProps extends Pick<ConnectionsTableProps, 'whyNot' | 'onDecide'> {
  connection: Connection;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

function ConnectionRow({ connection, isChosen, onChoose, whyNot, onDecide }: ConnectionRowProps) {
  const { id, marker_id: markerId, domain_id: accountId } = connection;
  return (
    <tr>
      <td>
        <RowCheckbox label={`Select ${id}`} checked={isChosen} onChange={onChoose} />
      </td>
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
    </tr>
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

const SKELETON_ROWS = 5;

/** Stands where the table will stand until the first answer; nothing moves in it once that has failed. */
export function ConnectionsSkeleton({ failed }: { failed: boolean }) {
  return (
    <Frame aria-hidden>
      <DataTable>
        <thead>
          <tr>
            <ColumnHeadings />
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: SKELETON_ROWS }, (_, row) => (
            // Nothing but its place tells one from another.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {COLUMNS.map((column) => (
                <td key={column}>
                  <Skeleton animation={failed ? false : 'pulse'} height={28} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Frame>
  );
}
