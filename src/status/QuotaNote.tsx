import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { quotaLeft, type Quota } from '../api/quota';
import { Message } from '../ui/picker/FieldMessages';
import { failureWords } from './failureWords';

/** With so few left, room is made in time. */
const FEW_LEFT = 3;

interface QuotaNoteProps {
  /** Null when the cloud names no such quota, undefined until it has answered. */
  quota: Quota | null | undefined;
  error: Error | null;
  /** What is counted, within a sentence: "endpoints". */
  many: string;
}

/** How many more of a resource this project may have, quietly, or that it may have few or none, and what to do. */
export function QuotaNote({ quota, error, many }: QuotaNoteProps) {
  return (
    // Room for one line is kept, so that the answer moves nothing.
    <Box aria-live="polite" sx={{ minHeight: '1.5rem', mt: 0.5, maxWidth: 720 }}>
      {quota && <KnownQuota quota={quota} many={many} />}
      {(quota === null || (quota === undefined && error !== null)) && (
        <Message severity="unknown">
          Could not check how many more {many} this project may have.
          {error && ` ${failureWords(error).wayOut}`}
        </Message>
      )}
    </Box>
  );
}

function KnownQuota({ quota, many }: { quota: Quota; many: string }) {
  const left = quotaLeft(quota);
  if (left === 0) {
    return (
      <Message severity="blocks">
        The quota is reached: {quota.used} of {quota.quota} {many} are in use. Delete one that you
        do not need, or ask support for more; the cloud refuses to create another until then.
      </Message>
    );
  }
  const inThisProject = `${many.charAt(0).toUpperCase()}${many.slice(1)} in this project`;
  if (left !== null && left <= FEW_LEFT) {
    return (
      <Message severity="warns">
        {inThisProject}: only {left} of {quota.quota} left. Delete what you do not need, or ask
        support for more in time.
      </Message>
    );
  }
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {left === null
        ? `${inThisProject}: ${quota.used}, no limit`
        : `${inThisProject}: ${left} of ${quota.quota} left`}
    </Typography>
  );
}
