import { styled } from '@mui/material/styles';

/** A form between the title of a dialog and its end: what it asks scrolls, its buttons stay in sight. */
export const DialogForm = styled('form')({
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  // As below a title that has no form in between.
  '& > .MuiDialogContent-root': { paddingBlockStart: 0 },
});
