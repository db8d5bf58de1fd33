import Stack from '@mui/material/Stack';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormProvider, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { MAX_DESCRIPTION_LENGTH } from '../../api/descriptionRule';
import type { Edition } from '../../api/editions';
import type { ApiError } from '../../api/errors';
import { describedServiceQuery } from '../../api/publicServices';
import type { Scope } from '../../api/scope';
import { MAX_TAGS } from '../../api/tagRules';
import { characterCount } from '../../api/textRules';
import { CreationOutcome } from '../../status/creation/CreationOutcome';
import type { CreatedWords } from '../../status/creation/OutcomeUnknownPanel';
import { StartedOverNotice } from '../../ui/draft/StartedOverNotice';
import { useKeptDraft } from '../../ui/draft/useKeptDraft';
import { ErrorSummary } from '../../ui/form/ErrorSummary';
import { fieldElementId } from '../../ui/form/fieldElementId';
import { focusElement, focusWhenThere } from '../../ui/form/focusElement';
import { useLack } from '../../session/useLack';
import { FormButtons, SendButton } from '../../ui/form/FormButtons';
import { TagRows } from '../../ui/form/TagRows';
import { useLeaveRules } from '../../ui/form/useLeaveRules';
import { EndpointQuotaNote } from '../EndpointQuotaNote';
import { endpointTitle } from '../endpointTitle';
import { isBlank, type EndpointDraft } from './draft';
import { emptyEndpointForm, REFUSAL, type EndpointForm } from './form';
import { formProblems } from './formProblems';
import { knownService } from './knownFacts';
import { NetworkFields } from './NetworkFields';
import { chosenService, referenceOf } from './serviceChoice';
import { ServiceFields } from './ServiceFields';
import { publicServicesQuery } from './serviceSources';
import { refusedEndpointField } from './submission/refusedEndpointField';
import { useCreateEndpoint } from './submission/useCreateEndpoint';
import { toCreateEndpointRequest } from './toCreateEndpointRequest';
import { useEndpointForm } from './useEndpointForm';

const OUTCOME_ID = 'create-endpoint-outcome';

const CREATED_WORDS: CreatedWords = {
  one: 'endpoint',
  many: 'endpoints',
  marks: 'same service, VPC and subnet',
};

interface CreateEndpointFormProps {
  scope: Scope;
  edition: Edition;
  /** Where the draft is kept. */
  place: string;
  initial: EndpointDraft;
  onLeave: () => void;
  onCreated: (endpointId: string) => void;
}

/** No wider than its fields, so that the button that sends is near them. */
const Form = styled('form')({ maxWidth: 720 });

/** The form on one page, from the first field to the cloud's answer. */
export function CreateEndpointForm({
  scope,
  edition,
  place,
  initial,
  onLeave,
  onCreated,
}: CreateEndpointFormProps) {
  const lack = useLack('vpcep:endpoints:create');
  const queryClient = useQueryClient();
  const form = useEndpointForm(scope, initial.values);
  const [sent, setSent] = useState(initial.sent);
  const [isSummarised, setIsSummarised] = useState(false);
  const [undoable, setUndoable] = useState<EndpointForm>();
  const draft = useKeptDraft<EndpointDraft>(place, isBlank, () => ({
    values: form.getValues(),
    sent,
  }));
  const creation = useCreateEndpoint({
    scope,
    sentBefore: initial.sent,
    onSent: (next) => {
      setSent(next);
      // A reload in the next moment must know that something is on its way.
      draft.keepWith({ sent: next });
    },
    onExists: draft.forget,
    onCreated: ({ id }) => onCreated(id),
  });
  const { outcome } = creation;
  const isSending = outcome.phase === 'sending';
  const { errors } = useFormState({ control: form.control });
  const problems = formProblems(errors);

  const showProblems = () => {
    setIsSummarised(true);
    const [first] = formProblems(form.getErrors());
    if (first) focusElement(first.elementId);
  };

  const onRefused = (error: ApiError) => {
    const field = refusedEndpointField(error, form.getValues('source'));
    if (!field) return;
    form.setError(field, { type: REFUSAL, message: error.wayOut });
    // The form can be changed again once the outcome has been rendered.
    focusWhenThere(fieldElementId(field));
  };

  const submit = async () => {
    const { source, serviceName } = form.getValues();
    if (source === 'name' && serviceName.trim() !== '') {
      // The request needs the ID and the kind of what has only a name yet.
      await queryClient
        .ensureQueryData(describedServiceQuery(scope, referenceOf(serviceName)))
        // The rules of the form say what came of it.
        .catch(() => undefined);
    }
    await form.handleSubmit((values) => {
      const service = knownService(queryClient, scope, values);
      if (!service) return;
      setIsSummarised(false);
      creation.send(toCreateEndpointRequest(values, service), onRefused);
    }, showProblems)();
  };

  const create = () => {
    if (isSending) return;
    if (outcome.phase !== 'none' && outcome.phase !== 'refused') {
      focusElement(OUTCOME_ID);
      return;
    }
    setUndoable(undefined);
    void submit();
  };

  const fill = (values: EndpointForm) => {
    form.reset(values);
    setIsSummarised(false);
    creation.dismissRefusal();
    draft.changed();
  };

  return (
    <FormProvider {...form}>
      <Form
        noValidate
        aria-label="Create endpoint"
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <div inert={isSending}>
          <EndpointQuotaNote scope={scope} />
          {undoable && (
            <StartedOverNotice
              onClose={() => setUndoable(undefined)}
              onUndo={() => {
                fill(undoable);
                setUndoable(undefined);
              }}
            />
          )}
          {isSummarised && (
            <ErrorSummary
              label="Errors of this form"
              problems={problems}
              onGoTo={({ elementId }) => focusElement(elementId)}
            />
          )}
          <Stack spacing={3} sx={{ mt: 1 }}>
            <ServiceFields scope={scope} />
            <NetworkFieldsOfService scope={scope} edition={edition} />
            <DescriptionField />
            <TagRows path="tags" most={MAX_TAGS} />
          </Stack>
        </div>
        <CreationOutcome
          id={OUTCOME_ID}
          creation={creation}
          words={CREATED_WORDS}
          nameOf={(endpoint) => `${endpointTitle(endpoint)} (${endpoint.id})`}
          onSendAgain={() => void submit()}
        />
        <FormButtons
          isSending={isSending}
          onCancel={onLeave}
          onStartOver={() => {
            setUndoable(form.getValues());
            fill(emptyEndpointForm());
          }}
        >
          <SendButton thing="endpoint" isSending={isSending} whyNot={lack} />
        </FormButtons>
      </Form>
    </FormProvider>
  );
}

function NetworkFieldsOfService({ scope, edition }: { scope: Scope; edition: Edition }) {
  const [source, serviceName, publicServiceId] = useWatch<
    EndpointForm,
    ['source', 'serviceName', 'publicServiceId']
  >({ name: ['source', 'serviceName', 'publicServiceId'] });
  // Read by the field above: here only what is known is looked at.
  const { data: described } = useQuery({
    ...describedServiceQuery(scope, referenceOf(serviceName)),
    enabled: false,
  });
  const { data: page } = useQuery({ ...publicServicesQuery(scope), enabled: false });
  const service = chosenService(
    { source, publicServiceId, ownServiceId: '' },
    { described, public: page?.endpoint_services ?? [] },
  );
  return <NetworkFields scope={scope} edition={edition} isGateway={service?.type === 'gateway'} />;
}

function DescriptionField() {
  const { register, getFieldState } = useFormContext<EndpointForm>();
  const formState = useFormState<EndpointForm>({ name: 'description' });
  const rules = useLeaveRules<EndpointForm>();
  const description = useWatch<EndpointForm, 'description'>({ name: 'description' });
  const { error } = getFieldState('description', formState);
  return (
    <div>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        Description and tags
      </Typography>
      <TextField
        id={fieldElementId('description')}
        label="Description"
        multiline
        minRows={2}
        {...register('description', rules('description'))}
        error={Boolean(error)}
        helperText={
          error?.message ??
          `Optional. ${characterCount(description)} of ${MAX_DESCRIPTION_LENGTH} characters, without < and >.`
        }
      />
    </div>
  );
}
