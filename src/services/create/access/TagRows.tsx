import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useFieldArray, useFormContext, useFormState, type FieldPath } from 'react-hook-form';
import { AddIcon, RemoveIcon } from '../../../ui/icons';
import { fieldElementId } from '../fieldElementId';
import type { ServiceForm } from '../form';
import { useLeaveRules } from '../useLeaveRules';
import { MAX_TAGS } from './accessRules';
import { emptyTagRow } from './accessValues';

export function TagRows() {
  const { control, register, getFieldState, getValues, trigger } = useFormContext<ServiceForm>();
  const formState = useFormState<ServiceForm>({ name: 'access.tags' });
  const { fields, append, remove } = useFieldArray({
    control,
    name: 'access.tags',
    keyName: 'rowKey',
  });
  const rules = useLeaveRules();
  const headingId = useId();
  const fullId = useId();
  const isFull = fields.length >= MAX_TAGS;
  // Keys are compared with each other; one that is still empty has not had its turn.
  const keysWith = (index: number) => () =>
    getValues('access.tags').flatMap(({ key }, row): FieldPath<ServiceForm>[] =>
      row === index || key !== '' ? [`access.tags.${row}.key`] : [],
    );
  const tagsError = getFieldState('access.tags', formState).error;
  const wholeError = tagsError?.root?.message ?? tagsError?.message;

  return (
    <Box role="group" aria-labelledby={headingId} id={fieldElementId('access.tags')} tabIndex={-1}>
      <Stack
        direction="row"
        sx={{ alignItems: 'baseline', justifyContent: 'space-between', mb: 1 }}
      >
        <Typography variant="h3" component="h3" id={headingId}>
          Tags
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {fields.length} of {MAX_TAGS}
        </Typography>
      </Stack>
      <Stack spacing={1} component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {fields.map((field, index) => {
          const keyError = getFieldState(`access.tags.${index}.key`, formState).error;
          const valueError = getFieldState(`access.tags.${index}.value`, formState).error;
          return (
            <Stack
              key={field.rowKey}
              component="li"
              direction="row"
              spacing={1}
              sx={{ alignItems: 'start' }}
            >
              <TextField
                id={fieldElementId(`access.tags.${index}.key`)}
                placeholder="Key"
                {...register(
                  `access.tags.${index}.key`,
                  rules(`access.tags.${index}.key`, keysWith(index)),
                )}
                error={Boolean(keyError)}
                helperText={keyError?.message}
                slotProps={{
                  htmlInput: {
                    'aria-label': `Tag key, row ${index + 1}`,
                    'aria-required': true,
                    autoComplete: 'off',
                    spellCheck: false,
                  },
                }}
              />
              <TextField
                id={fieldElementId(`access.tags.${index}.value`)}
                placeholder="Value"
                {...register(`access.tags.${index}.value`, rules(`access.tags.${index}.value`))}
                error={Boolean(valueError)}
                helperText={valueError?.message}
                slotProps={{
                  htmlInput: {
                    'aria-label': `Tag value, row ${index + 1}`,
                    autoComplete: 'off',
                    spellCheck: false,
                  },
                }}
              />
              <IconButton
                aria-label={`Remove tag ${index + 1}`}
                onClick={() => {
                  remove(index);
                  // What is left may no longer repeat a key.
                  if (tagsError) void trigger('access.tags');
                }}
              >
                <RemoveIcon />
              </IconButton>
            </Stack>
          );
        })}
      </Stack>
      {wholeError && <FormHelperText error>{wholeError}</FormHelperText>}
      <Button
        startIcon={<AddIcon />}
        aria-disabled={isFull}
        aria-describedby={isFull ? fullId : undefined}
        onClick={() => {
          if (!isFull) append(emptyTagRow(), { focusName: `access.tags.${fields.length}.key` });
        }}
        sx={{ mt: 1 }}
      >
        Add tag
      </Button>
      {isFull && (
        <FormHelperText id={fullId}>
          A service carries at most {MAX_TAGS} tags: remove one to add another.
        </FormHelperText>
      )}
    </Box>
  );
}
