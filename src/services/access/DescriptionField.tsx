import TextField from '@mui/material/TextField';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { MAX_DESCRIPTION_LENGTH } from '../../api/descriptionRule';
import { characterCount } from '../../api/textRules';
import { fieldElementId } from '../../ui/form/fieldElementId';
import { useLeaveRules } from '../../ui/form/useLeaveRules';
import type { AccessForm } from './accessValues';

/** What a service is for, in the owner's words. */
export function DescriptionField() {
  const { register, getFieldState } = useFormContext<AccessForm>();
  const formState = useFormState<AccessForm>({ name: 'access.description' });
  const rules = useLeaveRules<AccessForm>();
  const description = useWatch<AccessForm, 'access.description'>({ name: 'access.description' });
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
