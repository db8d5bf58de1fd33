import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';

interface FormButtonsProps {
  isSending: boolean;
  onCancel: () => void;
  onStartOver: () => void;
  /** What leads on, at the other end. */
  children: ReactNode;
}

/** The buttons under a form. While a request is on its way they stay in reach, but do nothing. */
export function FormButtons({ isSending, onCancel, onStartOver, children }: FormButtonsProps) {
  return (
    <Stack
      direction="row"
      spacing={1}
      sx={{ mt: 2, pt: 2, borderTop: 1, borderColor: 'divider', flexWrap: 'wrap', rowGap: 1 }}
    >
      <Button aria-disabled={isSending} onClick={isSending ? undefined : onCancel}>
        Cancel
      </Button>
      <Button aria-disabled={isSending} onClick={isSending ? undefined : onStartOver}>
        Start over
      </Button>
      <Stack direction="row" spacing={1} sx={{ ml: 'auto !important' }}>
        {children}
      </Stack>
    </Stack>
  );
}

interface SendButtonProps {
  /** What it makes, within a sentence: "service". */
  thing: string;
  isSending: boolean;
}

/** Sends the form that it stands in. */
export function SendButton({ thing, isSending }: SendButtonProps) {
  return (
    <Button type="submit" variant="contained" aria-disabled={isSending} aria-busy={isSending}>
      {isSending ? `Creating ${thing}…` : `Create ${thing}`}
    </Button>
  );
}
