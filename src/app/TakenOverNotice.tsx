import Alert from '@mui/material/Alert';
import { useState } from 'react';

interface TakenOverNoticeProps {
  userName: string;
  /** Who was signed in before. */
  before: string;
}

/** Somebody else has signed in over the page. */
export function TakenOverNotice({ userName, before }: TakenOverNoticeProps) {
  const [isClosed, setIsClosed] = useState(false);
  if (isClosed) return null;
  return (
    <Alert severity="info" role="status" sx={{ mb: 2 }} onClose={() => setIsClosed(true)}>
      You are signed in as {userName}: the page has begun anew. What {before} had typed here and not
      sent was discarded.
    </Alert>
  );
}
