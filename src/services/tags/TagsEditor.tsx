import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useLack } from '../../session/useLack';
import { FormProvider } from 'react-hook-form';
import { ApiError } from '../../api/errors';
import type { Scope } from '../../api/scope';
import { serviceTitle } from '../../api/serviceName';
import { MAX_TAGS } from '../../api/tagRules';
import { createTags, deleteTags } from '../../api/tags';
import { endpointServiceSchema, type EndpointService } from '../../api/vpcep';
import { TagsChangedMeanwhile } from '../../status/tags/TagsChangedMeanwhile';
import { ChangesTable } from '../../ui/changes/ChangesTable';
import { differences } from '../../ui/changes/differences';
import { DraftBackNotice } from '../../ui/draft/DraftBackNotice';
import { fieldElementId } from '../../ui/form/fieldElementId';
import { focusElement } from '../../ui/form/focusElement';
import { messagesOf } from '../../ui/form/messagesOf';
import { TagRows } from '../../ui/form/TagRows';
import { LeaveGuard } from '../../ui/LeaveGuard';
import { Review } from '../change/Review';
import { ReviewedForm } from '../change/ReviewedForm';
import { SaveChanges } from '../change/SaveChanges';
import { useServiceWrite } from '../change/useServiceWrite';
import { whyNoChange } from '../change/whyNoChange';
import { tagRequests, tagsOfRows, tagsOf } from '../../status/tags/tagParts';
import { useTagChanges, type TagsForm } from '../../status/tags/useTagChanges';

interface TagsEditorProps {
  scope: Scope;
  service: EndpointService;
  serviceStatus: string | undefined;
  /** Where the draft is kept. */
  place: string;
}

/** The rows of tags; what was taken away goes first, so that there is room for what is new. */
export function TagsEditor({ scope, service, serviceStatus, place }: TagsEditorProps) {
  const tags = useTagChanges(service, endpointServiceSchema, place);
  const { form, opened, isEdited, changes, meanwhile } = tags;
  const write = useServiceWrite({
    scope,
    serviceId: service.id,
    title: `Change the tags of ${serviceTitle(service)}`,
    done: 'The tags are changed.',
    href: `/services/${service.id}?tab=tags`,
    onOutcome: (outcome) => {
      tags.draft.changed();
      if (outcome.kind !== 'failed') return;
      if (outcome.service) tags.openedAs(outcome.service);
      const { error } = outcome;
      if (!(error instanceof ApiError)) return;
      if (error.fields.some((field) => field.startsWith('tags'))) {
        form.setError('tags', { type: 'refusal', message: error.wayOut });
      }
    },
  });
  const lack = useLack('vpcep:tags:update');
  const whyNot = whyNoChange(serviceStatus);

  const send = ({ tags: rows }: TagsForm) => {
    const wanted = tagsOfRows(rows);
    write.send({
      opened,
      isSame: (one, other) => differences(tagsOf(one), tagsOf(other)).length === 0,
      send: async (now) => {
        const { deleted, created } = tagRequests(tagsOf(now), wanted);
        if (deleted.length > 0) await deleteTags(scope, 'endpoint_service', service.id, deleted);
        if (created.length > 0) await createTags(scope, 'endpoint_service', service.id, created);
      },
      differs: (after) => differences(tagsOf(after), wanted).map(({ label }) => `tag ${label}`),
    });
  };
  const check = (onPassed: (values: TagsForm) => void) => {
    form.clearErrors();
    void form.handleSubmit(onPassed, (errors) => {
      const [first] = messagesOf(errors.tags, 'tags');
      if (first) focusElement(fieldElementId(first.path));
    })();
  };

  return (
    <FormProvider {...form}>
      <ReviewedForm label="Tags of the service" onCheck={check} onSend={() => check(send)}>
        <Stack spacing={2} sx={{ maxWidth: 720 }}>
          {tags.kept && <DraftBackNotice dropped={tags.kept.dropped} isUnsent={isEdited} />}
          {whyNot !== undefined && serviceStatus !== undefined && (
            <Alert severity="info">The tags cannot be changed now. {whyNot}</Alert>
          )}
          <div inert={write.isSending || whyNot !== undefined}>
            <TagRows path="tags" most={MAX_TAGS} heading="h2" />
          </div>
          <TagsChangedMeanwhile {...tags} />
          {changes.length > 0 && (
            <Review>
              <ChangesTable label="Tags that change" heading="Tag key" changes={changes} />
            </Review>
          )}
          <SaveChanges
            thing="the tags"
            label="Save tags"
            write={write}
            isEdited={isEdited}
            whyNot={lack ?? whyNot}
            isUndecided={meanwhile.length > 0}
            onDiscard={tags.takePresent}
          />
        </Stack>
      </ReviewedForm>
      <LeaveGuard
        active={isEdited}
        title="Leave without saving the tags?"
        text="What you have changed in the tags is lost once you leave."
        onLeave={tags.draft.forget}
      />
    </FormProvider>
  );
}
