import type { Arrival } from '../scenarios/faults';
import { isOfPicker } from '../routes/operations';
import type { CloudRequest } from '../routes/exchange';
import { pathAtTheCloud } from '../routes/paths';

/** The page tells with it what brought a call about. */
export const CAUSE_HEADER = 'X-Stand-In-Cause';

export type LoggedCause = 'person' | 'poll' | 'picker';

/** What came back: an HTTP status, nothing, or nothing yet. */
export type Outcome = number | 'no answer' | 'under way';

/** A call as it is shown: without a token, and without passwords. */
export interface LoggedCall {
  number: number;
  /** Real time. */
  at: number;
  ms: number | undefined;
  cause: LoggedCause;
  method: string;
  /** As the page sent it, with its query. */
  address: string;
  requestHeaders: readonly (readonly [string, string])[];
  requestBody: string;
  outcome: Outcome;
  responseHeaders: readonly (readonly [string, string])[];
  responseBody: string;
  isFaulty: boolean;
}

/** Calls that are kept; older ones are dropped. */
export const MOST_CALLS = 500;
/** Of a longer body the beginning is kept. */
export const LONGEST_BODY = 100_000;
const LEFT_OUT = '(left out: it holds a password or a token)';
const SECRET_HEADERS = new Set(['x-auth-token', 'x-subject-token', 'cookie', 'authorization']);

/** What was asked of the stand-in cloud since the page was opened. */
export class RequestLog {
  #calls: readonly LoggedCall[] = [];
  #count = 0;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The latest first. */
  readonly calls = (): readonly LoggedCall[] => this.#calls;

  clear(): void {
    this.#change([]);
  }

  /** Notes a request; what is answered notes what came of it. */
  begin(request: CloudRequest, isFaulty: boolean): (arrival: Arrival) => void {
    const { method, path, query, body } = request;
    this.#count += 1;
    const number = this.#count;
    const at = Date.now();
    const holdsSecrets = pathAtTheCloud(path).service === 'iam';
    const call: LoggedCall = {
      number,
      at,
      ms: undefined,
      cause: causeOf(request),
      method,
      address: query.size > 0 ? `${path}?${query}` : path,
      requestHeaders: withoutSecrets(request.headers.entries()),
      requestBody: holdsSecrets && body !== '' ? LEFT_OUT : shortened(body),
      outcome: 'under way',
      responseHeaders: [],
      responseBody: '',
      isFaulty,
    };
    this.#change([call, ...this.#calls].slice(0, MOST_CALLS));
    return (arrival) => {
      const answered = { ...call, ms: Date.now() - at, ...outcomeOf(arrival, holdsSecrets) };
      this.#change(this.#calls.map((one) => (one.number === number ? answered : one)));
    };
  }

  #change(calls: readonly LoggedCall[]): void {
    this.#calls = calls;
    for (const listener of this.#listeners) listener();
  }
}

function outcomeOf(
  arrival: Arrival,
  holdsSecrets: boolean,
): Pick<LoggedCall, 'outcome' | 'responseHeaders' | 'responseBody'> {
  if (arrival === 'no-answer') {
    return { outcome: 'no answer', responseHeaders: [], responseBody: '' };
  }
  return {
    outcome: arrival.status,
    responseHeaders: withoutSecrets(Object.entries(arrival.headers)),
    responseBody: holdsSecrets ? LEFT_OUT : shortened(arrival.body),
  };
}

function causeOf(request: CloudRequest): LoggedCause {
  if (isOfPicker(request)) return 'picker';
  return request.headers.get(CAUSE_HEADER) === 'poll' ? 'poll' : 'person';
}

function withoutSecrets(headers: Iterable<[string, string]>): [string, string][] {
  return [...headers].filter(([name]) => {
    const lower = name.toLowerCase();
    return !SECRET_HEADERS.has(lower) && lower !== CAUSE_HEADER.toLowerCase();
  });
}

function shortened(body: string): string {
  return body.length > LONGEST_BODY ? `${body.slice(0, LONGEST_BODY)}…` : body;
}
