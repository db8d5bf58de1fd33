import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { Scope } from '../../../api/scope';
import { SelectField } from '../../../ui/SelectField';
import { VpcFilterField } from '../../../ui/VpcFilterField';
import { backendTypeWords } from '../../detail/serviceWords';
import type { ListView } from '../listView';
import { useVpcNames } from '../useVpcNames';
import { BACKEND_TYPES, isRowFiltered, type RowFilter } from './rowFilter';
import { TagFilterField } from './TagFilterField';

const Row = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(180px, 260px) 180px 130px minmax(200px, 340px)',
  alignItems: 'start',
  gap: theme.spacing(1.5),
  marginBlock: theme.spacing(1.5, 1),
  [theme.breakpoints.down('md')]: { gridTemplateColumns: '1fr 1fr' },
  '& > p': {
    gridColumn: '1 / -1',
    margin: 0,
    color: theme.vars.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

const ANY = 'any';
const BACKEND_CHOICES = [
  { value: ANY, label: 'Any' },
  ...BACKEND_TYPES.map((type) => ({ value: type, label: backendTypeWords(type.toUpperCase()) })),
] as const;
const APPROVAL_CHOICES = [
  { value: ANY, label: 'Any' },
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off' },
] as const;

interface RowFiltersProps {
  scope: Scope;
  view: ListView;
  onView: (view: ListView, options?: { replace: boolean }) => void;
}

/** What the cloud cannot filter by; each change starts at the first page. */
export function RowFilters({ scope, view, onView }: RowFiltersProps) {
  const noteId = useId();
  const vpcNames = useVpcNames(scope, true);
  const filter = (changed: Partial<RowFilter>) => onView({ ...view, ...changed, page: 1 });
  return (
    <Row role="group" aria-label="Filters of loaded rows" aria-describedby={noteId}>
      <VpcFilterField names={vpcNames} value={view.vpc} onChoose={(vpc) => filter({ vpc })} />
      <SelectField
        label="Backend type"
        choices={BACKEND_CHOICES}
        value={view.backend ?? ANY}
        onChoose={(backend) => filter({ backend: backend === ANY ? undefined : backend })}
      />
      <SelectField
        label="Approval"
        choices={APPROVAL_CHOICES}
        value={view.approval ?? ANY}
        onChoose={(approval) => filter({ approval: approval === ANY ? undefined : approval })}
      />
      <TagFilterField
        scope={scope}
        value={view.tag}
        // Not a step of the history each, as with the search.
        onChoose={(tag) => onView({ ...view, tag, page: 1 }, { replace: true })}
      />
      {/* Once one of them filters, it is told of how many rows. */}
      <p id={noteId} hidden={isRowFiltered(view)}>
        The cloud cannot filter by these: they hold for the rows that are loaded.
      </p>
    </Row>
  );
}
