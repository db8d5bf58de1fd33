import Button from '@mui/material/Button';
import { keyframes, styled } from '@mui/material/styles';
import { formatClock } from './formatTime';
import { RefreshIcon } from './icons';

const turn = keyframes({ to: { transform: 'rotate(1turn)' } });

const Row = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: theme.spacing(1),
}));

// As wide as it will be in any font, so that nothing moves when the first answer comes.
const Updated = styled('span')(({ theme }) => ({
  display: 'inline-block',
  '&::before': {
    content: '"updated 00:00:00"',
    display: 'block',
    height: 0,
    visibility: 'hidden',
  },
  color: theme.vars.palette.text.secondary,
  fontSize: theme.typography.body2.fontSize,
  fontVariantNumeric: 'tabular-nums',
}));

const TurningIcon = styled(RefreshIcon)({
  animation: `${turn} 1s linear infinite`,
  '@media (prefers-reduced-motion: reduce)': { animation: 'none', opacity: 0.5 },
});

interface RefreshButtonProps {
  /** When what is shown was answered; undefined before the first answer. */
  updatedAt: number | undefined;
  busy: boolean;
  onRefresh: () => void;
}

/** Refreshes, and says how fresh things are. While busy it keeps its focus, and a click changes nothing. */
export function RefreshButton({ updatedAt, busy, onRefresh }: RefreshButtonProps) {
  return (
    <Row>
      <Updated>
        {updatedAt === undefined ? 'not read yet' : `updated ${formatClock(updatedAt)}`}
      </Updated>
      <Button
        variant="outlined"
        startIcon={busy ? <TurningIcon /> : <RefreshIcon />}
        onClick={() => {
          if (!busy) onRefresh();
        }}
      >
        Refresh
      </Button>
    </Row>
  );
}
