import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

/** A page changes one thing, so it has one review. */
export const REVIEW_ID = 'what-will-change';

/** The heading under which changes are shown before they are sent; Enter in the form leads here. */
export function Review({ children }: { children: ReactNode }) {
  const headingId = useId();
  return (
    <Stack
      component="section"
      id={REVIEW_ID}
      tabIndex={-1}
      spacing={1}
      aria-labelledby={headingId}
      sx={{ scrollMarginBlock: 16 }}
    >
      <Typography variant="h2" id={headingId}>
        What will change
      </Typography>
      {children}
    </Stack>
  );
}
