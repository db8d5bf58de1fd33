import { useController, useFormContext, useFormState } from 'react-hook-form';
import { afterPress } from '../../ui/afterPress';
import type { BackendErrors, BackendField } from './backendField';
import { backendPaths } from './backendPaths';
import type { BackendValues } from './backendValues';
import type { Finding } from './finding';

/** The part of a form that holds the backend. */
export interface BackendForm {
  backend: BackendValues;
}

/** Ties the backend's fields to a form: errors in, values and "left" out. */
export function useBackendField(findings: readonly Finding[]) {
  const { trigger, getErrors, clearErrors } = useFormContext<BackendForm>();
  const { field } = useController<BackendForm, 'backend'>({ name: 'backend' });
  const { errors } = useFormState<BackendForm>({ name: 'backend' });
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

  const messages = errors.backend;
  const ofKind = messages?.chosen?.[serverType];
  return {
    value: field.value,
    onChange: change,
    errors: {
      vpcId: unsaid(messages?.vpcId?.message),
      portId: unsaid(ofKind?.portId?.message),
      vipPortId: unsaid(ofKind?.vipPortId?.message),
      poolId: unsaid(messages?.poolId?.message),
    } satisfies BackendErrors,
    onLeave: (name: BackendField) => afterPress(() => void trigger(pathOf(name))),
  };
}
