import { styled } from '@mui/material/styles';
import { memo, useCallback, useState } from 'react';
import type { EndpointService } from '../../api/vpcep';
import { DataTable } from '../../ui/DataTable';
import { serviceTitle } from '../../api/serviceName';
import type { ColumnId } from './chosenColumns';
import { MoreIcon } from '../../ui/icons';
import { RowCheckbox } from '../../ui/RowCheckbox';
import { nameOrId } from './nameOrId';
import { SERVICE_COLUMNS } from './serviceColumns';
import { ServiceRowMenu } from './ServiceRowMenu';
import { ServicesTableHead, type Order } from './ServicesTableHead';
import { TextLink } from '../../ui/links';

/** A frame that scrolls by itself where even the columns of a wide screen do not fit. */
export const TableFrame = styled('div')(({ theme }) => ({
  overflowX: 'auto',
  // Painted by itself: a key in the search above does not paint the rows again.
  isolation: 'isolate',
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  // Rows as low as can be; what is wider than the page is scrolled to.
  [theme.breakpoints.up('sm')]: { '& td': { whiteSpace: 'nowrap' } },
  '& tbody th a': { fontWeight: 600, overflowWrap: 'anywhere' },
  '& td:first-of-type': { paddingInlineEnd: 0 },
  '& tr[data-chosen]': { backgroundColor: theme.vars.palette.action.selected },
  // As cards: the box before the name, the menu in the corner.
  [theme.breakpoints.down('sm')]: {
    '& tbody tr': { position: 'relative' },
    '& td:first-of-type': { float: 'inline-start', marginInlineEnd: theme.spacing(1) },
    '& td:last-of-type': { position: 'absolute', insetBlockStart: 8, insetInlineEnd: 8 },
    '& tbody th': { paddingInlineEnd: theme.spacing(5) },
  },
}));

const Id = styled('span')(({ theme }) => ({
  display: 'block',
  color: theme.vars.palette.text.secondary,
  fontSize: theme.typography.caption.fontSize,
  fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  overflowWrap: 'anywhere',
}));

// A hundred of them are drawn at once: the browser's own button, without a ripple.
const MenuButton = styled('button')(({ theme }) => ({
  display: 'inline-flex',
  margin: theme.spacing(-0.5),
  padding: theme.spacing(0.75),
  border: 0,
  borderRadius: theme.shape.borderRadius,
  background: 'none',
  color: theme.vars.palette.text.secondary,
  cursor: 'pointer',
  '&:hover': { backgroundColor: theme.vars.palette.action.hover },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.primary.main}` },
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
        <Id>{service.id}</Id>
      </th>
      {columns.map((id) => (
        <td key={id} data-label={SERVICE_COLUMNS[id].label}>
          {SERVICE_COLUMNS[id].cell(service, vpcName)}
        </td>
      ))}
      <td>
        <MenuButton
          type="button"
          aria-label={`Actions for ${nameOrId(service)}`}
          aria-haspopup="menu"
          onClick={(event) => onMenu(service, event.currentTarget)}
        >
          <MoreIcon />
        </MenuButton>
      </td>
    </tr>
  );
});
