import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useFieldArray, useFormContext, useFormState, type FieldPath } from 'react-hook-form';
import { AddIcon, RemoveIcon } from '../icons';
import { fieldElementId } from './fieldElementId';
import { emptyTagRow, type TagRow } from './tagRow';
import { useLeaveRules } from './useLeaveRules';

const Columns = styled('div')(({ theme }) => ({
  display: 'flex',
  gap: theme.spacing(1),
  marginBlockEnd: theme.spacing(0.5),
  // As wide as the button that removes a row, and its distance.
  paddingInlineEnd: `calc(30px + ${theme.spacing(1)})`,
  fontSize: theme.typography.caption.fontSize,
  fontWeight: 600,
  '& > span': { flex: 1 },
}));

/** Where a form may hold its tags; each has them in one of these places. */
interface TaggedForm {
  tags: TagRow[];
  access: { tags: TagRow[] };
}

interface TagRowsProps {
  path: 'tags' | 'access.tags';
  /** Tags that there can be at most. */
  most: number;
  /** The level of its heading on the page. */
  heading?: 'h2' | 'h3';
  /** Their values are of no account. */
  keysOnly?: boolean;
}

/** Tags of one resource, each a key with a value. */
export function TagRows({ path, most, keysOnly = false, heading = 'h3' }: TagRowsProps) {
  const { control, register, getFieldState, getValues, trigger } = useFormContext<TaggedForm>();
  const formState = useFormState<TaggedForm>({ name: path });
  const { fields, append, remove } = useFieldArray({
    control,
    name: path,
    keyName: 'rowKey',
  });
  const rules = useLeaveRules<TaggedForm>();
  const headingId = useId();
  const fullId = useId();
  const isFull = fields.length >= most;
  // Keys are compared with each other; one that is still empty has not had its turn.
  const keysWith = (index: number) => () =>
    getValues(path).flatMap(({ key }, row): FieldPath<TaggedForm>[] =>
      row === index || key !== '' ? [`${path}.${row}.key`] : [],
    );
  const tagsError = getFieldState(path, formState).error;
  const wholeError = tagsError?.root?.message ?? tagsError?.message;

  return (
    <Box role="group" aria-labelledby={headingId} id={fieldElementId(path)} tabIndex={-1}>
      <Stack
        direction="row"
        sx={{ alignItems: 'baseline', justifyContent: 'space-between', mb: 1 }}
      >
        <Typography variant={heading} component={heading} id={headingId}>
          Tags
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {fields.length} of {most}
        </Typography>
      </Stack>
      {fields.length > 0 && (
        // Each field says so by itself to those who do not see its column.
        <Columns aria-hidden>
          <span>Tag key</span>
          {!keysOnly && <span>Tag value</span>}
        </Columns>
      )}
      <Stack spacing={1} component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {fields.map((field, index) => {
          const keyError = getFieldState(`${path}.${index}.key`, formState).error;
          const valueError = getFieldState(`${path}.${index}.value`, formState).error;
          return (
            <Stack
              key={field.rowKey}
              component="li"
              direction="row"
              spacing={1}
              useFlexGap
              sx={{ alignItems: 'start' }}
            >
              <TextField
                id={fieldElementId(`${path}.${index}.key`)}
                {...register(
                  `${path}.${index}.key`,
                  rules(`${path}.${index}.key`, keysWith(index)),
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
              {!keysOnly && (
                <TextField
                  id={fieldElementId(`${path}.${index}.value`)}
                  {...register(`${path}.${index}.value`, rules(`${path}.${index}.value`))}
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
              )}
              <IconButton
                aria-label={`Remove tag ${index + 1}`}
                sx={{ mt: 0.5 }}
                onClick={() => {
                  remove(index);
                  // What is left may no longer repeat a key.
                  if (tagsError) void trigger(path);
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
          if (!isFull) append(emptyTagRow(), { focusName: `${path}.${fields.length}.key` });
        }}
        sx={{ mt: 1 }}
      >
        Add tag
      </Button>
      {isFull && (
        <FormHelperText id={fullId}>
          There can be at most {most} tags: remove one to add another.
        </FormHelperText>
      )}
    </Box>
  );
}
