import { styled } from '@mui/material/styles';
import type { RefObject } from 'react';
import { KNOWN_STATUSES, statusLabel } from '../../status/statusWords';
import { SearchField } from '../../ui/SearchField';
import { SelectField } from '../../ui/SelectField';
import { LONGEST_SEARCH, type ListView, type SortDirection, type SortKey } from './listView';

const Row = styled('search')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(220px, 480px) 160px 220px',
  gap: theme.spacing(1.5),
  marginBlockEnd: theme.spacing(1),
  [theme.breakpoints.down('md')]: {
    gridTemplateColumns: '1fr 1fr',
    '& > :first-of-type': { gridColumn: '1 / -1' },
  },
}));

const ANY = 'any';
const STATUS_CHOICES = [
  { value: ANY, label: 'Any' },
  ...KNOWN_STATUSES.map((status) => ({ value: status, label: statusLabel(status) })),
] as const;

const ORDERS = [
  { value: 'created desc', label: 'Created, newest first', sort: 'created', direction: 'desc' },
  { value: 'created asc', label: 'Created, oldest first', sort: 'created', direction: 'asc' },
  { value: 'updated desc', label: 'Updated, newest first', sort: 'updated', direction: 'desc' },
  { value: 'updated asc', label: 'Updated, oldest first', sort: 'updated', direction: 'asc' },
] as const satisfies readonly {
  value: `${SortKey} ${SortDirection}`;
  label: string;
  sort: SortKey;
  direction: SortDirection;
}[];

interface ListFiltersProps {
  view: ListView;
  searchRef: RefObject<HTMLInputElement | null>;
  onView: (view: ListView, options?: { replace: boolean }) => void;
}

/** What the cloud itself filters and sorts by; each change starts at the first page. */
export function ListFilters({ view, searchRef, onView }: ListFiltersProps) {
  return (
    <Row>
      <SearchField
        label="Search services"
        placeholder="Search by name or ID"
        value={view.search}
        maxLength={LONGEST_SEARCH}
        inputRef={searchRef}
        // Not a step of the history each: one would go back letter by letter.
        onSearch={(search) => onView({ ...view, search, page: 1 }, { replace: true })}
      />
      <SelectField
        label="Status"
        choices={STATUS_CHOICES}
        value={view.status ?? ANY}
        onChoose={(status) =>
          onView({ ...view, status: status === ANY ? undefined : status, page: 1 })
        }
      />
      <SelectField
        label="Sort by"
        choices={ORDERS}
        value={`${view.sort} ${view.direction}` as const}
        onChoose={(order) => {
          const chosen = ORDERS.find(({ value }) => value === order);
          if (chosen) onView({ ...view, sort: chosen.sort, direction: chosen.direction, page: 1 });
        }}
      />
    </Row>
  );
}
