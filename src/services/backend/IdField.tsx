import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { FieldMessages } from '../../ui/picker/FieldMessages';
import type { Finding } from './finding';

interface IdFieldProps {
  id: string;
  label: string;
  required?: boolean;
  value: string;
  onChange: (text: string) => void;
  onLeave: () => void;
  hint: ReactNode;
  error: string | undefined;
  findings?: readonly Finding[];
  frozen: boolean;
}

/** A text field for an ID of the cloud. */
export function IdField({
  id,
  label,
  required = false,
  value,
  onChange,
  onLeave,
  hint,
  error,
  findings = [],
  frozen,
}: IdFieldProps) {
  const messagesId = `${id}-messages`;
  return (
    <Box>
      <TextField
        id={id}
        label={label}
        size="small"
        fullWidth
        value={value}
        disabled={frozen}
        error={error !== undefined || findings.some(({ severity }) => severity === 'blocks')}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
        slotProps={{
          htmlInput: {
            'aria-describedby': messagesId,
            'aria-required': required,
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 200,
          },
        }}
      />
      <FieldMessages id={messagesId} error={error} findings={findings}>
        <Typography
          variant="caption"
          component="div"
          sx={{ color: 'text.secondary', lineHeight: 1.45, overflowWrap: 'anywhere' }}
        >
          {hint}
        </Typography>
      </FieldMessages>
    </Box>
  );
}
