import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { PageTitle } from '../ui/PageTitle';

/** In place of every page while nobody knows where the cloud is. */
export function ConfigMistakesPage({ mistakes }: { mistakes: readonly string[] }) {
  return (
    <>
      <PageTitle of="Wrong configuration" />
      <Typography variant="h1" tabIndex={-1} gutterBottom>
        The console is not set up correctly
      </Typography>
      <Alert severity="error" sx={{ mb: 2, maxWidth: 720 }}>
        <AlertTitle>The file config.json beside this page cannot be used</AlertTitle>
        <ul>
          {mistakes.map((mistake) => (
            <li key={mistake}>{mistake}</li>
          ))}
        </ul>
        Whoever runs this console puts the file right; then read it again.
      </Alert>
      <Button variant="contained" onClick={() => location.reload()}>
        Read it again
      </Button>
    </>
  );
}
