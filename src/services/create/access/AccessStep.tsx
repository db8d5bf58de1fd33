import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useController, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { fieldElementId } from '../../../ui/form/fieldElementId';
import type { ServiceForm } from '../form';
import { useLeaveRules } from '../../../ui/form/useLeaveRules';
import { MAX_DESCRIPTION_LENGTH } from '../../../api/descriptionRule';
import { MAX_TAGS } from '../../../api/tagRules';
import { characterCount } from '../../../api/textRules';
import { MAX_NAME_LENGTH } from './accessRules';
import { ClientAddressField } from './ClientAddressField';
import { TagRows } from '../../../ui/form/TagRows';

export function AccessStep({ region }: { region: string }) {
  return (
    <Stack spacing={3} sx={{ maxWidth: 720 }}>
      <NameField region={region} />
      <DescriptionField />
      <ApprovalField />
      <ClientAddressField />
      <TagRows path="access.tags" most={MAX_TAGS} />
    </Stack>
  );
}

function NameField({ region }: { region: string }) {
  const { register, getFieldState } = useFormContext<ServiceForm>();
  const formState = useFormState<ServiceForm>({ name: 'access.name' });
  const rules = useLeaveRules<ServiceForm>();
  const name = useWatch<ServiceForm, 'access.name'>({ name: 'access.name' });
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
          `Optional. ${left === 1 ? '1 character' : `${left} characters`} left: letters, digits, hyphens and underscores.`
        }
        slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
        sx={{ maxWidth: 360 }}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
        Full name: <code>{[region, ...(name === '' ? [] : [name]), '<id>'].join('.')}</code>, with
        the ID that the cloud gives it.
      </Typography>
    </Box>
  );
}

function DescriptionField() {
  const { register, getFieldState } = useFormContext<ServiceForm>();
  const formState = useFormState<ServiceForm>({ name: 'access.description' });
  const rules = useLeaveRules<ServiceForm>();
  const description = useWatch<ServiceForm, 'access.description'>({ name: 'access.description' });
  const { error } = getFieldState('access.description', formState);
  return (
    <TextField
      id={fieldElementId('access.description')}
      label="Description"
      multiline
      minRows={2}
      {...register('access.description', rules('access.description'))}
      error={Boolean(error)}
      helperText={
        error?.message ??
        `Optional. ${characterCount(description)} of ${MAX_DESCRIPTION_LENGTH} characters, without < and >.`
      }
    />
  );
}

function ApprovalField() {
  const { field } = useController<ServiceForm, 'access.approval'>({ name: 'access.approval' });
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
