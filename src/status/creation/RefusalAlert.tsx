import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import type { ApiError } from '../../api/errors';
import { ApiErrorDetails } from '../../ui/ApiErrorDetails';

interface RefusalAlertProps {
  /** What was not created, within a sentence. */
  thing: string;
  error: ApiError;
  onClose: () => void;
}

/** What the cloud refused, in our words; its own stand behind "Details". */
export function RefusalAlert({ thing, error, onClose }: RefusalAlertProps) {
  const { call, status, code, cloudMessage, requestId, at } = error.details;
  return (
    <Alert severity="error" role="alert" onClose={onClose}>
      <AlertTitle>The cloud did not create the {thing}</AlertTitle>
      {error.wayOut}
      <ApiErrorDetails
        call={call}
        status={status}
        code={code}
        cloudMessage={cloudMessage}
        requestId={requestId}
        at={at}
      />
    </Alert>
  );
}
