import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { failureWords } from '../../../status/failureWords';
import { FailureAlert } from '../../../ui/FailureAlert';
import type { ExportFormat } from './exportFile';
import type { ExportState } from './useServiceExport';

const Region = styled('div')(({ theme }) => ({
  '& > *': { marginBlockEnd: theme.spacing(2) },
  '& progress': {
    display: 'block',
    width: '100%',
    height: '0.5rem',
    marginBlockStart: theme.spacing(1),
    accentColor: theme.vars.palette.primary.main,
  },
}));

const number = new Intl.NumberFormat('en-GB');

interface ExportPanelProps {
  state: ExportState;
  onAgain: (format: ExportFormat) => void;
  onClose: () => void;
}

/** How far an export has come, and what has become of it. */
export function ExportPanel({ state, onAgain, onClose }: ExportPanelProps) {
  // There before its text is, so that the text is read aloud.
  return (
    <Region role="status" aria-label="Export">
      <Outcome state={state} onAgain={onAgain} onClose={onClose} />
    </Region>
  );
}

function Outcome({ state, onAgain, onClose }: ExportPanelProps) {
  switch (state.kind) {
    case 'none':
      return null;
    case 'reading':
      return (
        <Alert severity="info" role="note" action={<Button onClick={onClose}>Cancel</Button>}>
          {state.total === undefined
            ? 'Reading the first page …'
            : `${number.format(state.read)} of ${number.format(state.total)} read`}
          <progress aria-label="Progress" max={state.total ?? 1} value={state.read} />
        </Alert>
      );
    case 'saved':
      return (
        <Alert
          severity={state.unread > 0 ? 'warning' : 'success'}
          role="note"
          action={<Button onClick={onClose}>Close</Button>}
        >
          {`${number.format(state.count)} endpoint ${state.count === 1 ? 'service is' : 'services are'} in ${state.fileName}.`}
          {state.unread > 0 &&
            ` The list is longer than can be exported at once: ${number.format(state.unread)} were not looked at. Narrow the search to export them.`}
        </Alert>
      );
    case 'failed': {
      const { wayOut, details } = failureWords(state.error);
      return (
        <FailureAlert
          title="The endpoint services could not be exported"
          details={details}
          actions={
            <>
              <Button variant="outlined" onClick={() => onAgain(state.format)}>
                Try again
              </Button>
              <Button onClick={onClose}>Close</Button>
            </>
          }
        >
          {wayOut} No file was saved.
        </FailureAlert>
      );
    }
  }
}
