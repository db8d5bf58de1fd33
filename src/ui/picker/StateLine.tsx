import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** One line on the state of a list. */
export function StateLine({ children }: { children: ReactNode }) {
  return (
    <Typography
      variant="caption"
      component="div"
      sx={{ color: 'text.secondary', lineHeight: 1.45 }}
    >
      {children}
    </Typography>
  );
}
