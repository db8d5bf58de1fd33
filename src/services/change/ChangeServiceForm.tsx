import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useLack } from '../../session/useLack';
import { FormProvider } from 'react-hook-form';
import type { Edition } from '../../api/editions';
import { ApiError } from '../../api/errors';
import type { Scope } from '../../api/scope';
import { serviceTitle } from '../../api/serviceName';
import { modifyService, type EndpointService } from '../../api/vpcep';
import { ChangedMeanwhile } from '../../ui/changes/ChangedMeanwhile';
import { differences, divergences } from '../../ui/changes/differences';
import { DraftBackNotice } from '../../ui/draft/DraftBackNotice';
import { fieldElementId } from '../../ui/form/fieldElementId';
import { focusElement, focusWhenThere } from '../../ui/form/focusElement';
import { messagesOf } from '../../ui/form/messagesOf';
import { LeaveGuard } from '../../ui/LeaveGuard';
import { ApprovalField } from '../access/ApprovalField';
import { ClientAddressField } from '../access/ClientAddressField';
import { DescriptionField } from '../access/DescriptionField';
import { NameField } from '../access/NameField';
import { backendFieldId } from '../backend/backendField';
import { clientAddressWords } from '../detail/serviceWords';
import { BackendOfService } from './BackendOfService';
import {
  AS_IT_IS,
  changedFields,
  FIELD_LABELS,
  formOf,
  hasPicker,
  toModifyRequest,
  type ChangeForm,
} from './changeForm';
import { fieldWords } from './fieldWords';
import { refusedChange } from './refusedChange';
import { ReviewedForm } from './ReviewedForm';
import { SaveChanges } from './SaveChanges';
import { useBackendNames } from './useBackendNames';
import { useChangeForm } from './useChangeForm';
import { useServiceWrite } from './useServiceWrite';
import { WhatWillChange } from './WhatWillChange';
import { whyNoChange } from './whyNoChange';

interface ChangeServiceFormProps {
  scope: Scope;
  edition: Edition;
  service: EndpointService;
  serviceStatus: string | undefined;
  /** Where the draft is kept. */
  place: string;
  onDone: () => void;
}

/** What can be changed of a service besides its ports and tags; only what differs is sent. */
export function ChangeServiceForm({
  scope,
  edition,
  service,
  serviceStatus,
  place,
  onDone,
}: ChangeServiceFormProps) {
  const change = useChangeForm(scope, edition, service, place);
  const { form, openedService, opened, now, mine, changed, isDiverged } = change;
  const isEdited = changed.length > 0;
  const backendName = useBackendNames(scope, opened.backend, mine.backend);
  const words = (one: ChangeForm) => fieldWords(one, openedService.tcp_proxy ?? '', backendName);
  const write = useServiceWrite({
    scope,
    serviceId: service.id,
    title: `Change ${serviceTitle(service)}`,
    done: 'The service is changed.',
    href: `/services/${service.id}`,
    onOutcome: (outcome) => {
      if (outcome.kind === 'done') {
        change.draft.forget();
        onDone();
      }
      if (outcome.kind !== 'failed' || !(outcome.error instanceof ApiError)) return;
      const field = refusedChange(outcome.error, mine.backend.serverType);
      if (!field) return;
      form.setError(field, { type: 'refusal', message: outcome.error.wayOut });
      // The fields take no focus until the answer has been painted.
      focusWhenThere(elementOf(field));
    },
  });
  const lack = useLack('vpcep:epservices:update');
  const whyNot = whyNoChange(serviceStatus);

  const send = (values: ChangeForm) =>
    write.send({
      opened: openedService,
      isSame: (one, other) => changedFields(formOf(one), formOf(other)).length === 0,
      send: (present) => modifyService(scope, service.id, toModifyRequest(present, values)),
      differs: (after) => changedFields(formOf(after), values).map((name) => FIELD_LABELS[name]),
    });
  const check = (onPassed: (values: ChangeForm) => void) => {
    form.clearErrors();
    void form.handleSubmit(onPassed, (errors) => {
      const [first] = messagesOf(errors, '');
      if (first) focusElement(elementOf(first.path.replace(/^\./, '')));
    })();
  };

  return (
    <FormProvider {...form}>
      <ReviewedForm label="Change service" onCheck={check} onSend={() => check(send)}>
        <Stack spacing={3} sx={{ maxWidth: 720 }}>
          {change.kept && <DraftBackNotice dropped={change.kept.dropped} isUnsent={isEdited} />}
          {whyNot !== undefined && serviceStatus !== undefined && (
            <Alert severity="info">The service cannot be changed now. {whyNot}</Alert>
          )}
          <Stack spacing={3} inert={write.isSending || whyNot !== undefined}>
            <NameField
              hint={opened.access.name === '' ? 'Optional.' : 'It can be changed, not taken away.'}
              fullName={(name) =>
                [scope.region, ...(name === '' ? [] : [name]), service.id].join('.')
              }
              fullNameNote=". Consumers who know the service by its full name need the new one."
            />
            <DescriptionField />
            <ApprovalField />
            <ClientAddressField
              kept={
                opened.access.tcpProxy === AS_IT_IS
                  ? {
                      value: AS_IT_IS,
                      label: `As it is: ${clientAddressWords(openedService.tcp_proxy ?? '')}`,
                    }
                  : undefined
              }
            />
            <section aria-label="Backend">
              <Typography variant="h2" gutterBottom>
                Backend
              </Typography>
              <Typography variant="body2" sx={{ mb: 1, color: 'text.secondary' }}>
                Another one of the same kind, in the same VPC. The ports stay as they are.
              </Typography>
              <BackendOfService
                scope={scope}
                edition={edition}
                findings={change.findings}
                hasPicker={hasPicker(service)}
              />
            </section>
          </Stack>
          {isDiverged && (
            <ChangedMeanwhile
              thing="The service"
              heading="Field"
              rows={divergences(words(opened), words(now), words(mine))}
              onKeepMine={change.keepMine}
              onTakePresent={change.takePresent}
            />
          )}
          {isEdited && (
            <WhatWillChange changes={differences(words(opened), words(mine))} changed={changed} />
          )}
          <SaveChanges
            thing="the service"
            label="Change service"
            write={write}
            isEdited={isEdited}
            whyNot={lack ?? whyNot}
            isUndecided={isDiverged}
            onDiscard={change.takePresent}
          />
        </Stack>
      </ReviewedForm>
      <LeaveGuard
        active={isEdited && write.outcome?.kind !== 'done'}
        title="Leave without changing the service?"
        text="What you have entered here is lost once you leave."
        onLeave={change.draft.forget}
      />
    </FormProvider>
  );
}

/** The element at which a field is put right, by its path in the form. */
function elementOf(path: string): string {
  return path.startsWith('backend') ? backendFieldId('portId') : fieldElementId(path);
}
