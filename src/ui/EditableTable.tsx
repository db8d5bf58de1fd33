import { styled } from '@mui/material/styles';

/** Below this width of the frame a row breaks into two lines. */
const BREAK_WIDTH = '48rem';
/** How high a row of one line is, its border included. */
const ROW_HEIGHT = '2.6875rem';
const CONTROL_HEIGHT = '2rem';

/** How many rows a body holds: few enough to be out of sight together, many enough for few bodies. */
export const ROWS_PER_BODY = 16;

/**
 * The `form` attribute of every control in a long table: none. A form finds its controls by name whenever one of its
 * properties is read, which React does on every event, and with hundreds of controls that costs more than the
 * rest of a key. Without a form no key in a cell submits it, either.
 */
export const NO_FORM = '';

/** Bounds the table and lets its rows break by the width that it gets, not by that of the window. */
export const EditableTableFrame = styled('div')(({ theme }) => ({
  containerType: 'inline-size',
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.vars.palette.background.paper,
}));

/**
 * A table of native controls, fast with hundreds of rows: one class for all of it, and rows out of sight are not
 * painted. `--columns` and `--broken-columns` are the grid's columns for the wide and for the narrow frame; a cell
 * with `data-line="words"` takes a line of its own in the narrow one, and has one line in the wide one unless its
 * row is `data-open`. Text with `data-unseen` in a heading is only read out.
 */
export const EditableTable = styled('table')(({ theme }) => ({
  display: 'block',
  width: '100%',
  fontSize: theme.typography.body2.fontSize,
  lineHeight: 1.4,
  fontVariantNumeric: 'tabular-nums',
  '& thead': { display: 'block' },
  '& tr': {
    display: 'grid',
    gridTemplateColumns: 'var(--broken-columns)',
    columnGap: theme.spacing(0.75),
    alignItems: 'start',
    padding: `${theme.spacing(0.625)} ${theme.spacing(1)}`,
  },
  '& th, & td': {
    boxSizing: 'border-box',
    padding: 0,
    minWidth: 0,
    textAlign: 'start',
    fontWeight: 'inherit',
  },
  '& thead th': {
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 600,
    '& small': {
      display: 'block',
      fontSize: 'inherit',
      fontWeight: 400,
      color: theme.vars.palette.text.secondary,
    },
  },
  '& tbody th': {
    lineHeight: CONTROL_HEIGHT,
    textAlign: 'end',
    color: theme.vars.palette.text.secondary,
  },
  '& [data-line=words]': {
    gridColumn: '2 / -1',
    gridRow: 2,
    paddingBlock: theme.spacing(0.5),
    overflowWrap: 'anywhere',
    color: theme.vars.palette.text.secondary,
    '&:empty': { display: 'none' },
  },
  // The line speaks for itself in a narrow frame, as the buttons do; their headings are still read out.
  '& thead [data-line=words], & thead [data-unseen]': {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  '& input, & select, & button[data-remove]': {
    boxSizing: 'border-box',
    width: '100%',
    height: CONTROL_HEIGHT,
    margin: 0,
    paddingBlock: 0,
    font: 'inherit',
    color: theme.vars.palette.text.primary,
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderRadius: theme.shape.borderRadius,
    // Room for what sticks to the lower edge of the window.
    scrollMarginBlock: '6rem',
    '&:focus-visible': {
      outline: `2px solid ${theme.vars.palette.primary.main}`,
      outlineOffset: -1,
    },
  },
  '& input, & select': {
    borderColor: theme.vars.palette.text.secondary,
    '&:disabled': {
      color: theme.vars.palette.text.disabled,
      borderColor: theme.vars.palette.divider,
    },
    '&[aria-invalid=true]': {
      borderColor: theme.vars.palette.error.main,
      boxShadow: `inset 0 0 0 1px ${theme.vars.palette.error.main}`,
      '&:focus-visible': { outlineColor: theme.vars.palette.error.main },
    },
  },
  '& input': {
    paddingInline: theme.spacing(1),
    // As large as its cell whatever it holds, so that no key lays out more than the input.
    display: 'block',
    contain: 'strict',
  },
  '& select': {
    paddingInline: theme.spacing(0.5),
    '& option': { backgroundColor: theme.vars.palette.background.paper },
  },
  '& button[data-remove]': {
    paddingInline: 0,
    fontSize: '1.125rem',
    lineHeight: 1,
    color: theme.vars.palette.text.secondary,
    cursor: 'pointer',
    '&:hover': { backgroundColor: theme.vars.palette.action.hover },
    '&:disabled': { color: theme.vars.palette.text.disabled, cursor: 'default' },
  },
  [`@container (min-width: ${BREAK_WIDTH})`]: {
    '& tr': { gridTemplateColumns: 'var(--columns)' },
    '& [data-line=words]': {
      gridColumn: 'auto',
      gridRow: 'auto',
      paddingBlock: theme.spacing(0.75),
      '&:empty': { display: 'block' },
    },
    // Words that change with every key must not change how high the row is; nor is the row laid out for them.
    '& tbody tr:not([data-open]) [data-line=words]': {
      contain: 'strict',
      height: CONTROL_HEIGHT,
      overflow: 'hidden',
      whiteSpace: 'nowrap',
      textOverflow: 'ellipsis',
    },
    '& thead [data-line=words]': {
      position: 'static',
      width: 'auto',
      height: 'auto',
      overflow: 'visible',
      clipPath: 'none',
    },
  },
}));

/**
 * Some of the rows of an `EditableTable`. A long table has several of them: rows out of sight then cost nothing, one
 * by one, when something changes in another body.
 */
export const EditableTableBody = styled('tbody')(({ theme }) => ({
  display: 'block',
  // Painting rows that nobody sees is what typing among hundreds of them costs.
  '&, & tr': { contentVisibility: 'auto' },
  '& tr': {
    containIntrinsicSize: `auto ${ROW_HEIGHT}`,
    boxSizing: 'border-box',
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  containIntrinsicSize: `auto calc(${ROWS_PER_BODY} * ${ROW_HEIGHT})`,
}));
