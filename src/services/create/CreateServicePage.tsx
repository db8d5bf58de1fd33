import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Edition } from '../../api/editions';
import { ApiError } from '../../api/errors';
import type { Scope } from '../../api/scope';
import { serviceDetailQuery, type EndpointService } from '../../api/vpcep';
import { givenName } from '../../api/serviceName';
import { isUntouched, readDraft, type ReadDraft } from './draft/draft';
import { draftText } from '../../ui/draft/draftStorage';
import { DroppedNotice } from '../../ui/draft/DroppedNotice';
import { emptyForm } from './form';
import { fromService } from './fromService';
import type { WizardStep } from './steps';
import { Wizard } from './Wizard';
import { PageTitle } from '../../ui/PageTitle';

interface CreateServicePageProps {
  scope: Scope;
  edition: Edition;
  /** Where the draft is kept. */
  place: string;
  step: WizardStep | undefined;
  /** ID of the service to start from. */
  from: string | undefined;
  onStep: (step: WizardStep, options?: { replace: boolean }) => void;
  onLeave: () => void;
  onCreated: (serviceId: string) => void;
}

/** `/services/new`: the heading, what the form starts with, and the form. */
export function CreateServicePage({ from, place, ...wizard }: CreateServicePageProps) {
  const [start, setStart] = useState<ReadDraft>(() => keptOrEmpty(place));
  const [source, setSource] = useState<string>();

  return (
    <>
      <PageTitle of="Create endpoint service" />
      <Typography variant="h1" tabIndex={-1}>
        Create endpoint service
      </Typography>
      <DroppedNotice dropped={start.dropped} />
      {source !== undefined && (
        <Alert severity="info" role="status" sx={{ mt: 2 }} onClose={() => setSource(undefined)}>
          Filled from {source}. Check it and change what should be different.
        </Alert>
      )}
      {from !== undefined && (
        <StartFrom
          key={from}
          scope={wizard.scope}
          serviceId={from}
          asksFirst={!isUntouched(start.draft.values)}
          onFill={(values, name) => {
            setStart({ draft: { values, reached: 'backend' }, dropped: [] });
            setSource(name);
            wizard.onStep('backend', { replace: true });
          }}
          onKeep={() => wizard.onStep(wizard.step ?? 'backend', { replace: true })}
        />
      )}
      <Wizard key={source ?? 'draft'} {...wizard} place={place} initial={start.draft} />
    </>
  );
}

function keptOrEmpty(place: string): ReadDraft {
  const text = draftText(place);
  return text === null
    ? { draft: { values: emptyForm(), reached: 'backend' }, dropped: [] }
    : readDraft(text);
}

interface StartFromProps {
  scope: Scope;
  serviceId: string;
  /** There is a draft that would be lost. */
  asksFirst: boolean;
  onFill: (values: ReturnType<typeof fromService>, name: string) => void;
  onKeep: () => void;
}

/** Fills the form from a service, but never over something typed without being told to. */
function StartFrom({ scope, serviceId, asksFirst, onFill, onKeep }: StartFromProps) {
  const service = useQuery(serviceDetailQuery(scope, serviceId));
  const { data } = service;
  useEffect(() => {
    // The address asked for it and nothing would be lost: `onFill` takes the request out of the address.
    if (data && !asksFirst) onFill(fromService(data), nameOf(data));
  });

  if (service.error) {
    return (
      <Alert
        severity="warning"
        sx={{ mt: 2 }}
        action={<Button onClick={() => void service.refetch()}>Try again</Button>}
      >
        The service to start from could not be read.{' '}
        {service.error instanceof ApiError ? service.error.wayOut : service.error.message}
      </Alert>
    );
  }
  if (!data || !asksFirst) {
    return (
      <Alert severity="info" role="status" sx={{ mt: 2 }}>
        Reading the service to start from…
      </Alert>
    );
  }
  return (
    <Alert
      severity="info"
      sx={{ mt: 2 }}
      action={
        <Stack direction="row">
          <Button onClick={() => onFill(fromService(data), nameOf(data))}>Replace draft</Button>
          <Button onClick={onKeep}>Keep draft</Button>
        </Stack>
      }
    >
      {`You have a draft already. Fill the form from ${nameOf(data)} instead?`}
    </Alert>
  );
}

function nameOf(service: EndpointService): string {
  return givenName(service) ?? service.id;
}
