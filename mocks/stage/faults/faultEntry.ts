import { readFaults } from '../../scenarios/faultsInAddress';
import type { FaultKind, StagedFault } from '../../scenarios/stagedFaults';
import type { OperationChoice } from '../../routes/operations';
import { FAULT_NAMES } from './faultWords';

/** What the form holds, as text. */
export interface FaultEntry {
  operation: OperationChoice;
  kind: FaultKind;
  code: string;
  serverError: string;
  /** The number that some kinds need. */
  measure: string;
  when: 'next' | 'percent';
  amount: string;
}

export const FIRST_ENTRY: FaultEntry = {
  operation: 'create-service',
  kind: 'refused',
  code: 'EndPoint.3044',
  serverError: '502-html',
  measure: '',
  when: 'next',
  amount: '1',
};

/** In the order of their names' table. */
export const FAULT_KINDS: readonly FaultKind[] = Object.keys(FAULT_NAMES).filter(isFaultKind);

function isFaultKind(text: string): text is FaultKind {
  return text in FAULT_NAMES;
}

/** The kinds that need a number. */
export const MEASURES: Partial<Record<FaultKind, { label: string; usual: string }>> = {
  'too-many-requests': { label: 'Retry-After in s', usual: '10' },
  delay: { label: 'Delay in ms', usual: '5000' },
  'creation-fails': { label: 'Fails after s', usual: '30' },
};

/** The form says what the address says: what one understands, the other does. */
export function readEntry(entry: FaultEntry): { fault: StagedFault } | { problem: string } {
  const { operation, when, amount } = entry;
  const timing = when === 'next' ? `next-${amount.trim()}` : `${amount.trim()}-percent`;
  const { faults } = readFaults(`${operation}_${effectText(entry)}_next`);
  const [whole] = readFaults(`${operation}_${effectText(entry)}_${timing}`).faults;
  if (whole) return { fault: whole };
  if (faults.length > 0) {
    return {
      problem:
        when === 'next'
          ? 'Requests: a whole number from 1 to 999.'
          : 'Percent: a whole number from 1 to 100.',
    };
  }
  const { label = 'The number' } = MEASURES[entry.kind] ?? {};
  return { problem: `${label}: a whole number within reason, at most 600000 ms or 3600 s.` };
}

function effectText({ kind, code, serverError, measure }: FaultEntry): string {
  switch (kind) {
    case 'refused':
      return code;
    case 'signed-out':
      return '401';
    case 'forbidden':
      return '403';
    case 'too-many-requests':
      return `429-after-${measure.trim()}s`;
    case 'server-error':
      return serverError;
    case 'delay':
      return `delay-${measure.trim()}ms`;
    case 'creation-fails':
      return `fails-after-${measure.trim()}s-${code}`;
    case 'empty-answer':
    case 'cut-answer':
    case 'wrong-types':
    case 'unknown-status':
    case 'no-connection':
    case 'never-answers':
    case 'lost-answer':
      return kind;
  }
}
