import { findErrorCode } from '../cloud/errorCodes';
import { operationChoiceNamed } from '../routes/operations';
import {
  SERVER_ERROR_STATUSES,
  type FaultEffect,
  type FaultTiming,
  type StagedFault,
} from './stagedFaults';

// Characters that an address carries as they are.
const BETWEEN_FAULTS = '*';
const BETWEEN_PARTS = '_';

export const MOST_FAULTS = 20;
export const LONGEST_DELAY_MS = 600_000;
const LONGEST_SECONDS = 3600;

/** `create-service_EndPoint.3044_next*list-services_500-html_30-percent` */
export function writeFaults(faults: readonly StagedFault[]): string {
  return faults
    .map(({ operation, effect, when }) =>
      [operation, writeEffect(effect), writeTiming(when)].join(BETWEEN_PARTS),
    )
    .join(BETWEEN_FAULTS);
}

/** The faults that are understood, and the texts of those that are not. */
export function readFaults(text: string): { faults: StagedFault[]; unknown: string[] } {
  const faults: StagedFault[] = [];
  const unknown: string[] = [];
  for (const one of text.split(BETWEEN_FAULTS)) {
    if (one.trim() === '') continue;
    const fault = faults.length < MOST_FAULTS ? readFault(one.trim()) : undefined;
    if (fault) faults.push(fault);
    else unknown.push(one);
  }
  return { faults, unknown };
}

function readFault(text: string): StagedFault | undefined {
  const [name = '', effectText = '', timingText = 'next', ...rest] = text.split(BETWEEN_PARTS);
  const operation = operationChoiceNamed(name);
  const effect = readEffect(effectText);
  const when = readTiming(timingText);
  return operation && effect && when && rest.length === 0 ? { operation, effect, when } : undefined;
}

function writeEffect(effect: FaultEffect): string {
  switch (effect.kind) {
    case 'refused':
      return effect.code;
    case 'signed-out':
      return '401';
    case 'forbidden':
      return '403';
    case 'too-many-requests':
      return `429-after-${effect.retryAfterSeconds}s`;
    case 'server-error':
      return `${effect.status}-${effect.body}`;
    case 'delay':
      return `delay-${effect.ms}ms`;
    case 'creation-fails':
      return `fails-after-${effect.afterSeconds}s-${effect.code}`;
    case 'empty-answer':
    case 'cut-answer':
    case 'wrong-types':
    case 'unknown-status':
    case 'no-connection':
    case 'never-answers':
    case 'lost-answer':
      return effect.kind;
  }
}

const PLAIN = [
  'empty-answer',
  'cut-answer',
  'wrong-types',
  'unknown-status',
  'no-connection',
  'never-answers',
  'lost-answer',
] as const;

function readEffect(text: string): FaultEffect | undefined {
  const plain = PLAIN.find((kind) => kind === text);
  if (plain) return { kind: plain };
  if (text === '401') return { kind: 'signed-out' };
  if (text === '403') return { kind: 'forbidden' };
  return readRefusal(text) ?? readServerError(text) ?? readMeasured(text);
}

function readRefusal(text: string): FaultEffect | undefined {
  const code = findErrorCode(text);
  return code && { kind: 'refused', code };
}

function readServerError(text: string): FaultEffect | undefined {
  const [, digits, body] = /^(\d{3})-(json|html)$/.exec(text) ?? [];
  const status = SERVER_ERROR_STATUSES.find((one) => String(one) === digits);
  if (status === undefined) return undefined;
  return { kind: 'server-error', status, body: body === 'html' ? 'html' : 'json' };
}

function readMeasured(text: string): FaultEffect | undefined {
  if (text === '429') return { kind: 'too-many-requests', retryAfterSeconds: 10 };
  const retryAfterSeconds = readWithin(/^429-after-(\d{1,4})s$/, text, 0, LONGEST_SECONDS);
  if (retryAfterSeconds !== undefined) return { kind: 'too-many-requests', retryAfterSeconds };
  const ms = readWithin(/^delay-(\d{1,6})ms$/, text, 1, LONGEST_DELAY_MS);
  if (ms !== undefined) return { kind: 'delay', ms };
  const afterSeconds = readWithin(FAILS_AFTER, text, 0, LONGEST_SECONDS);
  const code = findErrorCode(text.replace(FAILS_AFTER, ''));
  if (afterSeconds === undefined || !code) return undefined;
  return { kind: 'creation-fails', afterSeconds, code };
}

const FAILS_AFTER = /^fails-after-(\d{1,4})s-/;

function writeTiming(when: FaultTiming): string {
  if ('percent' in when) return `${when.percent}-percent`;
  return when.next === 1 ? 'next' : `next-${when.next}`;
}

function readTiming(text: string): FaultTiming | undefined {
  if (text === 'next') return { next: 1 };
  const next = readWithin(/^next-(\d{1,3})$/, text, 1, 999);
  if (next !== undefined) return { next };
  const percent = readWithin(/^(\d{1,3})-percent$/, text, 1, 100);
  return percent === undefined ? undefined : { percent };
}

/** The first group of the pattern as a number, where it lies within its bounds. */
function readWithin(
  pattern: RegExp,
  text: string,
  least: number,
  most: number,
): number | undefined {
  const digits = pattern.exec(text)?.[1];
  const value = digits === undefined ? Number.NaN : Number(digits);
  return value >= least && value <= most ? value : undefined;
}
