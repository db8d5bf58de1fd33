import { memo, useCallback, useState } from 'react';
import type { Endpoint } from '../../api/endpoints';
import { parseCloudTime } from '../../api/time';
import { StatusChip } from '../../status/StatusChip';
import { DataTable } from '../../ui/DataTable';
import { Clipped, ListFrame, RowId, RowMenuButton, SkeletonRows } from '../../ui/ListTable';
import { LocalTime } from '../../ui/LocalTime';
import { TextLink } from '../../ui/links';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { endpointTitle } from '../endpointTitle';
import { EndpointRowMenu, rowName } from './EndpointRowMenu';

const COLUMNS = ['Status', 'IP address', 'VPC', 'Created', 'Description'] as const;

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">Endpoint to</th>
        {COLUMNS.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
        <th scope="col">
          <VisuallyHidden>Actions</VisuallyHidden>
        </th>
      </tr>
    </thead>
  );
}

interface EndpointsTableProps {
  endpoints: readonly Endpoint[];
  vpcNames: ReadonlyMap<string, string>;
  /** Other rows are about to take the place of these. */
  busy: boolean;
  /** What has come of an action on a row, to be told. */
  onSaid: (said: string) => void;
  onDelete: (endpoint: Endpoint) => void;
}

export function EndpointsTable({
  endpoints,
  vpcNames,
  busy,
  onSaid,
  onDelete,
}: EndpointsTableProps) {
  // One menu for all rows. It stays where it is when the rows are read anew.
  const [menu, setMenu] = useState<{ endpoint: Endpoint; anchor: HTMLElement | null }>();
  const openMenu = useCallback(
    (endpoint: Endpoint, anchor: HTMLElement) => setMenu({ endpoint, anchor }),
    [],
  );
  return (
    <ListFrame aria-busy={busy} sx={busy ? { opacity: 0.5 } : undefined}>
      <DataTable aria-label="Endpoints">
        <Head />
        <tbody>
          {endpoints.map((endpoint) => (
            <EndpointRow
              key={endpoint.id}
              endpoint={endpoint}
              vpcName={vpcNames.get(endpoint.vpc_id ?? '')}
              onMenu={openMenu}
            />
          ))}
        </tbody>
      </DataTable>
      {menu && (
        <EndpointRowMenu
          endpoint={endpoints.find(({ id }) => id === menu.endpoint.id) ?? menu.endpoint}
          anchor={menu.anchor}
          onClose={(said) => {
            // Its words stay until it is out of sight.
            setMenu({ ...menu, anchor: null });
            if (said !== undefined) onSaid(said);
          }}
          onDelete={onDelete}
        />
      )}
    </ListFrame>
  );
}

interface EndpointRowProps {
  endpoint: Endpoint;
  /** Undefined while it is not known. */
  vpcName: string | undefined;
  onMenu: (endpoint: Endpoint, anchor: HTMLElement) => void;
}

// A row that was answered as before is the same object, and does not render again with each beat.
const EndpointRow = memo(function EndpointRow({ endpoint, vpcName, onMenu }: EndpointRowProps) {
  const { id, status, ip, vpc_id: vpcId = '', created_at, description } = endpoint;
  const createdAt = parseCloudTime(created_at);
  return (
    <tr>
      <th scope="row">
        <TextLink to="/endpoints/$endpointId" params={{ endpointId: id }}>
          {endpointTitle(endpoint)}
        </TextLink>
        <RowId>{id}</RowId>
      </th>
      <td data-label="Status">
        <StatusChip status={status} />
      </td>
      <td data-label="IP address">{ip ?? '–'}</td>
      <td data-label="VPC">
        <Clipped sx={{ width: '11em' }} title={vpcName ? `${vpcName} (${vpcId})` : vpcId}>
          {vpcName ?? vpcId}
        </Clipped>
      </td>
      <td data-label="Created">
        {createdAt === undefined ? created_at : <LocalTime ms={createdAt} />}
      </td>
      <td data-label="Description">
        {description && (
          <Clipped sx={{ maxWidth: '16em' }} title={description}>
            {description}
          </Clipped>
        )}
      </td>
      <td>
        <RowMenuButton name={rowName(endpoint)} onOpen={(anchor) => onMenu(endpoint, anchor)} />
      </td>
    </tr>
  );
});

/** Stands where the table will stand until the first answer; nothing moves in it once that has failed. */
export function EndpointsTableSkeleton({ failed }: { failed: boolean }) {
  return (
    <ListFrame aria-hidden>
      <DataTable>
        <Head />
        <tbody>
          <SkeletonRows columns={['Endpoint to', ...COLUMNS, 'Actions']} failed={failed} />
        </tbody>
      </DataTable>
    </ListFrame>
  );
}
