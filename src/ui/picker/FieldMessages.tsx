import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { ErrorIcon, InfoIcon, WarningIcon } from '../icons';
import type { Finding, Severity } from './finding';

interface FieldMessagesProps {
  /** For the field's `aria-describedby`. */
  id: string;
  /** What the form says is wrong. */
  error?: string | undefined;
  findings?: readonly Finding[] | undefined;
  /** What is always said of the field: a hint, or the state of its list. */
  children?: ReactNode;
}

/**
 * All that is said of a field, below it. Room is kept for the usual length, and what the cloud answers
 * later stands last, so that it moves nothing.
 */
export function FieldMessages({ id, error, findings = [], children }: FieldMessagesProps) {
  const told = findings.filter(({ text }) => text !== error);
  const notChecked = told.filter(({ severity }) => severity === 'unknown');
  return (
    <Box
      id={id}
      aria-live="polite"
      sx={{ minHeight: { xs: '5.75rem', sm: '4rem' }, px: 1.75, pt: 0.5, pb: 1 }}
    >
      {error !== undefined && <Message severity="blocks">{error}</Message>}
      {children}
      {told
        .filter(({ severity }) => severity !== 'unknown')
        .toSorted((one, other) => RANK[one.severity] - RANK[other.severity])
        .map((finding) => (
          <Message key={finding.id} severity={finding.severity}>
            {finding.text}
          </Message>
        ))}
      {notChecked.length > 0 && (
        <Message severity="unknown">{notChecked.map(({ text }) => text).join(' ')}</Message>
      )}
    </Box>
  );
}

const RANK: Record<Severity, number> = { blocks: 0, warns: 1, unknown: 2 };

const LOOK: Record<Severity, { color: string; Icon: typeof ErrorIcon; says: string }> = {
  blocks: { color: 'error.main', Icon: ErrorIcon, says: 'Error:' },
  warns: { color: 'warning.main', Icon: WarningIcon, says: 'Warning:' },
  unknown: { color: 'text.secondary', Icon: InfoIcon, says: 'Note:' },
};

/** One sentence by icon, colour and text. */
export function Message({ severity, children }: { severity: Severity; children: ReactNode }) {
  const { color, Icon, says } = LOOK[severity];
  return (
    <Typography variant="caption" sx={{ display: 'flex', gap: 0.75, color, lineHeight: 1.45 }}>
      <Icon titleAccess={says} sx={{ fontSize: '1rem', mt: '1px' }} /> <span>{children}</span>
    </Typography>
  );
}
