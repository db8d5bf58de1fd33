import { ERROR_CODES } from '../../cloud/errorCodes';
import type { FaultEffect, FaultKind, FaultTiming } from '../../scenarios/stagedFaults';

/** What a fault is called where it is chosen; every kind has a name. */
export const FAULT_NAMES: Record<FaultKind, string> = {
  refused: 'Refused with an error code',
  'signed-out': '401, signed out',
  forbidden: '403, not permitted',
  'too-many-requests': '429 with Retry-After',
  'server-error': '5xx, the cloud or a proxy fails',
  'empty-answer': 'Empty answer',
  'cut-answer': 'Answer cut short',
  'wrong-types': 'Wrong types in the answer',
  'unknown-status': 'Unknown status word',
  delay: 'Delay',
  'no-connection': 'No connection',
  'never-answers': 'Never answers',
  'lost-answer': 'Answer lost after success',
  'creation-fails': 'Creation fails later',
};

export function effectInWords(effect: FaultEffect): string {
  switch (effect.kind) {
    case 'refused':
      return `refused with ${effect.code} (${ERROR_CODES[effect.code].message})`;
    case 'too-many-requests':
      return `429 with Retry-After ${effect.retryAfterSeconds} s`;
    case 'server-error':
      return `${effect.status} in ${effect.body === 'html' ? 'HTML' : 'JSON'}`;
    case 'delay':
      return `${effect.ms} ms later`;
    case 'creation-fails':
      return `taken on, fails after ${effect.afterSeconds} s with ${effect.code}`;
    case 'signed-out':
    case 'forbidden':
    case 'empty-answer':
    case 'cut-answer':
    case 'wrong-types':
    case 'unknown-status':
    case 'no-connection':
    case 'never-answers':
    case 'lost-answer': {
      const name = FAULT_NAMES[effect.kind];
      return name.charAt(0).toLowerCase() + name.slice(1);
    }
  }
}

export function timingInWords(when: FaultTiming): string {
  if ('percent' in when) return `${when.percent} % of the requests`;
  return when.next === 1 ? 'next request' : `next ${when.next} requests`;
}
