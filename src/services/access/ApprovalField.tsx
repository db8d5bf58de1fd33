import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Switch from '@mui/material/Switch';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import { fieldElementId } from '../../ui/form/fieldElementId';
import type { AccessForm } from './accessValues';

/** Whether a new endpoint waits for the owner of the service. */
export function ApprovalField() {
  const { field } = useController<AccessForm, 'access.approval'>({ name: 'access.approval' });
  const textId = useId();
  return (
    <Box>
      <FormControlLabel
        control={
          <Switch
            id={fieldElementId('access.approval')}
            checked={field.value}
            onChange={(_, checked) => field.onChange(checked)}
            onBlur={field.onBlur}
            slotProps={{ input: { ref: field.ref, 'aria-describedby': textId } }}
          />
        }
        label="Connection approval"
      />
      <FormHelperText
        id={textId}
        sx={{ m: 0, color: field.value ? 'text.secondary' : 'warning.main' }}
      >
        {field.value
          ? 'On: an endpoint that asks to connect waits until you accept it.'
          : 'Off: every endpoint of an account on the whitelist connects at once, without asking you.'}
      </FormHelperText>
    </Box>
  );
}
