import { lookOf } from './answerLook';
import { presentCause, type CallCause } from './callCause';
import { reads, type Call } from './call';
import { describe, failure, refusal, type Received } from './callFailure';
import { ApiError } from './errors';
import { readJson } from './json';
import type { Permission } from './permissionNames';
import { noteServerDate } from './serverClock';
import type { Secrets } from './withoutSecrets';

/** A read that has not been answered by then counts as not answered. */
export const READ_TIMEOUT_MS = 30_000;
/** A write may take longer before its outcome is called unknown. */
export const WRITE_TIMEOUT_MS = 60_000;

/** What the wire needs to know of the sign-in. The token goes into one header and nowhere else. */
export interface Authority {
  token(): string | null;
  /** Told of every 401; answers once there is a new token, for reads that wait for it. */
  renewed(signal: AbortSignal): Promise<void>;
  /** Told of every permission that turned out to be lacking. */
  lacks?(permission: Permission): void;
}

/** What stands between the page and the cloud; with sample data the stand-in, otherwise nothing. */
export interface Transport {
  /** Requests wait for this; the page does not. */
  ready: Promise<void>;
  /** Whether an answer came from where it should: the stand-in marks its own. */
  isFromCloud(response: Response): boolean;
  /** Called when an answer came from elsewhere; afterwards a read is repeated. */
  wake(): Promise<void>;
  /** Headers that tell what brought a call about, where somebody keeps a record of that. */
  causeHeaders?(cause: CallCause): Record<string, string>;
}

const DIRECT: Transport = {
  ready: Promise.resolve(),
  isFromCloud: () => true,
  wake: () => Promise.resolve(),
};

let authority: Authority = { token: () => null, renewed: () => new Promise(() => {}) };
let transport: Transport = DIRECT;

export function signCallsWith(next: Authority): void {
  authority = next;
}

export function sendCallsThrough(next: Transport): void {
  transport = next;
}

export interface AnswerWithHeaders<T> {
  answer: T;
  headers: Headers;
}

/**
 * The one way to the cloud: sends a call to `/api/{region}/{service}` of the page's own origin and
 * answers what `answer` reads.
 * @throws {ApiError} always and only that, except that an abort by the caller's own signal passes as it is.
 */
export async function call<T>(request: Call<T>): Promise<T> {
  return (await callWithHeaders(request)).answer;
}

/** As `call`, for the one API that answers in a header as well: IAM. */
export async function callWithHeaders<T>(request: Call<T>): Promise<AnswerWithHeaders<T>> {
  const { received, sentWith } = await exchange(request, presentCause());
  const { response, text } = received;
  const parsed = request.answer.safeParse(readJson(text));
  // Where any answer will do, that of somebody else will not.
  if (parsed.success && lookOf(response, text) !== 'web-page') {
    return { answer: parsed.data, headers: response.headers };
  }
  throw await failure(request, 'unreadable', received, secretsOf(request, sentWith));
}

/** How often a read is repeated because the stand-in was asleep, before that is told. */
const WAKE_TRIES = 3;

interface Exchanged {
  received: Received;
  /** The token that was sent; it may have been replaced since. */
  sentWith: string | null;
}

async function exchange<T>(request: Call<T>, cause: CallCause): Promise<Exchanged> {
  const isRead = reads(request);
  for (let wakes = 0; ;) {
    const sentWith = authority.token();
    // Each round must see the answer to the one before.
    // oxlint-disable-next-line no-await-in-loop
    const { response, text } = await send(request, cause);
    if (!transport.isFromCloud(response)) {
      // oxlint-disable-next-line no-await-in-loop
      await transport.wake();
      if (isRead && (wakes += 1) < WAKE_TRIES) continue;
      throw new ApiError({ ...describe(request), kind: 'not-delivered', outcomeUnknown: false });
    }
    noteServerDate(response.headers);
    if (response.ok) return { received: { response, text }, sentWith };

    // oxlint-disable-next-line no-await-in-loop
    const error = await refusal(request, { response, text }, secretsOf(request, sentWith));
    if (request.credentials) throw error;
    if (error.details.lacks) authority.lacks?.(error.details.lacks);
    if (error.kind !== 'unauthorized') throw error;
    // What was refused may be a token that has been replaced meanwhile.
    const isRenewed = authority.token() !== sentWith;
    if (!isRead) {
      if (!isRenewed) authority.renewed(new AbortController().signal).catch(() => undefined);
      throw error;
    }
    // A read waits for the new sign-in and goes on by itself; a write is the person's to send again.
    // oxlint-disable-next-line no-await-in-loop
    if (!isRenewed) await authority.renewed(request.signal ?? new AbortController().signal);
  }
}

async function send<T>(request: Call<T>, cause: CallCause): Promise<Received> {
  const timeout = AbortSignal.timeout(reads(request) ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS);
  const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
  try {
    await transport.ready;
    const response = await fetch(urlOf(request), {
      method: request.method,
      headers: headersOf(request, cause),
      body: request.body === undefined ? null : JSON.stringify(request.body),
      cache: 'no-store',
      // The cloud redirects nowhere: who does is told, and not followed.
      redirect: 'manual',
      signal,
    });
    return { response, text: await response.text() };
  } catch (failure) {
    if (request.signal?.aborted) throw failure;
    throw new ApiError({ ...describe(request), kind: 'no-answer' }, { cause: failure });
  }
}

/** The address of a call at the page's own origin. */
export function urlOf({ scope, service, path, query = {} }: Omit<Call<unknown>, 'answer'>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of typeof value === 'object' ? value : [value])
      parameters.append(name, String(one));
  }
  const search = parameters.size > 0 ? `?${parameters}` : '';
  return `/api/${encodeURIComponent(scope.region)}/${service}${path}${search}`;
}

function headersOf(
  { body, credentials }: Pick<Call<unknown>, 'body' | 'credentials'>,
  cause: CallCause,
): Headers {
  const headers = new Headers({ Accept: 'application/json', ...transport.causeHeaders?.(cause) });
  const token = credentials ? credentials.token : authority.token();
  if (token) headers.set('X-Auth-Token', token);
  if (credentials?.subjectToken) headers.set('X-Subject-Token', credentials.subjectToken);
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  return headers;
}

function secretsOf(
  { credentials }: Pick<Call<unknown>, 'credentials'>,
  sentWith: string | null,
): Secrets {
  if (!credentials) return [sentWith, authority.token()];
  const { token, subjectToken, secrets = [] } = credentials;
  return [token, subjectToken, ...secrets];
}
