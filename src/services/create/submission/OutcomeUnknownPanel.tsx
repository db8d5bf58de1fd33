import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { EndpointService } from '../../../api/vpcep';
import type { Outcome } from './useCreateService';

interface OutcomeUnknownPanelProps {
  outcome: Extract<Outcome, { phase: 'looking' | 'found' | 'not-found' }>;
  onStop: () => void;
  onLookAgain: () => void;
  onOpen: (service: EndpointService) => void;
  /** The person has decided that the service does not exist. */
  onSendAgain: () => void;
}

/** The answer to the create was lost: what is being done about it, and what was found. */
export function OutcomeUnknownPanel({
  outcome,
  onStop,
  onLookAgain,
  onOpen,
  onSendAgain,
}: OutcomeUnknownPanelProps) {
  return (
    <Alert severity="warning" role="status" aria-label="Outcome unknown">
      <AlertTitle>Outcome unknown</AlertTitle>
      {outcome.phase === 'looking' && (
        <>
          <Typography variant="body2">
            The request was sent, but no answer came back: nobody can say yet whether the service
            was created. The console looks for it in the list before it lets you send again (look{' '}
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
            {outcome.services.length === 1
              ? 'The answer was lost, but the service is there: same backend, VPC and ports, created after you sent the request.'
              : `The answer was lost. ${outcome.services.length} services fit it: same backend, VPC and ports, created after you sent the request.`}
          </Typography>
          {outcome.services.map((service) => (
            <Typography key={service.id} variant="body2" sx={{ my: 1, overflowWrap: 'anywhere' }}>
              <strong>{service.service_name ?? service.id}</strong>
              <br />
              <Button variant="contained" onClick={() => onOpen(service)} sx={{ mt: 1 }}>
                Open this service
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
              ? `The list of services could not be read either. ${outcome.lookFailed.wayOut}`
              : outcome.stopped
                ? 'The console has stopped looking. The service may exist all the same: look at the list before you send again.'
                : 'The service did not show up in the list within about a minute. Most likely it was not created.'}
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
