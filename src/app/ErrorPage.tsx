import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ApiError } from '../api/errors';

/** Shown in place of a page whose code failed; the rest of the console goes on. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <>
      <title>This page failed · Endpoint services</title>
      <Typography variant="h1" tabIndex={-1} gutterBottom>
        This page could not be shown
      </Typography>
      <Alert severity="error" sx={{ mb: 2 }}>
        <AlertTitle>
          {error instanceof ApiError
            ? error.wayOut
            : 'A fault of the console itself, not of the cloud.'}
        </AlertTitle>
        Nothing was sent or changed by this. What you typed is kept. Details:{' '}
        {error instanceof Error ? error.message : String(error)}
      </Alert>
      <Stack direction="row" spacing={1}>
        <Button
          variant="contained"
          onClick={() => {
            reset();
            void router.invalidate();
          }}
        >
          Show the page again
        </Button>
        <Button component={Link} to="/services">
          Go to endpoint services
        </Button>
      </Stack>
    </>
  );
}
