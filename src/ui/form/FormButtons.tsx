import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

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
      <Stack
        direction="row"
        spacing={1}
        useFlexGap
        sx={{ ml: 'auto !important', flexWrap: 'wrap', justifyContent: 'flex-end' }}
      >
        {children}
      </Stack>
    </Stack>
  );
}

interface SendButtonProps {
  /** What it makes, within a sentence: "service". */
  thing: string;
  isSending: boolean;
  /** Why it cannot be sent, said below the button; undefined when it can. */
  whyNot: string | undefined;
}

/** Sends the form that it stands in. */
export function SendButton({ thing, isSending, whyNot }: SendButtonProps) {
  const reasonId = useId();
  const isOff = whyNot !== undefined;
  return (
    <>
      {isOff && (
        <Typography
          id={reasonId}
          variant="body2"
          color="text.secondary"
          sx={{ order: 1, flexBasis: '100%', textAlign: 'end' }}
        >
          {whyNot}
        </Typography>
      )}
      <Button
        type={isOff ? 'button' : 'submit'}
        variant={isOff ? 'outlined' : 'contained'}
        aria-disabled={isSending || isOff}
        aria-busy={isSending}
        aria-describedby={isOff ? reasonId : undefined}
        sx={isOff ? OFF : null}
      >
        {isSending ? `Creating ${thing}…` : `Create ${thing}`}
      </Button>
    </>
  );
}

const OFF = { color: 'text.disabled', borderColor: 'divider', cursor: 'not-allowed' };
