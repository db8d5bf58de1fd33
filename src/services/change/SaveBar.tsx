import Stack from '@mui/material/Stack';
import { ActionButton } from '../../ui/ActionButton';

interface SaveBarProps {
  /** The verb of the button, and what it is about. */
  label: string;
  isSending: boolean;
  isEdited: boolean;
  /** Why the service cannot be changed now. */
  whyNot: string | undefined;
  /** Somebody else has changed it, and the person has not decided yet. */
  isUndecided: boolean;
  onSave: () => void;
  onDiscard: () => void;
}

/** Sends what was changed, or gives it up. */
export function SaveBar({
  label,
  isSending,
  isEdited,
  whyNot,
  isUndecided,
  onSave,
  onDiscard,
}: SaveBarProps) {
  const sending = isSending ? 'It is being sent.' : undefined;
  const unedited = isEdited ? undefined : 'Nothing has been changed.';
  const undecided = isUndecided ? 'Decide first which values are to hold.' : undefined;
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <ActionButton
        variant="contained"
        whyNot={sending ?? whyNot ?? unedited ?? undecided}
        onClick={onSave}
      >
        {isSending ? 'Saving…' : label}
      </ActionButton>
      <ActionButton whyNot={sending ?? unedited} onClick={onDiscard}>
        Discard changes
      </ActionButton>
    </Stack>
  );
}
