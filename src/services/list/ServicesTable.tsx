import { styled } from '@mui/material/styles';
import IconButton from '@mui/material/IconButton';
import { memo, useCallback, useState } from 'react';
import type { EndpointService } from '../../api/vpcep';
import { DataTable } from '../../ui/DataTable';
import { serviceTitle } from '../serviceName';
import type { ColumnId } from './chosenColumns';
import { MoreIcon } from '../../ui/icons';
import { nameOrId } from './nameOrId';
import { SERVICE_COLUMNS } from './serviceColumns';
import { ServiceRowMenu } from './ServiceRowMenu';
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
  /** What has come of an action on a row, to be told. */
  onSaid: (said: string) => void;
  onDelete: (service: EndpointService) => void;
}

export function ServicesTable({
  services,
  columns,
  vpcNames,
  busy,
  order,
  onOrder,
  onSaid,
  onDelete,
}: ServicesTableProps) {
  // One menu for all rows. It stays where it is when the rows are read anew.
  const [menu, setMenu] = useState<{ service: EndpointService; anchor: HTMLElement | null }>();
  const openMenu = useCallback(
    (service: EndpointService, anchor: HTMLElement) => setMenu({ service, anchor }),
    [],
  );
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
              onMenu={openMenu}
            />
          ))}
        </tbody>
      </DataTable>
      {menu && (
        <ServiceRowMenu
          service={services.find(({ id }) => id === menu.service.id) ?? menu.service}
          anchor={menu.anchor}
          onClose={(said) => {
            // Its words stay until it is out of sight.
            setMenu({ ...menu, anchor: null });
            if (said !== undefined) onSaid(said);
          }}
          onDelete={onDelete}
        />
      )}
    </TableFrame>
  );
}

interface ServiceRowProps {
  service: EndpointService;
  columns: readonly ColumnId[];
  vpcName: string | undefined;
  onMenu: (service: EndpointService, anchor: HTMLElement) => void;
}

// A row that was answered as before is the same object, and does not render again with each beat.
const ServiceRow = memo(function ServiceRow({
  service,
  columns,
  vpcName,
  onMenu,
}: ServiceRowProps) {
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
      <td>
        <IconButton
          aria-label={`Actions for ${nameOrId(service)}`}
          aria-haspopup="menu"
          onClick={(event) => onMenu(service, event.currentTarget)}
          sx={{ my: -0.5 }}
        >
          <MoreIcon />
        </IconButton>
      </td>
    </tr>
  );
});
