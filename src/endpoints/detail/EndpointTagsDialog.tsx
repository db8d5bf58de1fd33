import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { endpointKeys, type Endpoint } from '../../api/endpoints';
import { ApiError } from '../../api/errors';
import type { Scope } from '../../api/scope';
import { MAX_TAGS } from '../../api/tagRules';
import { tagRowsSchema } from '../../api/tagRowsSchema';
import { createTags, deleteTags, tagKeys } from '../../api/tags';
import { readAnew } from '../../status/changed';
import { failureWords } from '../../status/failureWords';
import { asOperation } from '../../status/notifications/asOperation';
import { inWords, rowsOfTags, tagRequests, tagsOf, tagsOfRows } from '../../status/tags/tagParts';
import { ActionButton } from '../../ui/ActionButton';
import { ChangesTable } from '../../ui/changes/ChangesTable';
import { differences } from '../../ui/changes/differences';
import { FailureAlert } from '../../ui/FailureAlert';
import { fieldElementId } from '../../ui/form/fieldElementId';
import { focusElement } from '../../ui/form/focusElement';
import { messagesOf } from '../../ui/form/messagesOf';
import { TagRows } from '../../ui/form/TagRows';
import { endpointTitle } from '../endpointTitle';

const tagsFormSchema = z.object({ tags: tagRowsSchema });
type TagsForm = z.infer<typeof tagsFormSchema>;

interface EndpointTagsDialogProps {
  scope: Scope;
  endpoint: Endpoint;
  onClose: () => void;
}

/** The tags of an endpoint as rows, with what will change; closes once the cloud has taken the change. */
export function EndpointTagsDialog({ scope, endpoint, onClose }: EndpointTagsDialogProps) {
  const { id } = endpoint;
  const titleId = useId();
  const queryClient = useQueryClient();
  const [before] = useState(() => tagsOf(endpoint));
  const form = useForm<TagsForm>({
    resolver: zodResolver(tagsFormSchema),
    defaultValues: { tags: rowsOfTags(before) },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const rows = useWatch({ control: form.control, name: 'tags' });
  const changes = differences(
    inWords(before),
    inWords(tagsOfRows(rows.filter(({ key }) => key !== ''))),
  );
  const write = useMutation({
    mutationFn: (wanted: ReadonlyMap<string, string>) => {
      const { deleted, created } = tagRequests(before, wanted);
      return asOperation(
        {
          title: `Change the tags of the endpoint to ${endpointTitle(endpoint)}`,
          href: `/endpoints/${id}`,
          outcome: () => 'The tags are changed.',
        },
        async () => {
          // What goes makes room for what comes.
          if (deleted.length > 0) await deleteTags(scope, 'endpoint', id, deleted);
          if (created.length > 0) await createTags(scope, 'endpoint', id, created);
        },
      );
    },
    onSuccess: onClose,
    onSettled: () => readAnew(queryClient, [endpointKeys.all(scope), tagKeys.all(scope)]),
  });
  return (
    <Dialog
      open
      onClose={() => {
        if (!write.isPending) onClose();
      }}
      aria-labelledby={titleId}
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id={titleId}>Edit tags</DialogTitle>
      <FormProvider {...form}>
        <form
          noValidate
          onSubmit={(event) => {
            void form.handleSubmit(
              ({ tags }) => write.mutate(tagsOfRows(tags)),
              (errors) => {
                const [first] = messagesOf(errors.tags, 'tags');
                if (first) focusElement(fieldElementId(first.path));
              },
            )(event);
          }}
        >
          <DialogContent>
            <div inert={write.isPending}>
              <TagRows path="tags" most={MAX_TAGS} />
            </div>
            {changes.length > 0 && (
              <ChangesTable label="Tags that change" heading="Tag key" changes={changes} />
            )}
            {write.error && <WriteFailure error={write.error} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose} disabled={write.isPending}>
              Cancel
            </Button>
            <ActionButton
              type="submit"
              variant="contained"
              loading={write.isPending}
              whyNot={
                changes.length === 0 && rows.length === before.size
                  ? 'Nothing is changed.'
                  : undefined
              }
            >
              Save tags
            </ActionButton>
          </DialogActions>
        </form>
      </FormProvider>
    </Dialog>
  );
}

function WriteFailure({ error }: { error: Error }) {
  const { wayOut, details } = failureWords(error);
  const isUnknown = error instanceof ApiError && error.outcomeUnknown;
  return (
    <FailureAlert
      title={isUnknown ? 'No answer came' : 'The cloud did not change all of the tags'}
      details={details}
    >
      {isUnknown
        ? 'Nobody can say yet whether the tags were changed. It does no harm to save them again.'
        : wayOut}
    </FailureAlert>
  );
}
