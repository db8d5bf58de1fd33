import { styled } from '@mui/material/styles';
import { Keys } from '../../ui/keys/Keys';

const Foot = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  marginBlockStart: 'auto',
  gap: theme.spacing(0.5, 2),
  minHeight: '2.5rem',
  padding: theme.spacing(1, 1.5),
  borderBlockStart: `1px solid ${theme.vars.palette.divider}`,
  color: theme.vars.palette.text.secondary,
  fontSize: theme.typography.caption.fontSize,
  '& [role=status]': {
    flex: '1 1 12rem',
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: theme.typography.body2.fontSize,
  },
}));

const Hints = styled('span')(({ theme }) => ({
  display: 'flex',
  gap: theme.spacing(1.5),
  '& > span': { display: 'inline-flex', alignItems: 'center', gap: theme.spacing(0.5) },
  // Where there is no keyboard, as a rule.
  [theme.breakpoints.down('sm')]: { display: 'none' },
}));

/** How the search goes or what has come of a command, and which keys help. */
export function PaletteFoot({ words }: { words: string }) {
  return (
    <Foot>
      <span role="status">{words}</span>
      <Hints>
        <span>
          <Keys keys="↑" />
          <Keys keys="↓" /> move
        </span>
        <span>
          <Keys keys="Enter" /> choose
        </span>
        <span>
          <Keys keys="Esc" /> close
        </span>
      </Hints>
    </Foot>
  );
}
