import { styled } from '@mui/material/styles';
import { memo, useCallback, useState } from 'react';
import type { EndpointService } from '../../api/vpcep';
import { DataTable } from '../../ui/DataTable';
import { serviceTitle } from '../../api/serviceName';
import type { ColumnId } from './chosenColumns';
import { ListFrame, RowId, RowMenuButton } from '../../ui/ListTable';
import { RowCheckbox } from '../../ui/RowCheckbox';
import { nameOrId } from './nameOrId';
import { SERVICE_COLUMNS } from './serviceColumns';
import { ServiceRowMenu } from './ServiceRowMenu';
import type { Order } from '../../ui/OrderField';
import { ServicesTableHead } from './ServicesTableHead';
import { TextLink } from '../../ui/links';

/** The boxes of the rows stand in the first column, before the name. */
export const TableFrame = styled(ListFrame)(({ theme }) => ({
  '& td:first-of-type': { paddingInlineEnd: 0 },
  [theme.breakpoints.down('sm')]: {
    '& td:first-of-type': { float: 'inline-start', marginInlineEnd: theme.spacing(1) },
  },
}));

interface ServicesTableProps {
  services: readonly EndpointService[];
  columns: readonly ColumnId[];
  vpcNames: ReadonlyMap<string, string>;
  /** Other rows are about to take the place of these. */
  busy: boolean;
  order: Order;
  onOrder: (order: Order) => void;
  /** By ID. */
  chosen: ReadonlyMap<string, EndpointService>;
  onChoose: (services: readonly EndpointService[], isChosen: boolean) => void;
  /** What has come of an action on a row, to be told. */
  onSaid: (said: string) => void;
  onDelete: (service: EndpointService) => void;
}

// What goes on above it, as with each beat, does not render it again.
export const ServicesTable = memo(function ServicesTable({
  services,
  columns,
  vpcNames,
  busy,
  order,
  onOrder,
  chosen,
  onChoose,
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
              isChosen={chosen.has(service.id)}
              onChoose={onChoose}
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
});

interface ServiceRowProps {
  service: EndpointService;
  columns: readonly ColumnId[];
  vpcName: string | undefined;
  isChosen: boolean;
  onChoose: (services: readonly EndpointService[], isChosen: boolean) => void;
  onMenu: (service: EndpointService, anchor: HTMLElement) => void;
}

// A row that was answered as before is the same object, and does not render again with each beat.
const ServiceRow = memo(function ServiceRow({
  service,
  columns,
  vpcName,
  isChosen,
  onChoose,
  onMenu,
}: ServiceRowProps) {
  return (
    <tr data-chosen={isChosen ? '' : undefined}>
      <td>
        <RowCheckbox
          label={`Select ${nameOrId(service)}`}
          checked={isChosen}
          onChange={(next) => onChoose([service], next)}
        />
      </td>
      <th scope="row">
        <TextLink to="/services/$serviceId" params={{ serviceId: service.id }}>
          {serviceTitle(service)}
        </TextLink>
        <RowId>{service.id}</RowId>
      </th>
      {columns.map((id) => (
        <td key={id} data-label={SERVICE_COLUMNS[id].label}>
          {SERVICE_COLUMNS[id].cell(service, vpcName)}
        </td>
      ))}
      <td>
        <RowMenuButton name={nameOrId(service)} onOpen={(anchor) => onMenu(service, anchor)} />
      </td>
    </tr>
  );
});
