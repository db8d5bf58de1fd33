import { styled } from '@mui/material/styles';
import { memo } from 'react';
import { parseCloudTime } from '../../api/time';
import type { EndpointService } from '../../api/vpcep';
import { StatusChip } from '../../status/StatusChip';
import { DataTable } from '../../ui/DataTable';
import { LocalTime } from '../../ui/LocalTime';
import { serviceTitle } from '../serviceName';
import { backendTypeWords, portsInShort } from '../detail/serviceWords';
import { ServicesTableHead, type Order } from './ServicesTableHead';
import { TextLink } from '../../ui/links';

/** A frame that scrolls by itself where even the columns of a wide screen do not fit. */
export const TableFrame = styled('div')(({ theme }) => ({
  overflowX: 'auto',
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
}));

const Id = styled('span')(({ theme }) => ({
  display: 'block',
  color: theme.vars.palette.text.secondary,
  fontSize: theme.typography.caption.fontSize,
  fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  overflowWrap: 'anywhere',
}));

interface ServicesTableProps {
  services: readonly EndpointService[];
  /** Other rows are about to take the place of these. */
  busy: boolean;
  order: Order;
  onOrder: (order: Order) => void;
}

export function ServicesTable({ services, busy, order, onOrder }: ServicesTableProps) {
  return (
    <TableFrame aria-busy={busy} sx={busy ? { opacity: 0.5 } : undefined}>
      <DataTable aria-label="Endpoint services">
        <ServicesTableHead order={order} onOrder={onOrder} />
        <tbody>
          {services.map((service) => (
            <ServiceRow key={service.id} service={service} />
          ))}
        </tbody>
      </DataTable>
    </TableFrame>
  );
}

// A row that was answered as before is the same object, and does not render again with each beat.
const ServiceRow = memo(function ServiceRow({ service }: { service: EndpointService }) {
  const createdAt = parseCloudTime(service.created_at);
  return (
    <tr>
      <th scope="row">
        <TextLink
          to="/services/$serviceId"
          params={{ serviceId: service.id }}
          sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {serviceTitle(service)}
        </TextLink>
        <Id>{service.id}</Id>
      </th>
      <td data-label="Status">
        <StatusChip status={service.status} />
      </td>
      <td data-label="Backend type">{backendTypeWords(service.server_type)}</td>
      <td data-label="Ports">{portsInShort(service)}</td>
      <td data-label="Created">
        {createdAt === undefined ? service.created_at : <LocalTime ms={createdAt} />}
      </td>
    </tr>
  );
});
