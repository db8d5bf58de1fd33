import type { ZodType } from 'zod';
import { presentCause, type CallCause } from './callCause';
import type { ErrorCode } from './errorCodes';
import { ApiError, kindOfRefusal, readErrorBody, type ApiErrorDetails } from './errors';
import { readJson } from './json';
import { noteServerDate } from './serverClock';
import type { CloudService, Scope } from './scope';

/** A read that has not been answered by then counts as not answered. */
export const READ_TIMEOUT_MS = 30_000;
/** A write may take longer before its outcome is called unknown. */
export const WRITE_TIMEOUT_MS = 60_000;

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What the wire needs to know of the sign-in. The token goes into one header and nowhere else. */
export interface Authority {
  token(): string | null;
  /** Told of every 401; answers once there is a new token, for reads that wait for it. */
  renewed(signal: AbortSignal): Promise<void>;
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

/** A query parameter left undefined is left out; an array is a repeated key, as the v3 APIs filter. */
export type Query = Record<string, string | number | readonly string[] | undefined>;

export interface Call<T> {
  scope: Scope;
  service: CloudService;
  method: Method;
  /** Path at the cloud's own host, such as `/v1/{project_id}/quotas`. */
  path: string;
  query?: Query;
  body?: unknown;
  /** Set on a POST that changes nothing, such as a search: it is repeated and timed as a read. */
  onlyReads?: boolean;
  answer: ZodType<T>;
  signal?: AbortSignal | undefined;
}

/**
 * The one way to the cloud: sends a call to `/api/{region}/{service}` of the page's own origin and
 * answers what `answer` reads.
 * @throws {ApiError} always and only that, except that an abort by the caller's own signal passes as it is.
 */
export async function call<T>(request: Call<T>): Promise<T> {
  const text = await exchange(request, presentCause());
  const parsed = request.answer.safeParse(readJson(text));
  if (parsed.success) return parsed.data;
  throw new ApiError(
    { ...describe(request), kind: 'unreadable', cloudMessage: excerpt(text) },
    { cause: parsed.error },
  );
}

function reads({ method, onlyReads }: Pick<Call<unknown>, 'method' | 'onlyReads'>): boolean {
  return method === 'GET' || onlyReads === true;
}

/** How often a read is repeated because the stand-in was asleep, before that is told. */
const WAKE_TRIES = 3;

async function exchange<T>(request: Call<T>, cause: CallCause): Promise<string> {
  const isRead = reads(request);
  for (let wakes = 0; ;) {
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
    if (response.ok) return text;

    // oxlint-disable-next-line no-await-in-loop
    const error = await refusal(request, response, text);
    if (error.kind !== 'signed-out' || !isRead) {
      if (error.kind === 'signed-out') void authority.renewed(new AbortController().signal);
      throw error;
    }
    // A read waits for the new sign-in and goes on by itself; a write is the person's to send again.
    // oxlint-disable-next-line no-await-in-loop
    await authority.renewed(request.signal ?? new AbortController().signal);
  }
}

async function send<T>(
  request: Call<T>,
  cause: CallCause,
): Promise<{ response: Response; text: string }> {
  const timeout = AbortSignal.timeout(reads(request) ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS);
  const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
  try {
    await transport.ready;
    const response = await fetch(urlOf(request), {
      method: request.method,
      headers: headersOf(request, cause),
      body: request.body === undefined ? null : JSON.stringify(request.body),
      cache: 'no-store',
      redirect: 'error',
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

function headersOf({ body }: Pick<Call<unknown>, 'body'>, cause: CallCause): Headers {
  const headers = new Headers({ Accept: 'application/json', ...transport.causeHeaders?.(cause) });
  const token = authority.token();
  if (token) headers.set('X-Auth-Token', token);
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  return headers;
}

function describe(
  request: Pick<Call<unknown>, 'method' | 'path' | 'onlyReads'>,
): Pick<ApiErrorDetails, 'call' | 'outcomeUnknown' | 'at'> {
  return {
    call: `${request.method} ${request.path}`,
    outcomeUnknown: !reads(request),
    at: Date.now(),
  };
}

async function refusal<T>(request: Call<T>, response: Response, text: string): Promise<ApiError> {
  const body = readErrorBody(readJson(text));
  const kind = kindOfRefusal(response.status, body.code);
  const requestId = response.headers.get('x-request-id') ?? body.requestId;
  const retryAfterMs = readRetryAfter(response.headers.get('retry-after'));
  const listed = body.code === undefined ? undefined : await lookUp(body.code);
  return new ApiError({
    ...describe(request),
    kind,
    outcomeUnknown: !reads(request) && kind === 'cloud-failed',
    status: response.status,
    ...(body.code !== undefined && { code: body.code }),
    cloudMessage: body.message ?? excerpt(text),
    ...(requestId !== undefined && { requestId }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(listed && { listed }),
  });
}

/** The table of codes comes with the first refusal: most visits never need it, and it is 5 KB. */
async function lookUp(code: string): Promise<ErrorCode | undefined> {
  try {
    const { lookUpErrorCode } = await import('./errorCodes');
    return lookUpErrorCode(code);
  } catch {
    // Without the table the error still says its kind, and the cloud's own words.
    return undefined;
  }
}

/** `Retry-After` in milliseconds: seconds, or a date counted from now. */
function readRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now());
}

/** Enough of an odd answer to recognise who sent it, as text. */
function excerpt(text: string): string {
  const plain = text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain.slice(0, 200);
}
