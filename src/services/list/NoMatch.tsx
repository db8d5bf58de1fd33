import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { statusLabel } from '../../status/statusWords';
import { isUuid } from '../../api/uuid';
import type { ListView } from './listView';

interface NoMatchProps {
  view: ListView;
  onClear: () => void;
}

/** There are services, perhaps, but none that is asked for. */
export function NoMatch({ view, onClear }: NoMatchProps) {
  return (
    <Paper sx={{ p: 4, maxWidth: 720 }}>
      <Typography variant="h2" gutterBottom>
        No endpoint service matches
      </Typography>
      <Typography sx={{ mb: 2, overflowWrap: 'anywhere' }}>{searchedFor(view)}</Typography>
      <Button variant="outlined" onClick={onClear}>
        Clear filters
      </Button>
    </Paper>
  );
}

function searchedFor({ search, status }: ListView): string {
  const text = search.trim();
  const state = status && `in the status “${statusLabel(status)}”`;
  if (text === '') return `This project has no endpoint service ${state}.`;
  const sought = isUuid(text) ? `the ID ${text}` : `“${text}” in its name, its ID or its region`;
  return `This project has no endpoint service with ${sought}${state ? ` and ${state}` : ''}, or you may not see it.`;
}
