import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';

/** What was typed is not gone for good: the form that was emptied can be had back. */
export function StartedOverNotice({
  onUndo,
  onClose,
}: {
  onUndo: () => void;
  onClose: () => void;
}) {
  return (
    <Alert
      severity="info"
      role="status"
      sx={{ mb: 2, py: 0, alignItems: 'center' }}
      action={
        <>
          <Button onClick={onUndo}>Undo</Button>
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      The form is empty again.
    </Alert>
  );
}
