import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Quota } from '../api/quota';
import { Message } from '../ui/picker/FieldMessages';
import { failureWords } from './failureWords';
import { quotaWords } from './quotaWords';

interface QuotaNoteProps {
  /** Null when the cloud names no such quota, undefined until it has answered. */
  quota: Quota | null | undefined;
  error: Error | null;
  /** What is counted, within a sentence: "endpoints". */
  many: string;
}

/** How many more of a resource this project may have, quietly, or that it may have few or none, and what to do. */
export function QuotaNote({ quota, error, many }: QuotaNoteProps) {
  const words = quota === undefined && error === null ? undefined : quotaWords(quota ?? null, many);
  return (
    // Room for a reached quota is kept, so that the answer moves nothing.
    <Box
      aria-live="polite"
      sx={{ minHeight: { xs: '3.5rem', sm: '2.25rem', lg: '1.5rem' }, mt: 0.5 }}
    >
      {words?.severity && (
        <Message severity={words.severity}>
          {words.text}
          {words.severity === 'unknown' && error && ` ${failureWords(error).wayOut}`}
        </Message>
      )}
      {words && !words.severity && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words.text}
        </Typography>
      )}
    </Box>
  );
}
