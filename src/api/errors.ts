import type { AnswerLook } from './answerLook';
import type { ErrorCode } from './errorCodes/errorCode';
import type { Permission } from './permissionNames';

/**
 * What happened, from the caller's side:
 * - `refused`: the cloud said no for a reason that its code names;
 * - `unauthorized`, `forbidden`, `not-found`, `too-many`: the same, sorted by what is to be done;
 * - `cloud-failed`: the cloud failed on its own side (5xx, 408);
 * - `no-answer`: nothing came back, or not in time;
 * - `unreadable`: an answer came that is not what the reference describes;
 * - `not-delivered`: something else than the cloud answered, so the request reached no cloud at all.
 */
export type ErrorKind =
  | 'refused'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'too-many'
  | 'cloud-failed'
  | 'no-answer'
  | 'unreadable'
  | 'not-delivered';

export interface ApiErrorDetails {
  kind: ErrorKind;
  /** `POST /v1/…/vpc-endpoint-services`, for support. */
  call: string;
  /** True for a write of which nobody can say whether it happened. */
  outcomeUnknown: boolean;
  /** Of the HTTP answer; 0 for a redirect, whose status a browser hides. */
  status?: number;
  /** What the answer looked like, whoever sent it. */
  look?: AnswerLook;
  code?: string;
  /** The cloud's own words, shown only as what the cloud said: its reference says that they need not fit the code. */
  cloudMessage?: string;
  requestId?: string;
  /** How long the cloud asked to wait. */
  retryAfterMs?: number;
  /** What the reference says of the code, when it lists it. */
  listed?: ErrorCode;
  /** What happened and what to do, where more is known than code and kind tell. */
  wayOut?: string;
  /** What happened, in a few words, where there is room for no more. */
  inShort?: string;
  /** The permission for want of which the cloud refused. */
  lacks?: Permission;
  /** When it happened, by the cloud's clock where it has told the time: support looks into its own logs. */
  at: number;
}

/** The only error that leaves `src/api`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly details: ApiErrorDetails;

  constructor(details: ApiErrorDetails, options?: ErrorOptions) {
    super(`${details.call}: ${details.code ?? details.status ?? details.kind}`, options);
    this.details = details;
  }

  get kind(): ErrorKind {
    return this.details.kind;
  }

  get outcomeUnknown(): boolean {
    return this.details.outcomeUnknown;
  }

  /** Fields of the request body that this error points at, the likeliest first. */
  get fields(): readonly string[] {
    return this.details.listed?.fields ?? [];
  }

  /** What happened and what to do, in plain words; never empty. */
  get wayOut(): string {
    const { wayOut, listed, kind } = this.details;
    return wayOut ?? listed?.wayOut ?? WAY_OUT_BY_KIND[kind];
  }
}

const WAY_OUT_BY_KIND: Record<ErrorKind, string> = {
  refused:
    'The cloud refused this and gave no reason that its reference lists: the details have its own words. Refresh to see how things stand, try again, and give support the details if it stays.',
  unauthorized: 'Your session had run out: sign in, then send it again. Your entries are kept.',
  forbidden:
    'Your user may not do this in this project: ask your administrator for the permission, or switch to the right project.',
  'not-found':
    'This item is not in this project and region any more: reload the list and open it from there.',
  'too-many': 'Too many calls in a short time: wait about a minute and try again.',
  'cloud-failed': 'The cloud failed on its side: try again in a moment.',
  'no-answer': 'The cloud did not answer: check your network and try again.',
  unreadable:
    'The cloud sent an answer that could not be read: try again, and give support the details if it stays.',
  'not-delivered': 'The request did not reach the cloud, so nothing was changed: send it again.',
};

/** Whether a read may be repeated without asking: only what a second try can mend. */
export function isWorthRetrying(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    ['cloud-failed', 'no-answer', 'unreadable', 'too-many', 'not-delivered'].includes(error.kind)
  );
}

/** Sorts an HTTP error by its code first and its status second, as the reference's statuses do not sort its codes. */
export function kindOfRefusal(status: number, code: string | undefined): ErrorKind {
  switch (code?.toLowerCase()) {
    case 'endpoint.0003':
      return 'unauthorized';
    case 'endpoint.0004':
      return 'forbidden';
    case 'endpoint.0022':
      return 'too-many';
    case 'endpoint.2003':
      return 'not-found';
    default:
  }
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 && (!code || NOT_FOUND_CODES.has(code.toLowerCase()))) return 'not-found';
  if (status === 429) return 'too-many';
  if (status >= 500 && status !== 501) return 'cloud-failed';
  if (status === 408) return 'cloud-failed';
  return 'refused';
}

/** Codes that say that the thing in the path is gone; other 404 codes speak of a field of the body. */
const NOT_FOUND_CODES = new Set([
  'endpoint.0005',
  'endpoint.2006',
  'endpoint.2007',
  'endpoint.2008',
]);

interface ReadError {
  code?: string;
  message?: string;
  requestId?: string;
}

/**
 * Reads any of the error bodies of this cloud's services: VPC Endpoint and its gateway (`error_code`),
 * VPC (`code`), IAM and ECS (`error.code`), Neutron (`NeutronError.type`).
 */
export function readErrorBody(body: unknown): ReadError {
  const top = asRecord(body);
  const nested = asRecord(top?.['error']) ?? asRecord(top?.['NeutronError']);
  const code =
    asText(top?.['error_code']) ??
    asText(top?.['code']) ??
    asText(nested?.['code']) ??
    asText(nested?.['type']);
  const message =
    asText(top?.['error_msg']) ??
    asText(top?.['error_message']) ??
    asText(top?.['message']) ??
    asText(nested?.['message']);
  const requestId = asText(top?.['request_id']);
  return {
    ...(code !== undefined && { code }),
    ...(message !== undefined && { message }),
    ...(requestId !== undefined && { requestId }),
  };
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
