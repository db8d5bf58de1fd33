import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Outcome } from './useCreation';

export interface CreatedWords {
  /** What is created, within a sentence, one and several: "service", "services". */
  one: string;
  many: string;
  /** What it is recognised by: "same backend, VPC and ports". */
  marks: string;
}

interface OutcomeUnknownPanelProps<Made> {
  outcome: Extract<Outcome<Made>, { phase: 'looking' | 'found' | 'not-found' }>;
  words: CreatedWords;
  nameOf: (made: Made) => string;
  onStop: () => void;
  onLookAgain: () => void;
  onOpen: (made: Made) => void;
  /** The person has decided that it does not exist. */
  onSendAgain: () => void;
}

/** The answer to a create was lost: what is being done about it, and what was found. */
export function OutcomeUnknownPanel<Made extends { id: string }>({
  outcome,
  words: { one, many, marks },
  nameOf,
  onStop,
  onLookAgain,
  onOpen,
  onSendAgain,
}: OutcomeUnknownPanelProps<Made>) {
  return (
    <Alert severity="warning" role="status" aria-label="Outcome unknown">
      <AlertTitle>Outcome unknown</AlertTitle>
      {outcome.phase === 'looking' && (
        <>
          <Typography variant="body2">
            The request was sent, but no answer came back: nobody can say yet whether the {one} was
            created. The console looks for it in the list before it lets you send again (look{' '}
            {outcome.look} of {outcome.looks}, about a minute in all).
          </Typography>
          <Actions>
            <Button variant="outlined" onClick={onStop}>
              Stop looking
            </Button>
          </Actions>
        </>
      )}
      {outcome.phase === 'found' && (
        <>
          <Typography variant="body2">
            {outcome.made.length === 1
              ? `The answer was lost, but the ${one} is there: ${marks}, created after you sent the request.`
              : `The answer was lost. ${outcome.made.length} ${many} fit it: ${marks}, created after you sent the request.`}
          </Typography>
          {outcome.made.map((made) => (
            <Typography key={made.id} variant="body2" sx={{ my: 1, overflowWrap: 'anywhere' }}>
              <strong>{nameOf(made)}</strong>
              <br />
              <Button variant="contained" onClick={() => onOpen(made)} sx={{ mt: 1 }}>
                Open this {one}
              </Button>
            </Typography>
          ))}
          <Actions>
            <Button onClick={onSendAgain}>It is another one: send again</Button>
          </Actions>
        </>
      )}
      {outcome.phase === 'not-found' && (
        <>
          <Typography variant="body2">
            {outcome.lookFailed
              ? `The list of ${many} could not be read either. ${outcome.lookFailed.wayOut}`
              : outcome.stopped
                ? `The console has stopped looking. The ${one} may exist all the same: look at the list before you send again.`
                : `The ${one} did not show up in the list within about a minute. Most likely it was not created.`}
          </Typography>
          <Actions>
            <Button variant="outlined" onClick={onLookAgain}>
              Look again
            </Button>
            <Button onClick={onSendAgain}>Send again</Button>
          </Actions>
        </>
      )}
    </Alert>
  );
}

function Actions({ children }: { children: React.ReactNode }) {
  return (
    <Stack direction="row" spacing={1} sx={{ mt: 1, flexWrap: 'wrap' }}>
      {children}
    </Stack>
  );
}
