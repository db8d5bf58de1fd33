import Alert from '@mui/material/Alert';
import { useState } from 'react';
import { DroppedNotice } from './DroppedNotice';

interface DraftBackNoticeProps {
  /** Names of fields that could not be brought back. */
  dropped: readonly string[];
  /** Whether there still is something that has not been sent. */
  isUnsent: boolean;
}

/** What is shown is not what the cloud has: it was entered before the page was loaded. */
export function DraftBackNotice({ dropped, isUnsent }: DraftBackNoticeProps) {
  const [isClosed, setIsClosed] = useState(false);
  return (
    <>
      <DroppedNotice dropped={dropped} />
      {isUnsent && !isClosed && (
        <Alert severity="info" role="status" onClose={() => setIsClosed(true)}>
          What you had entered here before is back. It has not been sent.
        </Alert>
      )}
    </>
  );
}
