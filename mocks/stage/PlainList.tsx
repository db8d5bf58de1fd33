import { styled } from '@mui/material/styles';

/** Things one beneath the other, each with what can be done with it. */
export const PlainList = styled('ul')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': {
    padding: theme.spacing(1, 0),
    borderBlockStart: `1px solid ${theme.vars.palette.divider}`,
  },
  '& span': { color: theme.vars.palette.text.secondary },
}));
