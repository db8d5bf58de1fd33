import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useForm, useWatch, type Resolver } from 'react-hook-form';
import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import { allServicesQuery, endpointServiceSchema, type EndpointService } from '../../api/vpcep';
import { backendPorts } from '../backend/backendValues';
import type { Finding } from '../backend/finding';
import { useChosenBackendFindings } from '../backend/useBackendFindings';
import { keptChange, type ChangeDraft } from '../../ui/draft/changeDraft';
import { useKeptDraft } from '../../ui/draft/useKeptDraft';
import { portsSchema } from '../ports/portSchema';
import { takenPorts } from '../ports/takenPorts';
import { rowsOfPorts } from '../ports/wirePorts';
import {
  changedFields,
  changeFormSchema,
  formOf,
  hasPicker,
  mergedForm,
  type ChangeFacts,
  type ChangeForm,
} from './changeForm';
import { readChangeForm } from './draft/readChangeForm';

/** The fields of a service, what a person makes of them, and what others make of them meanwhile. */
export function useChangeForm(
  scope: Scope,
  edition: Edition,
  service: EndpointService,
  place: string,
) {
  const [kept] = useState(() => keptChange(place, endpointServiceSchema, readChangeForm));
  const [base, setBase] = useState<ChangeDraft<EndpointService, ChangeForm>>(
    () => kept ?? { opened: service, values: formOf(service) },
  );
  const opened = formOf(base.opened);
  const now = formOf(service);
  const facts = useRef<ChangeFacts>({ edition, opened, blockers: [] });
  const [resolver] = useState(
    (): Resolver<ChangeForm> => (values, context, options) =>
      zodResolver(changeFormSchema(facts.current))(values, context, options),
  );
  const form = useForm<ChangeForm>({
    resolver,
    defaultValues: base.values,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const draft = useKeptDraft(place, isBlank, () => ({
    opened: base.opened,
    values: form.getValues(),
  }));
  // Before it is painted: the form keeps its values outside React.
  useLayoutEffect(() => form.reset(base.values), [form, base]);
  const access = useWatch({ control: form.control, name: 'access' });
  const backend = useWatch({ control: form.control, name: 'backend' });
  const mine: ChangeForm = { access, backend };
  const changed = changedFields(opened, mine);
  const isBackendChanged = changed.includes('portId');

  const checks = useChosenBackendFindings(scope, backend);
  // Who uses which port is only asked for once another backend is chosen.
  const { portId } = backendPorts(backend);
  const services = useQuery({ ...allServicesQuery(scope), enabled: isBackendChanged });
  const others = (services.data?.services ?? []).filter(({ id }) => id !== service.id);
  const clash = isBackendChanged
    ? portsSchema({ edition, taken: takenPorts(others, portId) }).safeParse(rowsOfPorts(service))
        .error?.issues[0]?.message
    : undefined;
  const findings: Finding[] = [
    ...(hasPicker(service) && isBackendChanged ? checks : []),
    ...(clash === undefined
      ? []
      : [{ id: 'clash', severity: 'blocks' as const, field: 'portId' as const, text: clash }]),
  ];
  const blockers = findings.flatMap(({ severity, text }) => (severity === 'blocks' ? [text] : []));
  useEffect(() => {
    facts.current = { edition, opened, blockers };
  });

  const isChangedByOthers = changedFields(opened, now).length > 0;
  const isAsTyped = changedFields(now, mine).length === 0;
  // Nobody has typed anything, or the service has become what was typed: the form follows it.
  if (isChangedByOthers && (changed.length === 0 || isAsTyped)) {
    setBase({ opened: service, values: now });
  }

  return {
    form,
    draft,
    /** What was entered before the page was loaded; undefined when nothing was. */
    kept,
    openedService: base.opened,
    opened,
    now,
    mine,
    changed,
    findings,
    isDiverged: changed.length > 0 && isChangedByOthers && !isAsTyped,
    keepMine: () => setBase({ opened: service, values: mergedForm(opened, now, mine) }),
    takePresent: () => setBase({ opened: service, values: now }),
  };
}

/** Whether a draft holds nothing that would be missed. */
function isBlank({ opened, values }: ChangeDraft<EndpointService, ChangeForm>): boolean {
  return changedFields(formOf(opened), values).length === 0;
}
