import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useForm, useWatch, type Resolver } from 'react-hook-form';
import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import { allServicesQuery } from '../../api/vpcep';
import { backendPorts } from '../backend/backendValues';
import { backendPaths } from '../backend/backendPaths';
import { useBackendFindings } from '../backend/useBackendFindings';
import { REFUSAL, serviceFormSchema, type KnownFacts, type ServiceForm } from './form';
import { createPortIndex } from '../ports/portIndex';
import { takenPorts } from '../ports/takenPorts';

/**
 * The form, its one schema, and what that schema must know of the cloud. The schema is asked when a field
 * is left, on Next and on Create; while ports are typed, the index holds each row to the same rules.
 */
export function useWizardForm(scope: Scope, edition: Edition, defaultValues: ServiceForm) {
  const latestFacts = useRef<KnownFacts>({ edition, taken: [], blockers: [] });
  const [resolver] = useState(
    (): Resolver<ServiceForm> => (values, context, options) =>
      zodResolver(serviceFormSchema(latestFacts.current))(values, context, options),
  );
  const form = useForm<ServiceForm>({
    resolver,
    defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });

  const [portIndex] = useState(() => {
    const index = createPortIndex({ edition, taken: [] });
    index.reset(defaultValues.ports);
    return index;
  });

  const backend = useWatch({ control: form.control, name: 'backend' });
  const findings = useBackendFindings(scope, edition, backend);
  const { portId } = backendPorts(backend);
  const services = useQuery({ ...allServicesQuery(scope), enabled: portId !== '' });
  const facts = useMemo<KnownFacts>(
    () => ({
      edition,
      taken: takenPorts(services.data?.services ?? [], portId),
      // What no field can mend, a reached quota, is told but not held against the form: only the cloud knows the latest.
      blockers: findings.flatMap(({ severity, field, text }) =>
        severity === 'blocks' && field !== undefined ? [{ field, text }] : [],
      ),
    }),
    [edition, services.data, portId, findings],
  );
  useEffect(() => {
    latestFacts.current = facts;
    portIndex.setRules({ edition: facts.edition, taken: facts.taken });
    // What the cloud says of another choice comes after it was made: only then can an error be seen to be mended.
    const toJudgeAnew = backendPaths(form.getValues('backend.serverType')).filter((path) => {
      const { error } = form.getFieldState(path);
      return error !== undefined && error.type !== REFUSAL;
    });
    if (toJudgeAnew.length > 0) void form.trigger(toJudgeAnew);
  }, [facts, form, portIndex]);

  return { form, portIndex, backend, findings, facts };
}
