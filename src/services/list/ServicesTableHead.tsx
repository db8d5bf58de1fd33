import { styled, type Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { DownIcon, UpIcon } from '../../ui/icons';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import type { ColumnId } from './chosenColumns';
import type { Order } from '../../ui/OrderField';
import type { SortKey } from './listView';
import { SERVICE_COLUMNS } from './serviceColumns';

const SortButton = styled('button')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: theme.spacing(0.5),
  margin: theme.spacing(-0.5),
  padding: theme.spacing(0.5),
  border: 0,
  borderRadius: theme.shape.borderRadius,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  cursor: 'pointer',
  '& svg': { fontSize: '1rem' },
  '&:not([data-sorted]) svg': { visibility: 'hidden' },
  '&:hover svg, &:focus-visible svg': { visibility: 'visible' },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.primary.main}` },
}));

interface ServicesTableHeadProps {
  columns: readonly ColumnId[];
  order?: Order;
  onOrder?: (order: Order) => void;
}

export function ServicesTableHead({ columns, order, onOrder }: ServicesTableHeadProps) {
  // Rows are cards there and the head is out of sight, where nothing must take the focus; "Sort by" does the same.
  const isOutOfSight = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <thead>
      <tr>
        <th scope="col">
          <VisuallyHidden>Selection</VisuallyHidden>
        </th>
        <th scope="col">Name</th>
        {columns.map((id) => {
          const { label, sort } = SERVICE_COLUMNS[id];
          return sort && order && onOrder && !isOutOfSight ? (
            <SortedHeader key={id} name={label} sort={sort} order={order} onOrder={onOrder} />
          ) : (
            <th key={id} scope="col">
              {label}
            </th>
          );
        })}
        <th scope="col">
          <VisuallyHidden>Actions</VisuallyHidden>
        </th>
      </tr>
    </thead>
  );
}

interface SortedHeaderProps {
  name: string;
  sort: SortKey;
  order: Order;
  onOrder: (order: Order) => void;
}

function SortedHeader({ name, sort, order, onOrder }: SortedHeaderProps) {
  const isSorted = order.sort === sort;
  const isAscending = isSorted && order.direction === 'asc';
  return (
    <th scope="col" aria-sort={isSorted ? (isAscending ? 'ascending' : 'descending') : undefined}>
      <SortButton
        type="button"
        data-sorted={isSorted ? '' : undefined}
        title={isSorted && !isAscending ? 'Sort oldest first' : 'Sort newest first'}
        onClick={() => onOrder({ sort, direction: isSorted && !isAscending ? 'asc' : 'desc' })}
      >
        {name}
        {isAscending ? <UpIcon /> : <DownIcon />}
      </SortButton>
    </th>
  );
}
