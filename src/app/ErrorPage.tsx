import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ApiError } from '../api/errors';
import { PageTitle } from '../ui/PageTitle';

/** Shown in place of a page whose code failed; the rest of the console goes on. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <>
      <PageTitle of="This page failed" />
      <Typography variant="h1" tabIndex={-1} gutterBottom>
        This page could not be shown
      </Typography>
      <Alert severity="error" sx={{ mb: 2 }}>
        <AlertTitle>{wayOutOf(error)}</AlertTitle>
        Nothing was sent or changed by this. What you typed is kept. Details:{' '}
        {error instanceof Error ? error.message : String(error)}
      </Alert>
      <Stack direction="row" spacing={1}>
        <Button
          variant="contained"
          onClick={() => {
            if (!(error instanceof ApiError)) {
              // Code that has failed fails again; a draft outlives the reload.
              location.reload();
              return;
            }
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

/** As browsers word it; each has words of its own. */
const MISSING_FILE =
  /^(?:Failed to fetch dynamically imported module|error loading dynamically imported module|Importing a module script failed)/;

function wayOutOf(error: unknown): string {
  if (error instanceof ApiError) return error.wayOut;
  if (error instanceof Error && MISSING_FILE.test(error.message)) {
    return 'A part of the console could not be loaded. The network may be down, or a new version is being put in place: try again in a moment.';
  }
  return 'A fault of the console itself, not of the cloud.';
}
