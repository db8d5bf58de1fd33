import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ApiErrorDetails } from '../ApiErrorDetails';
import { failedCallOf } from './failedCall';
import { Message } from './FieldMessages';
import { wayOutOf } from './loaded';

interface PickerFailureProps {
  severity: 'blocks' | 'unknown';
  /** What could not be done, as a sentence. */
  what: string;
  error: Error;
  onRetry: (() => void) | undefined;
}

/** What failed, the way out, and what support asks for. */
export function PickerFailure({ severity, what, error, onRetry }: PickerFailureProps) {
  const failedCall = failedCallOf(error);
  return (
    <>
      <Message severity={severity}>
        {`${what} ${wayOutOf(error)} `}
        {onRetry && <TryAgain onRetry={onRetry} />}
      </Message>
      {failedCall && (
        <Typography variant="caption" component="div">
          <ApiErrorDetails {...failedCall} />
        </Typography>
      )}
    </>
  );
}

function TryAgain({ onRetry }: { onRetry: () => void }) {
  return (
    <Button
      type="button"
      variant="text"
      size="small"
      onClick={onRetry}
      sx={{
        p: 0,
        minWidth: 0,
        minHeight: 24,
        fontSize: 'inherit',
        lineHeight: 'inherit',
        verticalAlign: 'baseline',
      }}
    >
      Try again
    </Button>
  );
}
