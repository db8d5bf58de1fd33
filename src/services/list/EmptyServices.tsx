import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { MayBeHidden } from '../../session/MayBeHidden';
import { PermittedLink } from '../../session/PermittedLink';

export function EmptyServices() {
  return (
    <Paper sx={{ p: 4, maxWidth: 720 }}>
      <Typography variant="h2" gutterBottom>
        No endpoint services yet
      </Typography>
      <Typography gutterBottom>
        An endpoint service offers something that runs in one of your VPCs, behind a load balancer
        or on a server, to other VPCs and other accounts. They reach it through an endpoint in a VPC
        of their own: without peering, without public addresses, and only on the ports that you
        name.
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        Creating one takes a backend and at least one port, and 1 to 2 minutes of the cloud’s time.
      </Typography>
      <MayBeHidden permission="vpcep:epservices:list" />
      <PermittedLink variant="outlined" to="/services/new" permission="vpcep:epservices:create">
        Create the first one
      </PermittedLink>
    </Paper>
  );
}
