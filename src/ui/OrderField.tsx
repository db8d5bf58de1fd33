import { SelectField } from './SelectField';

/** How a list is ordered by the time of its rows. */
export interface Order {
  sort: 'created' | 'updated';
  direction: 'asc' | 'desc';
}

const ORDERS = [
  { value: 'created desc', label: 'Created, newest first', sort: 'created', direction: 'desc' },
  { value: 'created asc', label: 'Created, oldest first', sort: 'created', direction: 'asc' },
  { value: 'updated desc', label: 'Updated, newest first', sort: 'updated', direction: 'desc' },
  { value: 'updated asc', label: 'Updated, oldest first', sort: 'updated', direction: 'asc' },
] as const;

/** "Sort by", for all widths of the window: a narrow one shows no headings. */
export function OrderField({
  order: { sort, direction },
  onOrder,
}: {
  order: Order;
  onOrder: (order: Order) => void;
}) {
  return (
    <SelectField
      label="Sort by"
      choices={ORDERS}
      value={`${sort} ${direction}` as const}
      onChoose={(value) => {
        const chosen = ORDERS.find((order) => order.value === value);
        if (chosen) onOrder({ sort: chosen.sort, direction: chosen.direction });
      }}
    />
  );
}
