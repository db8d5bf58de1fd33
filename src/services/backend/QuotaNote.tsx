import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { quotaLeft } from '../../api/quota';
import type { Scope } from '../../api/scope';
import { serviceQuotaQuery } from '../../api/vpcep';
import { Message } from '../../ui/picker/FieldMessages';
import type { Finding } from './finding';
import { QUOTA_CHECK } from './quotaCheck';

/** How many more services this project may have, quietly, or that it may have none, at once. */
export function QuotaNote({ scope, findings }: { scope: Scope; findings: readonly Finding[] }) {
  const { data: quota } = useQuery(serviceQuotaQuery(scope));
  const finding = findings.find(({ id }) => id === QUOTA_CHECK);
  const left = quota ? quotaLeft(quota) : undefined;
  return (
    // Room for the longest of the three is kept, so that the answer moves nothing.
    <Box aria-live="polite" sx={{ minHeight: { xs: '3.75rem', sm: '2.25rem' } }}>
      {finding ? (
        <Message severity={finding.severity}>{finding.text}</Message>
      ) : (
        quota && (
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {left === null || left === undefined
              ? `Endpoint services in this project: ${quota.used}, no limit`
              : `Endpoint services in this project: ${left} of ${quota.quota} left`}
          </Typography>
        )
      )}
    </Box>
  );
}
