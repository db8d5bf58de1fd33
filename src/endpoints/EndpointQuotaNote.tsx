import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { endpointQuotaQuery } from '../api/endpoints';
import type { Quota } from '../api/quota';
import type { Scope } from '../api/scope';
import { Message } from '../ui/picker/FieldMessages';

/** How many more endpoints this project may have, quietly, or that it may have none. */
export function EndpointQuotaNote({ scope }: { scope: Scope }) {
  const { data: quota, error } = useQuery(endpointQuotaQuery(scope));
  const isUnknown = quota === null || (quota === undefined && error !== null);
  return (
    // Room for one line is kept, so that the answer moves nothing.
    <Box aria-live="polite" sx={{ minHeight: '1.5rem', mt: 0.5, maxWidth: 720 }}>
      {quota && isReached(quota) && (
        <Message severity="blocks">
          The quota is reached: {quota.used} of {quota.quota} endpoints are in use. Delete one that
          you do not need, or ask support for more; the cloud refuses to create another until then.
        </Message>
      )}
      {quota && !isReached(quota) && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {quota.quota < 0
            ? `Endpoints in this project: ${quota.used}, no limit`
            : `Endpoints in this project: ${quota.quota - quota.used} of ${quota.quota} left`}
        </Typography>
      )}
      {isUnknown && (
        <Message severity="unknown">
          Could not check how many more endpoints this project may have.
        </Message>
      )}
    </Box>
  );
}

// "Querying the Quota" shows plain counts; a negative one is how other services of this cloud write "no limit".
function isReached({ used, quota }: Quota): boolean {
  return quota >= 0 && used >= quota;
}
