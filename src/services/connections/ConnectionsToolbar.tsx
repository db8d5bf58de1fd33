import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FILTER_STATUSES, type FilterStatus } from '../../api/connectionStatus';
import type { ConnectionAction } from '../../api/connections';
import { statusLabel } from '../../status/statusWords';
import { ActionButton } from '../../ui/ActionButton';
import { SelectField } from '../../ui/SelectField';
import { ACTION_VERBS } from './connectionActions';

const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1, 2),
  marginBlockEnd: theme.spacing(1),
}));

const Filter = styled('div')({ width: '14rem' });

const Chosen = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1),
  marginInlineStart: 'auto',
  fontSize: theme.typography.body2.fontSize,
  [theme.breakpoints.down('sm')]: { marginInlineStart: 0 },
}));

const ALL = '';
const CHOICES: readonly { value: FilterStatus | typeof ALL; label: string }[] = [
  { value: ALL, label: 'All' },
  ...FILTER_STATUSES.map((status) => ({ value: status, label: statusLabel(status) })),
];

interface ConnectionsToolbarProps {
  status: FilterStatus | undefined;
  onStatus: (status: FilterStatus | undefined) => void;
  chosen: number;
  /** Of the chosen, those on other pages. */
  chosenElsewhere: number;
  onClear: () => void;
  /** Why an action cannot be taken on what is chosen; undefined when it can. */
  whyNot: (action: ConnectionAction) => string | undefined;
  onDecide: (action: ConnectionAction) => void;
}

/** The filter, and what can be done with the rows that are ticked. */
export function ConnectionsToolbar({
  status,
  onStatus,
  chosen,
  chosenElsewhere,
  onClear,
  whyNot,
  onDecide,
}: ConnectionsToolbarProps) {
  return (
    <Bar>
      <Filter>
        <SelectField
          label="Status"
          choices={CHOICES}
          value={status ?? ALL}
          onChoose={(next) => onStatus(next === ALL ? undefined : next)}
        />
      </Filter>
      <Chosen role="group" aria-label="Selected connections">
        <span>{chosenWords(chosen, chosenElsewhere)}</span>
        {chosen > 0 && <Button onClick={onClear}>Clear selection</Button>}
        <ActionButton
          variant="contained"
          whyNot={whyNot('receive')}
          onClick={() => onDecide('receive')}
        >
          {ACTION_VERBS.receive}
        </ActionButton>
        <ActionButton
          variant="outlined"
          color="error"
          whyNot={whyNot('reject')}
          onClick={() => onDecide('reject')}
        >
          {ACTION_VERBS.reject}
        </ActionButton>
      </Chosen>
    </Bar>
  );
}

function chosenWords(chosen: number, elsewhere: number): string {
  if (chosen === 0) return 'None selected';
  return elsewhere > 0 ? `${chosen} selected, ${elsewhere} not on this page` : `${chosen} selected`;
}
