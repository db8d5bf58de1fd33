import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { TypedConfirmDialog } from '../ui/TypedConfirmDialog';
import { LOOKS } from './lookRepeatedly';
import { DeletionFailure } from './DeletionFailure';
import type { Deletion } from './useDeletion';

interface DeletionDialogProps {
  /** Within a sentence: "service". */
  thing: string;
  title: string;
  /** What is asked: names what would be deleted. */
  question: ReactNode;
  /** What follows from it. */
  consequences: string;
  /** Besides `delete`, what may be typed. */
  name?: string | undefined;
  /** What must be done, or known, before. */
  before?: ReactNode;
  /** Why it cannot be deleted now; undefined when it can. */
  whyNot?: string | undefined;
  deletion: Deletion;
  onClose: () => void;
}

/** Asks before something is deleted, and tells there what the cloud says to it. */
export function DeletionDialog({
  thing,
  title,
  question,
  consequences,
  name,
  before,
  whyNot,
  deletion,
  onClose,
}: DeletionDialogProps) {
  return (
    <TypedConfirmDialog
      open
      title={title}
      words={name === undefined ? ['delete'] : ['delete', name]}
      confirmLabel="Delete"
      busy={deletion.isUnderWay}
      before={before}
      whyNot={whyNot}
      failure={
        <Box sx={{ mt: 2 }}>
          {/* There before its text is, so that the text is read aloud. */}
          <div role="status">
            {deletion.look !== undefined && <Looking thing={thing} look={deletion.look} />}
          </div>
          <DeletionFailure thing={thing} outcome={deletion.outcome} error={deletion.error} />
        </Box>
      }
      onConfirm={deletion.ask}
      onClose={onClose}
    >
      <Typography gutterBottom sx={{ overflowWrap: 'anywhere' }}>
        {question}
      </Typography>
      <Typography variant="body2">
        You cannot undo this. {consequences} It takes 1 to 2 minutes until the {thing} is gone.
      </Typography>
    </TypedConfirmDialog>
  );
}

function Looking({ thing, look }: { thing: string; look: number }) {
  return (
    <Alert severity="warning" role="presentation">
      <AlertTitle>Outcome unknown</AlertTitle>
      The request was sent, but no clear answer came back. The console looks whether the {thing} is
      being deleted (look {look} of {LOOKS}).
    </Alert>
  );
}
