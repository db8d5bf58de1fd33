import { lookOf } from './answerLook';
import { reads, type Call } from './call';
import {
  ApiError,
  kindOfRefusal,
  readErrorBody,
  type ApiErrorDetails,
  type ErrorKind,
} from './errors';
import type { ErrorFacts, ErrorWords } from './errorWords';
import { readJson } from './json';

/** An answer with its body, read once. */
export interface Received {
  response: Response;
  text: string;
}

/** What no error may repeat, should an answer hold it. */
export type Secrets = readonly (string | null | undefined)[];

export function describe(
  request: Pick<Call<unknown>, 'method' | 'path' | 'onlyReads'>,
): Pick<ApiErrorDetails, 'call' | 'outcomeUnknown' | 'at'> {
  return {
    call: `${request.method} ${request.path}`,
    outcomeUnknown: !reads(request),
    at: Date.now(),
  };
}

/** What an HTTP error means, whoever answered with it. */
export async function refusal<T>(
  request: Call<T>,
  { response, text }: Received,
  secrets: Secrets,
): Promise<ApiError> {
  const { code } = readErrorBody(readJson(text));
  const look = lookOf(response, text);
  // Not found, not allowed and the like mean something only when it is the cloud that says so.
  const isForeign = look === 'web-page' || look === 'text';
  const isOfOthers = look === 'redirect' || (isForeign && response.status < 500);
  const kind = isOfOthers ? 'unreadable' : kindOfRefusal(response.status, code);
  return failure(request, kind, { response, text }, secrets);
}

/** The error that an answer is. */
export async function failure<T>(
  request: Call<T>,
  kind: ErrorKind,
  { response, text }: Received,
  secrets: Secrets,
): Promise<ApiError> {
  const { code, message, requestId: idInBody } = readErrorBody(readJson(text));
  const { method, path, service } = request;
  const { status } = response;
  const answer = lookOf(response, text);
  const retryAfterMs = readRetryAfter(response.headers.get('retry-after'));
  const facts = { kind, service, method, path, status, code, answer, retryAfterMs };
  const words = await lookUpWords(facts);
  const requestId = response.headers.get('x-request-id') ?? idInBody;
  const isUnknown = kind === 'cloud-failed' || kind === 'unreadable';
  return new ApiError({
    ...describe(request),
    kind,
    outcomeUnknown: !reads(request) && isUnknown,
    status,
    look: answer,
    ...(code !== undefined && { code }),
    cloudMessage: withoutSecrets(message ?? excerpt(text), secrets),
    ...(requestId !== undefined && { requestId }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...words,
  });
}

/** The words come with the first error: most visits never need them, and they are 6 KB. */
async function lookUpWords(facts: ErrorFacts): Promise<ErrorWords> {
  try {
    const { wordsFor } = await import('./errorWords');
    return wordsFor(facts);
  } catch {
    // Without them the error still says its kind, and the cloud's own words.
    return {};
  }
}

function withoutSecrets(text: string, secrets: Secrets): string {
  return secrets.reduce<string>(
    (safe, secret) => (secret ? safe.replaceAll(secret, '…') : safe),
    text,
  );
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
