import Box from '@mui/material/Box';
import Paper, { type PaperProps } from '@mui/material/Paper';

declare module '@mui/material/Autocomplete' {
  interface AutocompletePaperSlotPropsOverrides {
    /** Said below the rows. */
    footer?: string | undefined;
  }
}

/** The surface of a picker's list, with a line below the rows that does not scroll away. */
export function PickerPaper({
  footer,
  children,
  ...props
}: PaperProps & { footer?: string | undefined }) {
  return (
    <Paper {...props} variant="elevation" elevation={6}>
      {children}
      {footer && (
        <Box
          sx={{
            px: 2,
            py: 0.75,
            borderTop: 1,
            borderColor: 'divider',
            typography: 'caption',
            color: 'text.secondary',
          }}
        >
          {footer}
        </Box>
      )}
    </Paper>
  );
}
