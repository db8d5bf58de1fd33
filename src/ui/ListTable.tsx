import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { MoreIcon } from './icons';

/** From this width of the window on an ID has one line, and all columns beside it. */
const ONE_LINE_WIDTH = '90rem';

/**
 * Around the `DataTable` of a list whose last column is the rows' menu. It scrolls by itself where even the columns of
 * a wide screen do not fit.
 */
export const ListFrame = styled('div')(({ theme }) => ({
  overflowX: 'auto',
  // Painted by itself: a key in the search above does not paint the rows again.
  isolation: 'isolate',
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  // Rows as low as can be; what is wider than the page is scrolled to.
  [theme.breakpoints.up('sm')]: {
    '& td': { whiteSpace: 'nowrap' },
    '& table th, & table td': { paddingInline: theme.spacing(1) },
    // A name is what a row is found by, so the other columns leave it room: an ID takes two lines at most.
    '& tbody th': { minWidth: '10.75rem' },
  },
  [`@media (min-width: ${ONE_LINE_WIDTH})`]: { '& tbody th': { minWidth: '16rem' } },
  '& tbody th a': { fontWeight: 600, overflowWrap: 'anywhere' },
  '& tr[data-chosen]': { backgroundColor: theme.vars.palette.action.selected },
  // As cards: the menu in the corner.
  [theme.breakpoints.down('sm')]: {
    '& tbody tr': { position: 'relative' },
    '& td:last-of-type': { position: 'absolute', insetBlockStart: 8, insetInlineEnd: 8 },
    '& tbody th': { paddingInlineEnd: theme.spacing(5) },
  },
}));

/** The ID below the name that opens a row. */
export const RowId = styled('span')(({ theme }) => ({
  display: 'block',
  color: theme.vars.palette.text.secondary,
  fontSize: theme.typography.caption.fontSize,
  fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  overflowWrap: 'anywhere',
}));

/** One line of a fixed width: a name that comes after its row moves nothing. */
export const Clipped = styled('span')({
  display: 'inline-block',
  verticalAlign: 'bottom',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

// A hundred of them are drawn at once: the browser's own button, without a ripple.
const PlainButton = styled('button')(({ theme }) => ({
  display: 'inline-flex',
  margin: theme.spacing(-0.5),
  padding: theme.spacing(0.75),
  border: 0,
  borderRadius: theme.shape.borderRadius,
  background: 'none',
  color: theme.vars.palette.text.secondary,
  cursor: 'pointer',
  '&:hover': { backgroundColor: theme.vars.palette.action.hover },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.primary.main}` },
}));

interface RowMenuButtonProps {
  /** What tells the row from the others. */
  name: string;
  onOpen: (anchor: HTMLElement) => void;
}

/** Opens the `RowMenu` of a row. */
export function RowMenuButton({ name, onOpen }: RowMenuButtonProps) {
  return (
    <PlainButton
      type="button"
      aria-label={`Actions for ${name}`}
      aria-haspopup="menu"
      onClick={(event) => onOpen(event.currentTarget)}
    >
      <MoreIcon />
    </PlainButton>
  );
}

const SKELETON_ROWS = 8;

/** Rows of a list before its first answer; nothing moves in them once that has failed. */
export function SkeletonRows({ columns, failed }: { columns: readonly string[]; failed: boolean }) {
  return Array.from({ length: SKELETON_ROWS }, (_, row) => (
    // Nothing but its place tells one from another.
    // oxlint-disable-next-line react/no-array-index-key
    <tr key={row}>
      {columns.map((column) => (
        <td key={column}>
          {/* As high as a name with its ID. */}
          <Skeleton animation={failed ? false : 'pulse'} height={38} />
        </td>
      ))}
    </tr>
  ));
}
