import { useSyncExternalStore } from 'react';
import { useFormState, type FieldErrors, type UseFormReturn } from 'react-hook-form';
import { backendFieldId, type BackendField } from '../backend/backendField';
import type { ListedProblem } from '../../ui/form/ErrorSummary';
import { fieldElementId } from '../../ui/form/fieldElementId';
import { messagesOf } from '../../ui/form/messagesOf';
import type { ServiceForm } from './form';
import { CELL_NAMES, cellId } from '../ports/portCell';
import type { PortIndex } from '../ports/portIndex';
import type { PortSummary } from '../ports/shownFindings';
import type { WizardStep } from './steps';

/** An error, and the step that shows it. */
export interface FormProblem extends ListedProblem {
  step: Exclude<WizardStep, 'review'>;
}

const FIELD_LABELS: Record<string, string> = {
  'access.name': 'Service name',
  'access.description': 'Description',
  'access.approval': 'Connection approval',
  'access.tcpProxy': 'Client address',
  'access.tags': 'Tags',
};

function labelOf(path: string): string {
  const tag = /^access\.tags\.(\d+)\.(key|value)$/.exec(path);
  if (tag) return `Tag ${tag[2]}, row ${Number(tag[1]) + 1}`;
  return FIELD_LABELS[path] ?? '';
}

function backendProblem(path: string, message: string): FormProblem {
  const field = path.split('.').at(-1);
  const isField = (text: string | undefined): text is BackendField =>
    text === 'vpcId' || text === 'portId' || text === 'vipPortId' || text === 'poolId';
  return {
    key: path,
    step: 'backend',
    elementId: isField(field) ? backendFieldId(field) : BACKEND_TYPE_ID,
    label: '',
    message,
  };
}

/** Errors of the backend as a whole, such as a reached quota, lead to its first control. */
export const BACKEND_TYPE_ID = fieldElementId('backend.serverType');

/** All errors that are shown at present, in the order of the screen. */
export function currentProblems(
  errors: FieldErrors<ServiceForm>,
  ports: PortSummary,
): FormProblem[] {
  const backend = messagesOf(errors.backend, 'backend');
  const access = messagesOf(errors.access, 'access');
  return [
    ...backend.map(({ path, message }) => backendProblem(path, message)),
    ...ports.errors.map(({ rowId, cell, rowNumber, message }): FormProblem => ({
      key: `${rowId}-${cell}`,
      step: 'ports',
      elementId: cellId(rowId, cell),
      label: `${CELL_NAMES[cell]}, row ${rowNumber}`,
      message,
    })),
    ...access.map(({ path, message }): FormProblem => ({
      key: path,
      step: 'access',
      elementId: fieldElementId(path),
      label: labelOf(path),
      message,
    })),
  ];
}

/** The same, kept up to date: mended errors leave at once. */
export function useFormProblems(
  { control }: UseFormReturn<ServiceForm>,
  portIndex: PortIndex,
): FormProblem[] {
  const { errors } = useFormState({ control, name: ['backend', 'access'] });
  const ports = useSyncExternalStore(portIndex.subscribeToSummary, portIndex.summary);
  return currentProblems(errors, ports);
}
