import { styled } from '@mui/material/styles';
import { memo } from 'react';
import type { EndpointService } from '../../api/vpcep';
import { DataTable } from '../../ui/DataTable';
import { serviceTitle } from '../serviceName';
import type { ColumnId } from './chosenColumns';
import { SERVICE_COLUMNS } from './serviceColumns';
import { ServicesTableHead, type Order } from './ServicesTableHead';
import { TextLink } from '../../ui/links';

/** A frame that scrolls by itself where even the columns of a wide screen do not fit. */
export const TableFrame = styled('div')(({ theme }) => ({
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

interface ServicesTableProps {
  services: readonly EndpointService[];
  columns: readonly ColumnId[];
  vpcNames: ReadonlyMap<string, string>;
  /** Other rows are about to take the place of these. */
  busy: boolean;
  order: Order;
  onOrder: (order: Order) => void;
}

export function ServicesTable({
  services,
  columns,
  vpcNames,
  busy,
  order,
  onOrder,
}: ServicesTableProps) {
  return (
    <TableFrame aria-busy={busy} sx={busy ? { opacity: 0.5 } : undefined}>
      <DataTable aria-label="Endpoint services">
        <ServicesTableHead columns={columns} order={order} onOrder={onOrder} />
        <tbody>
          {services.map((service) => (
            <ServiceRow
              key={service.id}
              service={service}
              columns={columns}
              vpcName={vpcNames.get(service.vpc_id ?? '')}
            />
          ))}
        </tbody>
      </DataTable>
    </TableFrame>
  );
}

interface ServiceRowProps {
  service: EndpointService;
  columns: readonly ColumnId[];
  vpcName: string | undefined;
}

// A row that was answered as before is the same object, and does not render again with each beat.
const ServiceRow = memo(function ServiceRow({ service, columns, vpcName }: ServiceRowProps) {
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
      {columns.map((id) => (
        <td key={id} data-label={SERVICE_COLUMNS[id].label}>
          {SERVICE_COLUMNS[id].cell(service, vpcName)}
        </td>
      ))}
    </tr>
  );
});
