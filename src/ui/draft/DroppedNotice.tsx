import Alert from '@mui/material/Alert';

/** What an earlier build kept and this one cannot read, by name; nothing when all is there. */
export function DroppedNotice({ dropped }: { dropped: readonly string[] }) {
  if (dropped.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mt: 2 }}>
      Your draft was brought back, except for what this version of the console cannot read:{' '}
      {dropped.join(', ')}.
    </Alert>
  );
}
