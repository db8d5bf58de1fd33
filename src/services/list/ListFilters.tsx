import { styled } from '@mui/material/styles';
import { memo, useId, useState, type RefObject } from 'react';
import type { Scope } from '../../api/scope';
import { KNOWN_STATUSES, statusLabel } from '../../status/statusWords';
import { OrderField } from '../../ui/OrderField';
import { SearchField } from '../../ui/SearchField';
import { ActionButton } from '../../ui/ActionButton';
import { ExpandIcon } from '../../ui/icons';
import { SelectField } from '../../ui/SelectField';
import { isRowFiltered } from './loaded/rowFilter';
import { RowFilters } from './loaded/RowFilters';
import { LONGEST_SEARCH, type ListView } from './listView';

const Filters = styled('search')(({ theme }) => ({
  display: 'block',
  marginBlockEnd: theme.spacing(1),
}));

const Row = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(220px, 480px) 160px 220px max-content',
  gap: theme.spacing(1.5),
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

interface ListFiltersProps {
  scope: Scope;
  view: ListView;
  searchRef: RefObject<HTMLInputElement | null>;
  onView: (view: ListView, options?: { replace: boolean }) => void;
}

/** What the cloud itself filters and sorts by, and more on demand; each change starts at the first page. */
export const ListFilters = memo(function ListFilters({
  scope,
  view,
  searchRef,
  onView,
}: ListFiltersProps) {
  const moreId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const isFilteredHere = isRowFiltered(view);
  const isMoreShown = isOpen || isFilteredHere;
  return (
    <Filters>
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
        <OrderField order={view} onOrder={(order) => onView({ ...view, ...order, page: 1 })} />
        <ActionButton
          aria-expanded={isMoreShown}
          aria-controls={moreId}
          endIcon={<ExpandIcon sx={isMoreShown ? { transform: 'rotate(180deg)' } : null} />}
          whyNot={isFilteredHere ? 'They stay in sight while one of them filters.' : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          More filters
        </ActionButton>
      </Row>
      <div id={moreId}>
        {isMoreShown && <RowFilters scope={scope} view={view} onView={onView} />}
      </div>
    </Filters>
  );
});
