import Typography from '@mui/material/Typography';

/** Below an empty list: to a user who may not read them, the cloud may name none ("Precautions for API Permissions"). */
export function MayBeHidden({ permission }: { permission: string }) {
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
      An empty list may also mean that your user may not see them: that takes the permission{' '}
      {permission}.
    </Typography>
  );
}
