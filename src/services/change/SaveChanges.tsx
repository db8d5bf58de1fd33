import Stack from '@mui/material/Stack';
import { ActionButton } from '../../ui/ActionButton';
import type { useServiceWrite } from './useServiceWrite';
import { WriteOutcomeNotice } from './WriteOutcomeNotice';

/** A page has one such button. */
export const SAVE_CHANGES_ID = 'save-changes';

interface SaveChangesProps {
  /** What is changed, within a sentence: "the tags". */
  thing: string;
  /** The verb of the button, and what it is about. */
  label: string;
  write: ReturnType<typeof useServiceWrite>;
  isEdited: boolean;
  /** Why the service cannot be changed now. */
  whyNot: string | undefined;
  /** Somebody else has changed it, and the person has not decided yet. */
  isUndecided: boolean;
  onDiscard: () => void;
}

/** Sends the form that it stands in, or gives it up, below what has come of it. */
export function SaveChanges({
  thing,
  label,
  write: { isSending, outcome, done, dismiss },
  isEdited,
  whyNot,
  isUndecided,
  onDiscard,
}: SaveChangesProps) {
  const sending = isSending ? 'It is being sent.' : undefined;
  const unedited = isEdited ? undefined : 'Nothing has been changed.';
  const undecided = isUndecided ? 'Decide first which values are to hold.' : undefined;
  return (
    <>
      {outcome && (
        <WriteOutcomeNotice thing={thing} done={done} outcome={outcome} onClose={dismiss} />
      )}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <ActionButton
          id={SAVE_CHANGES_ID}
          type="submit"
          variant="contained"
          whyNot={sending ?? whyNot ?? unedited ?? undecided}
        >
          {isSending ? 'Saving…' : label}
        </ActionButton>
        <ActionButton whyNot={sending ?? unedited} onClick={onDiscard}>
          Discard changes
        </ActionButton>
      </Stack>
    </>
  );
}
