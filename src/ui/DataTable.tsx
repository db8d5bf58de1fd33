import { styled } from '@mui/material/styles';

/**
 * A table to read. On a narrow screen each row becomes a card, and each cell says what it is by
 * its `data-label`.
 */
export const DataTable = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: theme.typography.body2.fontSize,
  fontVariantNumeric: 'tabular-nums',
  backgroundColor: theme.vars.palette.background.paper,
  '& th, & td': {
    padding: theme.spacing(1, 1.5),
    textAlign: 'start',
    verticalAlign: 'top',
    borderBlockEnd: `1px solid ${theme.vars.palette.divider}`,
  },
  '& thead th': {
    paddingBlock: theme.spacing(0.75),
    color: theme.vars.palette.text.secondary,
    fontWeight: 600,
    whiteSpace: 'nowrap',
  },
  '& tbody th': { fontWeight: 'inherit' },
  '& tbody tr:last-child > *': { borderBlockEnd: 0 },
  '& tbody tr:hover': { backgroundColor: theme.vars.palette.action.hover },
  [theme.breakpoints.down('sm')]: {
    '& thead': {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
    '&, & thead, & tbody, & tr, & tbody th, & td': { display: 'block' },
    '& tbody tr': {
      padding: theme.spacing(1, 1.5),
      borderBlockEnd: `1px solid ${theme.vars.palette.divider}`,
    },
    '& tbody tr:last-child': { borderBlockEnd: 0 },
    '& tbody th, & td': { padding: theme.spacing(0.25, 0), border: 0 },
    // On a card, what is not there needs no line.
    '& td:empty': { display: 'none' },
    '& td[data-label]::before': {
      content: 'attr(data-label)',
      display: 'inline-block',
      minWidth: '8em',
      marginInlineEnd: theme.spacing(1),
      color: theme.vars.palette.text.secondary,
    },
  },
}));
