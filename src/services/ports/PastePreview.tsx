import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { EditableTableMessage } from '../../ui/EditableTableMessage';
import type { ParsedPaste } from './parsePortMappings';
import type { PastedPart } from './pastedMapping';
import { problemPlaces, understood } from './pasteReport';
import { mappingInWords } from './portWords';

/** Lines shown one by one; a table holds fewer, so only a paste that cannot be taken whole has more. */
const SHOWN_PARTS = 250;

const Lines = styled('ol')(({ theme }) => ({
  maxHeight: '16rem',
  margin: 0,
  padding: 0,
  overflow: 'auto',
  listStyle: 'none',
  fontSize: theme.typography.body2.fontSize,
  fontVariantNumeric: 'tabular-nums',
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  '& li': {
    display: 'grid',
    gridTemplateColumns: '5rem minmax(0, 2fr) minmax(0, 3fr)',
    gap: theme.spacing(1),
    padding: `${theme.spacing(0.5)} ${theme.spacing(1)}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 1.75rem',
    overflowWrap: 'anywhere',
  },
  '& li + li': { borderTop: `1px solid ${theme.vars.palette.divider}` },
  '& code': { fontSize: 'inherit' },
  [theme.breakpoints.down('sm')]: {
    '& li': { gridTemplateColumns: '4rem minmax(0, 1fr)' },
    '& li > :last-child': { gridColumn: 2 },
  },
}));

/** What was understood of a paste, line by line. */
export function PastePreview({ parsed }: { parsed: ParsedPaste }) {
  const { parts, problemCount } = parsed;
  const hidden = parts.length - SHOWN_PARTS;
  return (
    <>
      <Typography variant="body2" role="status" sx={{ my: 1, fontWeight: 600, minHeight: '1.5em' }}>
        {parts.length > 0 && understood(parsed)}
      </Typography>
      {parts.length > 0 && (
        // Scrolls by itself, so the keyboard must reach it.
        <Lines tabIndex={0} aria-label="What was understood">
          {parts.slice(0, SHOWN_PARTS).map((part) => (
            <li key={part.place}>
              <span>{part.place}</span>
              <code>{part.source}</code>
              <PartMeaning part={part} />
            </li>
          ))}
        </Lines>
      )}
      {hidden > 0 && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          And {hidden.toLocaleString('en')} more.
          {problemCount > 0 && ` Not understood: ${problemPlaces(parsed)}.`}
        </Typography>
      )}
    </>
  );
}

function PartMeaning({ part }: { part: PastedPart }) {
  switch (part.outcome) {
    case 'problem':
      return (
        <EditableTableMessage tone="error">Not understood. {part.reason}</EditableTableMessage>
      );
    case 'heading':
      return <span>{part.meaning}</span>;
    case 'mappings': {
      const { count } = part.run;
      const many = count > 1 ? `${count.toLocaleString('en')} mappings: ` : '';
      return (
        <span>
          {many}
          {mappingInWords(part.run)}
        </span>
      );
    }
  }
}
