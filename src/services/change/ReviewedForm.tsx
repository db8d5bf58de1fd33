import type { ReactNode } from 'react';
import { focusElement } from '../../ui/form/focusElement';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { REVIEW_ID } from './Review';
import { SAVE_CHANGES_ID } from './SaveChanges';

interface ReviewedFormProps {
  label: string;
  /** Calls back when all that was entered passes its rules, and otherwise shows what does not. */
  onCheck: (onPassed: () => void) => void;
  onSend: () => void;
  children: ReactNode;
}

/** A form that is sent by its button alone: Enter in a field leads to what will change, and never past it. */
export function ReviewedForm({ label, onCheck, onSend, children }: ReviewedFormProps) {
  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {/* Enter in a field presses the first button of a form that sends; this one only looks. */}
      <VisuallyHidden aria-hidden>
        <button
          type="submit"
          tabIndex={-1}
          onClick={(event) => {
            event.preventDefault();
            // Where nothing changes, the button that sends says so.
            onCheck(() => focusElement(REVIEW_ID) || focusElement(SAVE_CHANGES_ID));
          }}
        >
          What will change
        </button>
      </VisuallyHidden>
      {children}
    </form>
  );
}
