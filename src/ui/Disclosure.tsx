import { styled } from '@mui/material/styles';

/** A native disclosure: works with the keyboard and with find-in-page by itself. */
export const Disclosure = styled('details')(({ theme }) => ({
  '& > summary': {
    display: 'inline-block',
    cursor: 'pointer',
    paddingBlock: theme.spacing(0.5),
    color: theme.vars.palette.primary.main,
    fontWeight: theme.typography.fontWeightMedium,
    borderRadius: theme.shape.borderRadius,
    '&::before': { content: '"▸"', display: 'inline-block', width: '1.1em' },
    '&:focus-visible': {
      outline: `2px solid ${theme.vars.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  '&[open] > summary::before': { content: '"▾"' },
}));
