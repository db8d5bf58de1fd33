import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const Box = styled('section')(({ theme }) => ({
  maxHeight: 480,
  overflow: 'auto',
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.primary.main}` },
}));

/** Keeps long content inside its own frame; the keyboard reaches it to scroll. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box tabIndex={0} aria-label={label}>
      {children}
    </Box>
  );
}
