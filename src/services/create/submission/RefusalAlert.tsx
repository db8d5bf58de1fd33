import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import type { ApiError } from '../../../api/errors';
import { ApiErrorDetails } from '../../../ui/ApiErrorDetails';

/** What the cloud refused, in our words; its own stand behind "Details". */
export function RefusalAlert({ error, onClose }: { error: ApiError; onClose: () => void }) {
  const { call, status, code, cloudMessage, requestId, at } = error.details;
  return (
    <Alert severity="error" role="alert" onClose={onClose}>
      <AlertTitle>The cloud did not create the service</AlertTitle>
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
