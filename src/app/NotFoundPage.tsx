import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from '@tanstack/react-router';
import { PageTitle } from '../ui/PageTitle';

export function NotFoundPage() {
  return (
    <>
      <PageTitle of="Page not found" />
      <Typography variant="h1" tabIndex={-1} gutterBottom>
        Page not found
      </Typography>
      <Typography gutterBottom>
        This address leads to no page of the console. It may have been cut off or mistyped.
      </Typography>
      <Button variant="contained" component={Link} to="/services">
        Go to endpoint services
      </Button>
    </>
  );
}
