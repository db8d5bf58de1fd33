import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { FilterStatus } from '../../api/connectionStatus';
import type { EndpointService } from '../../api/vpcep';
import { statusLabel } from '../../status/statusWords';
import { CopyableId } from '../../ui/CopyableId';

interface EmptyConnectionsProps {
  status: FilterStatus | undefined;
  service: EndpointService | undefined;
  onShowAll: () => void;
}

/** No endpoint asks or is connected, or none is in the status that is filtered by. */
export function EmptyConnections({ status, service, onShowAll }: EmptyConnectionsProps) {
  if (status !== undefined) {
    return (
      <Paper sx={{ p: 3 }}>
        <Typography gutterBottom>No connection is “{statusLabel(status)}”.</Typography>
        <Button variant="outlined" onClick={onShowAll}>
          Show all connections
        </Button>
      </Paper>
    );
  }
  return (
    <Paper sx={{ p: 3 }}>
      <Typography variant="h2" gutterBottom>
        No connections yet
      </Typography>
      <Typography variant="body2" gutterBottom>
        An endpoint stands here once a consumer has created it for this service. A consumer in
        another account must be on the whitelist, and needs the full name of the service:
      </Typography>
      {service?.service_name && <CopyableId what="full name" id={service.service_name} />}
    </Paper>
  );
}
