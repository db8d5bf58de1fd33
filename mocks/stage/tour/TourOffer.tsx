import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { keptDrafts } from '../../../src/ui/draft/draftStorage';
import { STAGE_DIALOG } from '../AboveDialogs';
import { useEnterTour } from './tourAddress';

/** Fields of the page into which somebody has typed, or which somebody has chosen from. */
const TYPED = ':is(main, [role=dialog]) :is(input:not([type=search]), textarea, select)';

/** Asks before the tour takes the page. */
export function TourOffer({ onClose }: { onClose: () => void }) {
  const titleId = useId();
  const enter = useEnterTour();
  // As it was when the tour was asked for.
  const [typed] = useState(whatIsTyped);
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={titleId}
      maxWidth="sm"
      fullWidth
      {...STAGE_DIALOG}
    >
      <DialogTitle id={titleId}>Guided tour</DialogTitle>
      <DialogContent>
        <p>
          Two minutes that show the product by using it: a service is created, watched, shared,
          changed and deleted, with the real controls, on sample data of its own.
        </p>
        <p>Space pauses, the arrow keys go a step on or back, and you can leave at any time.</p>
        {typed !== 'nothing' && (
          <p role="note">
            <strong>
              {typed === 'kept'
                ? 'What you have typed is kept as a draft, and there when the tour is over.'
                : 'What you have typed on this page is not kept: the tour takes its place.'}
            </strong>
          </p>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Not now</Button>
        <Button variant="contained" onClick={() => void enter()}>
          Start the tour
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function whatIsTyped(): 'nothing' | 'kept' | 'lost' {
  if (keptDrafts().length > 0) return 'kept';
  const fields = [...document.querySelectorAll(TYPED)];
  return fields.some((field) => field.matches(':user-valid, :user-invalid')) ? 'lost' : 'nothing';
}
