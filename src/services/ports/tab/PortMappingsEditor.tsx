import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { useLack } from '../../../session/useLack';
import { FormProvider } from 'react-hook-form';
import type { Edition } from '../../../api/editions';
import { ApiError } from '../../../api/errors';
import type { Scope } from '../../../api/scope';
import { serviceTitle } from '../../../api/serviceName';
import { allServicesQuery, modifyService, type EndpointService } from '../../../api/vpcep';
import { ChangedMeanwhile } from '../../../ui/changes/ChangedMeanwhile';
import { DraftBackNotice } from '../../../ui/draft/DraftBackNotice';
import { ErrorSummary } from '../../../ui/form/ErrorSummary';
import { focusElement } from '../../../ui/form/focusElement';
import { LeaveGuard } from '../../../ui/LeaveGuard';
import { presentAccess } from '../../change/presentAccess';
import { ReviewedForm } from '../../change/ReviewedForm';
import { SaveChanges } from '../../change/SaveChanges';
import { useServiceWrite } from '../../change/useServiceWrite';
import { whyNoChange } from '../../change/whyNoChange';
import { CELL_NAMES, cellId } from '../portCell';
import { PortMappingsTable } from '../PortMappingsTable';
import { takenPorts } from '../takenPorts';
import { useServiceHref } from '../useServiceHref';
import { rowsOfPorts, toWirePorts } from '../wirePorts';
import { fingerprint, partsOfRows, partsOfService } from './portParts';
import { refusedRows } from './refusedRows';
import { usePortChanges } from './usePortChanges';
import { WhatWillChange } from './WhatWillChange';
import { differences } from '../../../ui/changes/differences';

interface PortMappingsEditorProps {
  scope: Scope;
  edition: Edition;
  service: EndpointService;
  serviceStatus: string | undefined;
  /** Where the draft is kept. */
  place: string;
}

/** The table of the wizard with a service's own rows; what is changed goes as a whole, once it has been shown. */
export function PortMappingsEditor({
  scope,
  edition,
  service,
  serviceStatus,
  place,
}: PortMappingsEditorProps) {
  // What other services hold is only asked for once somebody is at the table.
  const [isNear, setIsNear] = useState(false);
  const services = useQuery({ ...allServicesQuery(scope), enabled: isNear });
  const others = services.data?.services;
  const facts = useMemo(
    () => ({
      edition,
      taken: takenPorts(
        (others ?? []).filter(({ id }) => id !== service.id),
        service.port_id ?? '',
      ),
    }),
    [edition, others, service.id, service.port_id],
  );
  const ports = usePortChanges(service, facts, place);
  const { form, index, opened, isEdited, changes, meanwhile } = ports;
  const problems = useSyncExternalStore(index.subscribeToSummary, index.summary);
  const [isSummarised, setIsSummarised] = useState(false);
  const serviceHref = useServiceHref();

  const write = useServiceWrite({
    scope,
    serviceId: service.id,
    title: `Change the port mappings of ${serviceTitle(service)}`,
    done: 'The port mappings are changed.',
    href: `/services/${service.id}?tab=port-mappings`,
    onOutcome: (outcome) => {
      ports.draft.changed();
      if (outcome.kind !== 'failed' || !(outcome.error instanceof ApiError)) return;
      const refused = refusedRows(outcome.error, ports.changedRows());
      if (!refused) return;
      index.addRefusal(refused.rows, outcome.error.wayOut, refused.cell);
      setIsSummarised(true);
    },
  });
  const lack = useLack('vpcep:epservices:update');
  const whyNot = whyNoChange(serviceStatus);

  const check = (onPassed: () => void) => {
    index.clearRefusals();
    index.revealAll();
    if (!index.passes()) {
      setIsSummarised(true);
      const first = index.firstError();
      if (first) focusElement(cellId(first.rowId, first.cell));
      return;
    }
    setIsSummarised(false);
    onPassed();
  };
  const send = () => {
    const rows = index.rows();
    write.send({
      opened,
      isSame: (one, other) =>
        one.port_id === other.port_id &&
        fingerprint(rowsOfPorts(one)) === fingerprint(rowsOfPorts(other)),
      send: (now) =>
        modifyService(scope, service.id, { ...presentAccess(now), ports: toWirePorts(rows) }),
      differs: (after) =>
        differences(partsOfService(after), partsOfRows(rows)).map(({ label }) => label),
    });
  };

  return (
    <FormProvider {...form}>
      <ReviewedForm label="Port mappings of the service" onCheck={check} onSend={() => check(send)}>
        <Stack spacing={2} onFocus={() => setIsNear(true)}>
          {ports.kept && <DraftBackNotice dropped={ports.kept.dropped} isUnsent={isEdited} />}
          {whyNot !== undefined && serviceStatus !== undefined && (
            <Alert severity="info">The port mappings cannot be changed now. {whyNot}</Alert>
          )}
          {isSummarised && (
            <ErrorSummary
              label="Errors of the port mappings"
              problems={problems.errors.map(({ rowId, cell, rowNumber, message }) => ({
                key: `${rowId}-${cell}`,
                elementId: cellId(rowId, cell),
                label: `${CELL_NAMES[cell]}, row ${rowNumber}`,
                message,
              }))}
              onGoTo={({ elementId }) => focusElement(elementId)}
            />
          )}
          {services.isError && (
            <Alert severity="warning" role="note">
              Which ports other services on the same backend use could not be read: a clash with
              them shows only once the cloud refuses it.
            </Alert>
          )}
          <div inert={write.isSending}>
            <PortMappingsTable
              edition={edition}
              taken={facts.taken}
              listeners={undefined}
              index={index}
              frozen={whyNot !== undefined || write.isSending}
              onOpenService={serviceHref}
            />
          </div>
          {meanwhile.length > 0 && (
            <ChangedMeanwhile
              thing="The list of port mappings"
              heading="Port mapping"
              rows={meanwhile}
              onKeepMine={ports.keepMine}
              onTakePresent={ports.takePresent}
            />
          )}
          {changes.length > 0 && (
            <WhatWillChange changes={changes} connected={service.connection_count} />
          )}
          <SaveChanges
            thing="the port mappings"
            label="Save port mappings"
            write={write}
            isEdited={isEdited}
            whyNot={lack ?? whyNot}
            isUndecided={meanwhile.length > 0}
            onDiscard={() => {
              setIsSummarised(false);
              ports.takePresent();
            }}
          />
          {whyNot === undefined && !isEdited && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              What you change here is shown before it is sent.
            </Typography>
          )}
        </Stack>
      </ReviewedForm>
      <LeaveGuard
        active={isEdited}
        title="Leave without saving the port mappings?"
        text="What you have changed in the table is lost once you leave."
        onLeave={ports.draft.forget}
      />
    </FormProvider>
  );
}
