import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { characterCount } from '../../api/textRules';
import { fieldElementId } from '../../ui/form/fieldElementId';
import { useLeaveRules } from '../../ui/form/useLeaveRules';
import type { AccessForm } from './accessValues';
import { MAX_NAME_LENGTH } from './accessRules';

interface NameFieldProps {
  /** What to know before it is filled in. */
  hint: string;
  /** What the cloud makes of a name. */
  fullName: (name: string) => string;
  /** What to know of the full name. */
  fullNameNote?: string;
}

/** The name that the owner gives a service, and the full one that comes of it. */
export function NameField({ hint, fullName, fullNameNote }: NameFieldProps) {
  const { register, getFieldState } = useFormContext<AccessForm>();
  const formState = useFormState<AccessForm>({ name: 'access.name' });
  const rules = useLeaveRules<AccessForm>();
  const name = useWatch<AccessForm, 'access.name'>({ name: 'access.name' });
  const { error } = getFieldState('access.name', formState);
  const left = MAX_NAME_LENGTH - characterCount(name);
  return (
    <Box>
      <TextField
        id={fieldElementId('access.name')}
        label="Service name"
        {...register('access.name', rules('access.name'))}
        error={Boolean(error)}
        helperText={
          error?.message ??
          `${hint} ${left === 1 ? '1 character' : `${left} characters`} left: letters, digits, hyphens and underscores.`
        }
        slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
        sx={{ maxWidth: 360 }}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
        Full name: <code>{fullName(name)}</code>
        {fullNameNote}
      </Typography>
    </Box>
  );
}
