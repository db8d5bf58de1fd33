import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { memo } from 'react';
import type { Endpoint } from '../../api/endpoints';
import { parseCloudTime } from '../../api/time';
import { StatusChip } from '../../status/StatusChip';
import { DataTable } from '../../ui/DataTable';
import { LocalTime } from '../../ui/LocalTime';
import { TextLink } from '../../ui/links';
import { endpointTitle } from '../endpointTitle';

const Frame = styled('div')(({ theme }) => ({
  overflowX: 'auto',
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  // Rows as low as can be; what is wider than the page is scrolled to.
  [theme.breakpoints.up('sm')]: { '& td': { whiteSpace: 'nowrap' } },
}));

const Id = styled('span')(({ theme }) => ({
  display: 'block',
  color: theme.vars.palette.text.secondary,
  fontSize: theme.typography.caption.fontSize,
  fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  overflowWrap: 'anywhere',
}));

// One line of a fixed width: a name that comes after its row moves nothing.
const Clipped = styled('span')({
  display: 'inline-block',
  verticalAlign: 'bottom',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

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
      </tr>
    </thead>
  );
}

interface EndpointsTableProps {
  endpoints: readonly Endpoint[];
  vpcNames: ReadonlyMap<string, string>;
  /** Other rows are about to take the place of these. */
  busy: boolean;
}

export function EndpointsTable({ endpoints, vpcNames, busy }: EndpointsTableProps) {
  return (
    <Frame aria-busy={busy} sx={busy ? { opacity: 0.5 } : undefined}>
      <DataTable aria-label="Endpoints">
        <Head />
        <tbody>
          {endpoints.map((endpoint) => (
            <EndpointRow
              key={endpoint.id}
              endpoint={endpoint}
              vpcName={vpcNames.get(endpoint.vpc_id ?? '')}
            />
          ))}
        </tbody>
      </DataTable>
    </Frame>
  );
}

interface EndpointRowProps {
  endpoint: Endpoint;
  /** Undefined while it is not known. */
  vpcName: string | undefined;
}

// A row that was answered as before is the same object, and does not render again with each beat.
const EndpointRow = memo(function EndpointRow({ endpoint, vpcName }: EndpointRowProps) {
  const { id, status, ip, vpc_id: vpcId = '', created_at, description } = endpoint;
  const createdAt = parseCloudTime(created_at);
  return (
    <tr>
      <th scope="row">
        <TextLink
          to="/endpoints/$endpointId"
          params={{ endpointId: id }}
          sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {endpointTitle(endpoint)}
        </TextLink>
        <Id>{id}</Id>
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
        <Clipped sx={{ maxWidth: '16em' }} title={description}>
          {description}
        </Clipped>
      </td>
    </tr>
  );
});

const SKELETON_ROWS = 8;

/** Stands where the table will stand until the first answer; nothing moves in it once that has failed. */
export function EndpointsTableSkeleton({ failed }: { failed: boolean }) {
  return (
    <Frame aria-hidden>
      <DataTable>
        <Head />
        <tbody>
          {Array.from({ length: SKELETON_ROWS }, (_, row) => (
            // Nothing but its place tells one from another.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              <td>
                <Skeleton animation={failed ? false : 'pulse'} height={38} />
              </td>
              {COLUMNS.map((column) => (
                <td key={column}>
                  <Skeleton animation={failed ? false : 'pulse'} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Frame>
  );
}
