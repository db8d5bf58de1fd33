import Alert from '@mui/material/Alert';
import { useState } from 'react';
import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import { draftText } from '../../ui/draft/draftStorage';
import { DroppedNotice } from '../../ui/draft/DroppedNotice';
import { PageHeading } from '../../ui/PageHeading';
import { CreateEndpointForm } from './CreateEndpointForm';
import { isBlank, readEndpointDraft, type ReadEndpointDraft } from './draft';
import { emptyEndpointForm } from './form';
import { PageTitle } from '../../ui/PageTitle';

interface CreateEndpointPageProps {
  scope: Scope;
  edition: Edition;
  /** Where the draft is kept. */
  place: string;
  /** Full name or ID of the service to connect to, from the address. */
  service: string | undefined;
  onLeave: () => void;
  onCreated: (endpointId: string) => void;
}

/** `/endpoints/new`: the heading, what the form starts with, and the form. */
export function CreateEndpointPage({ place, service, ...form }: CreateEndpointPageProps) {
  const [start] = useState(() => startingDraft(place, service));
  const isKeptInstead =
    service !== undefined && start.draft.values.serviceName.trim() !== service.trim();
  return (
    <>
      <PageTitle of="Create endpoint" />
      <PageHeading>Create endpoint</PageHeading>
      <DroppedNotice dropped={start.dropped} />
      {isKeptInstead && (
        <Alert severity="info" sx={{ mt: 2, overflowWrap: 'anywhere' }}>
          You have a draft already, so the service {service} was not filled in.
        </Alert>
      )}
      <CreateEndpointForm {...form} place={place} initial={start.draft} />
    </>
  );
}

/** The draft that is kept; without one, an empty form with the service that the address names. */
function startingDraft(place: string, service: string | undefined): ReadEndpointDraft {
  const text = draftText(place);
  const kept = text === null ? undefined : readEndpointDraft(text);
  if (kept && !isBlank(kept.draft)) return kept;
  const values = emptyEndpointForm();
  return {
    draft: { values: service === undefined ? values : { ...values, serviceName: service } },
    dropped: kept?.dropped ?? [],
  };
}
