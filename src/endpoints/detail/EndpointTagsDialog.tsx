import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { FormProvider } from 'react-hook-form';
import { endpointKeys, endpointSchema, fetchEndpoint, type Endpoint } from '../../api/endpoints';
import { ApiError } from '../../api/errors';
import type { Scope } from '../../api/scope';
import { MAX_TAGS } from '../../api/tagRules';
import { createTags, deleteTags, tagKeys } from '../../api/tags';
import { readAnew } from '../../status/changed';
import { failureWords } from '../../status/failureWords';
import { asOperation } from '../../status/notifications/asOperation';
import { tagRequests, tagsOf, tagsOfRows } from '../../status/tags/tagParts';
import { useTagChanges } from '../../status/tags/useTagChanges';
import { DialogForm } from '../../ui/DialogForm';
import { ActionButton } from '../../ui/ActionButton';
import { TagsChangedMeanwhile } from '../../status/tags/TagsChangedMeanwhile';
import { ChangesTable } from '../../ui/changes/ChangesTable';
import { DraftBackNotice } from '../../ui/draft/DraftBackNotice';
import { FailureAlert } from '../../ui/FailureAlert';
import { fieldElementId } from '../../ui/form/fieldElementId';
import { focusElement } from '../../ui/form/focusElement';
import { messagesOf } from '../../ui/form/messagesOf';
import { TagRows } from '../../ui/form/TagRows';
import { endpointTitle } from '../endpointTitle';

interface EndpointTagsDialogProps {
  scope: Scope;
  endpoint: Endpoint;
  /** Where the draft is kept. */
  place: string;
  /** Why nothing can be changed now, whatever is entered. */
  whyNot: string | undefined;
  onClose: () => void;
}

/**
 * The tags of an endpoint as rows, with what will change; closes once the cloud has taken the change. Closed in passing,
 * it has what was entered when it is opened again.
 */
export function EndpointTagsDialog({
  scope,
  endpoint,
  place,
  whyNot,
  onClose,
}: EndpointTagsDialogProps) {
  const { id } = endpoint;
  const titleId = useId();
  const queryClient = useQueryClient();
  const tags = useTagChanges(endpoint, endpointSchema, place);
  const { form, opened, isEdited, changes, meanwhile } = tags;
  const giveUp = () => {
    tags.draft.forget();
    onClose();
  };
  const write = useMutation({
    mutationFn: (wanted: ReadonlyMap<string, string>) => {
      const { deleted, created } = tagRequests(tagsOf(opened), wanted);
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
    onSuccess: giveUp,
    onError: async (error, wanted) => {
      // A read would wait for the new sign-in.
      if (error instanceof ApiError && error.kind === 'unauthorized') return;
      const now = await endpointNow(scope, id);
      if (!now) return;
      queryClient.setQueryData(endpointKeys.detail(scope, id), now);
      // What has come through of it is no change of others; what others have changed is told as theirs.
      if (isSameBut(keysOf(tagRequests(tagsOf(opened), wanted)), opened, now)) tags.openedAs(now);
    },
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
        <DialogForm
          noValidate
          onSubmit={(event) => {
            void form.handleSubmit(
              ({ tags: rows }) => write.mutate(tagsOfRows(rows)),
              (errors) => {
                const [first] = messagesOf(errors.tags, 'tags');
                if (first) focusElement(fieldElementId(first.path));
              },
            )(event);
          }}
        >
          <DialogContent>
            <Stack spacing={2}>
              {tags.kept && <DraftBackNotice dropped={tags.kept.dropped} isUnsent={isEdited} />}
              <div inert={write.isPending}>
                <TagRows path="tags" most={MAX_TAGS} />
              </div>
              <TagsChangedMeanwhile {...tags} />
              {changes.length > 0 && (
                <ChangesTable label="Tags that change" heading="Tag key" changes={changes} />
              )}
              {write.error && <WriteFailure error={write.error} />}
            </Stack>
          </DialogContent>
          <DialogActions>
            <Button onClick={giveUp} disabled={write.isPending}>
              Cancel
            </Button>
            <ActionButton
              type="submit"
              variant="contained"
              loading={write.isPending}
              whyNot={whyNot ?? whyNotSaved(isEdited, meanwhile.length > 0)}
            >
              Save tags
            </ActionButton>
          </DialogActions>
        </DialogForm>
      </FormProvider>
    </Dialog>
  );
}

function keysOf({ deleted, created }: ReturnType<typeof tagRequests>): ReadonlySet<string> {
  return new Set([...deleted, ...created.map(({ key }) => key)]);
}

/** Whether an endpoint has the same tags as before, but for some keys. */
function isSameBut(keys: ReadonlySet<string>, before: Endpoint, now: Endpoint): boolean {
  const [were, are] = [tagsOf(before), tagsOf(now)];
  const others = [...were.keys(), ...are.keys()].filter((key) => !keys.has(key));
  return others.every((key) => were.get(key) === are.get(key));
}

async function endpointNow(scope: Scope, id: string): Promise<Endpoint | undefined> {
  try {
    return await fetchEndpoint(scope, id);
  } catch {
    // The page goes on asking, and tells why there is no answer.
    return undefined;
  }
}

function whyNotSaved(isEdited: boolean, isUndecided: boolean): string | undefined {
  if (!isEdited) return 'Nothing is changed.';
  return isUndecided ? 'Decide first which values are to hold.' : undefined;
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
