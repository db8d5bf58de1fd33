import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { ActionButton } from './ActionButton';
import { DialogForm } from './DialogForm';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

interface TypedConfirmDialogProps {
  open: boolean;
  title: string;
  /** What is meant and what follows from it. */
  children: ReactNode;
  /** What must be done, or known, before; with controls of its own. */
  before?: ReactNode;
  /** Why it cannot be confirmed now; undefined when it can. */
  whyNot?: string | undefined;
  /** Any of these confirms, in any case. */
  words: readonly string[];
  /** The verb of the button. */
  confirmLabel: string;
  /** While the answer is awaited, nothing can be changed and the dialog stays. */
  busy: boolean;
  /** What came of the last try, when it was refused. */
  failure?: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks for a word to be typed before something that cannot be undone. */
export function TypedConfirmDialog(props: TypedConfirmDialogProps) {
  const titleId = useId();
  const textId = useId();
  const { open, title, busy, onClose } = props;
  return (
    <Dialog
      open={open}
      onClose={() => {
        if (!busy) onClose();
      }}
      aria-labelledby={titleId}
      aria-describedby={textId}
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <ConfirmForm {...props} textId={textId} />
    </Dialog>
  );
}

// A component of its own, so that what was typed is gone when the dialog is opened again.
function ConfirmForm({
  open,
  children,
  before,
  whyNot,
  words,
  confirmLabel,
  busy,
  failure,
  onConfirm,
  onClose,
  textId,
}: TypedConfirmDialogProps & { textId: string }) {
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const confirmButton = useRef<HTMLButtonElement>(null);
  // Before the dialog's focus trap looks: it takes the focus to itself when it finds it elsewhere. What is meant stays
  // in sight, as it stands above the field.
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  // A second press of the same hand comes before the page knows that the first has begun something.
  const isConfirmed = useRef(false);
  useEffect(() => {
    if (!busy) isConfirmed.current = false;
  });
  const choice = words.join(' or ');
  const matches = words.some((word) => word.toLowerCase() === typed.trim().toLowerCase());
  return (
    <DialogForm
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // While it closes, the dialog can still be reached.
        if (!open || busy || isConfirmed.current) return;
        if (whyNot !== undefined) {
          // It says there why not.
          confirmButton.current?.focus();
          return;
        }
        setIsWrong(!matches);
        if (!matches) return;
        isConfirmed.current = true;
        onConfirm();
      }}
    >
      <DialogContent>
        <div id={textId}>{children}</div>
        {before}
        <TextField
          inputRef={field}
          label={`Type ${choice}`}
          value={typed}
          error={isWrong && !matches}
          helperText={
            isWrong && !matches
              ? `This does not match: type ${choice}.`
              : 'In capitals or not; pasting is fine.'
          }
          onChange={(event) => setTyped(event.target.value)}
          sx={{ mt: 2 }}
          slotProps={{
            htmlInput: {
              autoComplete: 'off',
              spellCheck: false,
              readOnly: busy,
              'aria-required': true,
            },
          }}
        />
        {failure}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>
          Cancel
        </Button>
        <ActionButton
          ref={confirmButton}
          type="submit"
          variant="contained"
          color="error"
          whyNot={whyNot}
          loading={busy}
          loadingPosition="start"
        >
          {confirmLabel}
        </ActionButton>
      </DialogActions>
    </DialogForm>
  );
}
