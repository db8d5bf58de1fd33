import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { statusLabel } from '../../status/statusWords';
import { isUuid } from '../../api/uuid';
import type { ListView } from './listView';
import type { FilteredRows } from './useListedServices';

interface NoMatchProps {
  view: ListView;
  /** Where it is filtered by what the cloud cannot filter by. */
  filtered: FilteredRows | undefined;
  onClear: () => void;
}

/** There are services, perhaps, but none that is asked for. */
export function NoMatch({ view, filtered, onClear }: NoMatchProps) {
  return (
    <Paper sx={{ p: 4, maxWidth: 720 }}>
      <Typography variant="h2" gutterBottom>
        No endpoint service matches
      </Typography>
      <Typography sx={{ mb: 2, overflowWrap: 'anywhere' }}>
        {filtered && filtered.loaded > 0 ? noneFits(filtered) : searchedFor(view)}
      </Typography>
      <Button variant="outlined" onClick={onClear}>
        Clear filters
      </Button>
    </Paper>
  );
}

const number = new Intl.NumberFormat('en-GB');

function noneFits({ loaded, total, isMore }: FilteredRows): string {
  const rows =
    loaded === 1 ? 'The only row that is' : `None of the ${number.format(loaded)} rows that are`;
  const fits = loaded === 1 ? 'does not fit the filters' : 'fits the filters';
  const others = isMore
    ? `; the other ${number.format(total - loaded)} have not been looked at yet: load all`
    : '';
  return `${rows} loaded ${fits}${others}.`;
}

function searchedFor({ search, status }: ListView): string {
  const text = search.trim();
  const state = status && `in the status “${statusLabel(status)}”`;
  if (text === '' && !state) return 'This project has no endpoint services.';
  if (text === '') return `This project has no endpoint service ${state}.`;
  const sought = isUuid(text) ? `the ID ${text}` : `“${text}” in its name, its ID or its region`;
  return `This project has no endpoint service with ${sought}${state ? ` and ${state}` : ''}, or you may not see it.`;
}
