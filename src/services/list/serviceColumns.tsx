import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { parseCloudTime } from '../../api/time';
import type { EndpointService } from '../../api/vpcep';
import { StatusChip } from '../../status/StatusChip';
import { Clipped } from '../../ui/ListTable';
import { LocalTime } from '../../ui/LocalTime';
import { backendTypeWords, portsInShort } from '../detail/serviceWords';
import type { ColumnId } from './chosenColumns';
import type { SortKey } from './listView';

interface ServiceColumn {
  label: string;
  /** What the cloud can sort by it. */
  sort?: SortKey;
  /** @param vpcName undefined while it is not known */
  cell: (service: EndpointService, vpcName: string | undefined) => ReactNode;
}

const NOT_TOLD = 'Not told';

const VpcName = styled(Clipped)({ width: '8.5em' });
const Description = styled(Clipped)({ maxWidth: '9em' });

// As wide as one mapping: several stand below each other.
const Wrapped = styled('span')({ display: 'inline-block', minWidth: '7em', whiteSpace: 'normal' });

export const SERVICE_COLUMNS: Record<ColumnId, ServiceColumn> = {
  status: { label: 'Status', cell: ({ status }) => <StatusChip status={status} /> },
  backend: { label: 'Backend type', cell: ({ server_type }) => backendTypeWords(server_type) },
  vpc: {
    label: 'VPC',
    cell: ({ vpc_id: id = '' }, name) => (
      <VpcName title={name ? `${name} (${id})` : id}>{name ?? id}</VpcName>
    ),
  },
  approval: {
    label: 'Approval',
    cell: ({ approval_enabled: isOn }) => (isOn === undefined ? NOT_TOLD : isOn ? 'On' : 'Off'),
  },
  connections: {
    label: 'Connections',
    cell: ({ connection_count: count }) => count ?? NOT_TOLD,
  },
  ports: { label: 'Ports', cell: (service) => <Wrapped>{portsInShort(service)}</Wrapped> },
  created: {
    label: 'Created',
    sort: 'created',
    cell: ({ created_at }) => <Moment text={created_at} />,
  },
  updated: {
    label: 'Updated',
    sort: 'updated',
    cell: ({ updated_at }) => <Moment text={updated_at} />,
  },
  description: {
    label: 'Description',
    cell: ({ description }) =>
      description && <Description title={description}>{description}</Description>,
  },
};

function Moment({ text }: { text: string | undefined }) {
  const ms = parseCloudTime(text);
  return ms === undefined ? text : <LocalTime ms={ms} />;
}
