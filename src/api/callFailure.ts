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
import { cloudClock } from './serverClock';
import { withoutSecrets, type Secrets } from './withoutSecrets';

/** An answer with its body, read once. */
export interface Received {
  response: Response;
  text: string;
}

export function describe(
  request: Pick<Call<unknown>, 'method' | 'path' | 'onlyReads'>,
): Pick<ApiErrorDetails, 'call' | 'outcomeUnknown' | 'at'> {
  return {
    call: `${request.method} ${request.path}`,
    outcomeUnknown: !reads(request),
    at: cloudClock().now,
  };
}

const TOO_MANY_REQUESTS = 429;

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
  // Whoever asks to slow down can be believed, and obeyed.
  const isOfOthers =
    look === 'redirect' ||
    (isForeign && response.status < 500 && response.status !== TOO_MANY_REQUESTS);
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
  const { message, ...told } = readErrorBody(readJson(text));
  const safe = (one: string | undefined) =>
    one === undefined ? undefined : withoutSecrets(one, secrets);
  const code = safe(told.code);
  const { method, path, service } = request;
  const { status } = response;
  const answer = lookOf(response, text);
  const retryAfterMs = readRetryAfter(response.headers);
  const facts = { kind, service, method, path, status, code, answer, retryAfterMs };
  const words = await lookUpWords(facts);
  const requestId = safe(response.headers.get('x-request-id') ?? told.requestId);
  const isUnknown = kind === 'cloud-failed' || kind === 'unreadable';
  return new ApiError({
    ...describe(request),
    kind,
    outcomeUnknown: !reads(request) && isUnknown,
    status,
    look: answer,
    ...(code !== undefined && { code }),
    cloudMessage: message === undefined ? excerpt(text, secrets) : withoutSecrets(message, secrets),
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

/** `Retry-After` in milliseconds: seconds, or a date, counted by the clock of whoever named it. */
function readRetryAfter(headers: Headers): number | undefined {
  const header = headers.get('retry-after');
  if (!header) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - cloudClock().now);
}

const LONGEST_EXCERPT = 200;
/** A secret may stand before what is left of an odd answer; the longest token is shorter than this. */
const LOOKED_THROUGH = 20_000;

/** Enough of an odd answer to recognise who sent it, as text. What is left out is so before it is cut. */
function excerpt(text: string, secrets: Secrets): string {
  const plain = text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return withoutSecrets(plain.slice(0, LOOKED_THROUGH), secrets).slice(0, LONGEST_EXCERPT);
}
