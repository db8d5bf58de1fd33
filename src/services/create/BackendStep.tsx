import { useController, useFormContext, useFormState } from 'react-hook-form';
import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import type { BackendField } from '../backend/backendField';
import { BackendPicker } from '../backend/BackendPicker';
import type { BackendValues } from '../backend/backendValues';
import type { Finding } from '../backend/finding';
import { afterPress } from '../../ui/afterPress';
import { backendPaths, type ServiceForm } from './form';

interface BackendStepProps {
  scope: Scope;
  edition: Edition;
  findings: readonly Finding[];
}

/** Ties the backend's fields to the form: errors in, values and "left" out. */
export function BackendStep({ scope, edition, findings }: BackendStepProps) {
  const { trigger, getErrors, clearErrors } = useFormContext<ServiceForm>();
  const { field } = useController<ServiceForm, 'backend'>({ name: 'backend' });
  const { errors } = useFormState<ServiceForm>({ name: 'backend' });
  const { serverType } = field.value;

  const pathOf = (name: BackendField) =>
    name === 'portId' || name === 'vipPortId'
      ? (`backend.chosen.${serverType}.${name}` as const)
      : (`backend.${name}` as const);

  // A finding stands at its field already.
  const said = new Set(findings.map(({ text }) => text));
  const unsaid = (message: string | undefined) =>
    message === undefined || said.has(message) ? undefined : message;

  const change = (next: BackendValues) => {
    const before = field.value;
    field.onChange(next);
    if (next.serverType !== before.serverType || next.entry !== before.entry) {
      clearErrors('backend');
      return;
    }
    const wrong = backendPaths(serverType).filter((name) => getErrors(name) !== undefined);
    if (wrong.length > 0) void trigger(wrong);
  };

  return (
    <BackendPicker
      scope={scope}
      edition={edition}
      value={field.value}
      onChange={change}
      errors={{
        vpcId: unsaid(errors.backend?.vpcId?.message),
        portId: unsaid(errors.backend?.chosen?.[serverType]?.portId?.message),
        vipPortId: unsaid(errors.backend?.chosen?.[serverType]?.vipPortId?.message),
        poolId: unsaid(errors.backend?.poolId?.message),
      }}
      onLeave={(name) => afterPress(() => void trigger(pathOf(name)))}
      frozen={false}
    />
  );
}
