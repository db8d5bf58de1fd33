import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { CopyButton } from '../../../src/ui/CopyButton';
import { keptDrafts } from '../../../src/ui/draft/draftStorage';
import type { RequestLog } from '../../page/requestLog';
import { STAGE_DIALOG } from '../AboveDialogs';
import { useLinkToHere } from '../useLinkToHere';
import { fieldsInSight } from './fieldsInSight';
import { reportText } from './report';

const Text = styled('pre')(({ theme }) => ({
  maxHeight: '40vh',
  overflow: 'auto',
  margin: theme.spacing(2, 0, 0),
  padding: theme.spacing(1.5),
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  fontSize: '0.75rem',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
}));

/** Everything that is needed to see a problem again, as text to copy. */
export function ReportDialog({ log, onClose }: { log: RequestLog; onClose: () => void }) {
  const titleId = useId();
  const link = useLinkToHere();
  const [words, setWords] = useState('');
  // As it was when the report was begun: what happens meanwhile is not what it is about.
  const [found] = useState(() => ({
    at: new Date(),
    build: buildInWords(),
    browser: navigator.userAgent,
    window: `${innerWidth} × ${innerHeight}, ${navigator.language}`,
    forms: keptDrafts(),
    fields: fieldsInSight(),
    calls: log.calls(),
  }));
  const text = reportText({ ...found, words, link });
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={titleId}
      maxWidth="md"
      fullWidth
      {...STAGE_DIALOG}
    >
      <DialogTitle id={titleId}>Report a problem</DialogTitle>
      <DialogContent>
        <TextField
          label="What happened, and what should have"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          multiline
          minRows={2}
          sx={{ mt: 1 }}
        />
        <Text tabIndex={0} aria-label="Report">
          {text}
        </Text>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
        <CopyButton label="Copy report" text={text} />
      </DialogActions>
    </Dialog>
  );
}

/** The name of the first script tells one build from another. */
function buildInWords(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  return `${import.meta.env.MODE}, ${script?.src.split('/').at(-1) ?? 'unknown'}`;
}
