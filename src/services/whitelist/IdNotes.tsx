import { styled } from '@mui/material/styles';
import { ScrollBox } from '../../ui/ScrollBox';
import { noteWords, type IdNote } from './readAccountIds';

const List = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: theme.spacing(1, 1, 1, 3),
  fontSize: theme.typography.body2.fontSize,
  overflowWrap: 'anywhere',
  '& li[data-kind="no-id"]': { color: theme.vars.palette.error.main },
  '& li[data-kind="own-project"]': { color: theme.vars.palette.warning.main },
}));

const Room = styled('div')(({ theme }) => ({
  marginBlock: theme.spacing(1),
  '& section': { maxHeight: '10rem' },
}));

/** Notes shown one by one. */
const MOST_SHOWN = 100;

/** What there is to say of the IDs that were entered: what keeps them from being sent stands first. */
export function IdNotes({ notes }: { notes: readonly IdNote[] }) {
  if (notes.length === 0) return null;
  const shown = notes.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_SHOWN);
  return (
    <Room>
      <ScrollBox label="Notes on the account IDs">
        <List>
          {shown.map((note, place) => (
            // One entry may stand in one line twice.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place} data-kind={note.kind}>
              {noteWords(note)}
            </li>
          ))}
          {notes.length > MOST_SHOWN && <li>and {notes.length - MOST_SHOWN} more notes</li>}
        </List>
      </ScrollBox>
    </Room>
  );
}

function rank({ kind }: IdNote): number {
  if (kind === 'no-id') return 0;
  return kind === 'own-project' ? 1 : 2;
}
