import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useEffect, useId } from 'react';
import { FormProvider, useForm, useWatch, type Resolver } from 'react-hook-form';
import { MAX_TAGS } from '../../../api/tagRules';
import type { EndpointService } from '../../../api/vpcep';
import { DialogForm } from '../../../ui/DialogForm';
import { fieldElementId } from '../../../ui/form/fieldElementId';
import { focusElement } from '../../../ui/form/focusElement';
import { messagesOf } from '../../../ui/form/messagesOf';
import { TagRows } from '../../../ui/form/TagRows';
import { emptyTagRow } from '../../../ui/form/tagRow';
import { namesOf } from './namesOf';
import { overfilled, tagChangeSchema, type TagChange } from './tagChange';

const Kinds = styled('fieldset')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(0.5, 3),
  margin: theme.spacing(1, 0, 2),
  padding: 0,
  border: 0,
  '& label': { display: 'inline-flex', gap: theme.spacing(1) },
  '& input': { accentColor: theme.vars.palette.primary.main },
}));

// Values that are not shown must not stand in the way.
const changeResolver: Resolver<TagChange> = ({ kind, tags }, context, options) =>
  zodResolver(tagChangeSchema)(
    { kind, tags: kind === 'remove' ? tags.map((tag) => ({ ...tag, value: '' })) : tags },
    context,
    options,
  );

interface TagServicesDialogProps {
  services: readonly EndpointService[];
  /** Chosen ones that are being deleted. */
  leftOut: number;
  onConfirm: (change: TagChange) => void;
  onClose: () => void;
}

/** Asks for the tags that many services get, or lose. */
export function TagServicesDialog({
  services,
  leftOut,
  onConfirm,
  onClose,
}: TagServicesDialogProps) {
  const titleId = useId();
  const form = useForm<TagChange>({
    resolver: changeResolver,
    defaultValues: { kind: 'add', tags: [emptyTagRow()] },
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const change = useWatch({ control: form.control, compute: (values) => values });
  const tooFull = overfilled(services, change);
  const title =
    services.length === 1
      ? 'Tags of 1 endpoint service'
      : `Tags of ${services.length} endpoint services`;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <FormProvider {...form}>
        <DialogForm
          noValidate
          onSubmit={(event) => {
            void form.handleSubmit(onConfirm, (errors) => {
              const [first] = messagesOf(errors.tags, 'tags');
              if (first) focusElement(fieldElementId(first.path));
            })(event);
          }}
        >
          <DialogContent>
            <strong>{namesOf(services)}</strong>
            {leftOut > 0 && (
              <p>
                {leftOut === 1 ? '1 more is' : `${leftOut} more are`} being deleted and left out.
              </p>
            )}
            <Kinds aria-label="What to do">
              <label>
                <input type="radio" value="add" {...form.register('kind')} />
                Add tags, or give keys that are there this value
              </label>
              <label>
                <input type="radio" value="remove" {...form.register('kind')} />
                Remove tags, whatever their value
              </label>
            </Kinds>
            <FocusFirstKey />
            <TagRows path="tags" most={MAX_TAGS} keysOnly={change.kind === 'remove'} />
            {tooFull.length > 0 && (
              <Alert severity="warning" role="note" sx={{ mt: 2 }}>
                {namesOf(tooFull)} would have more than {MAX_TAGS} tags, which the cloud refuses;
                the other services are tagged all the same.
              </Alert>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="contained">
              {change.kind === 'add' ? 'Add tags' : 'Remove tags'}
            </Button>
          </DialogActions>
        </DialogForm>
      </FormProvider>
    </Dialog>
  );
}

/** Before the dialog's focus trap looks: it takes the focus to itself when it finds it elsewhere. */
function FocusFirstKey() {
  useEffect(() => {
    focusElement(fieldElementId('tags.0.key'));
  }, []);
  return null;
}
