import { styled } from '@mui/material/styles';

/** What a part of the stage consists of, one beneath the other. */
export const Rows = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: theme.spacing(2),
  fontSize: theme.typography.body2.fontSize,
  '& h3': { margin: 0, fontSize: '0.9375rem' },
  '& p': { margin: 0, color: theme.vars.palette.text.secondary },
}));

/** Fields and buttons beside each other, as far as there is room. */
export const Row = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: theme.spacing(1.5),
  '& > .MuiFormControl-root': { flex: '1 1 8rem', width: 'auto' },
}));
