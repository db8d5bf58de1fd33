import type { PlannedFailure } from '../cloud/course';
import { endpointRefusal } from '../cloud/refusal';
import type { CloudResponse } from '../routes/exchange';
import type { Instructions } from '../routes/handle';
import type { Arrival } from './faults';
import type { FaultEffect, FaultHit, ServerErrorStatus } from './stagedFaults';

/** Carries a request out as instructed. */
export type Ask = (instructions: Instructions) => Promise<CloudResponse>;

/**
 * Answers a request that faults meet. What only spoils an answer lets a refusal of the cloud pass, and waits.
 * @param wait passes so many real milliseconds
 */
export async function answerFaulty(
  hits: readonly FaultHit[],
  ask: Ask,
  wait: (ms: number) => Promise<void>,
): Promise<Arrival> {
  for (const { effect } of hits) {
    // One after the other, as they add up.
    // oxlint-disable-next-line no-await-in-loop
    if (effect.kind === 'delay') await wait(effect.ms);
  }
  const hit = hits.find(({ effect }) => effect.kind !== 'delay');
  return hit ? spoil(hit, ask) : ask({});
}

async function spoil({ effect, miss }: FaultHit, ask: Ask): Promise<Arrival> {
  switch (effect.kind) {
    case 'delay':
      return ask({});
    case 'refused':
      return ask({ refusalFor: () => endpointRefusal(effect.code) });
    case 'signed-out':
    case 'forbidden':
    case 'too-many-requests':
    case 'server-error':
      // Nothing is carried out: the answer is of what stands before the cloud. Asked for its headers.
      return refusedBefore(
        effect,
        await ask({ refusalFor: () => endpointRefusal('EndPoint.0001') }),
      );
    case 'no-connection':
      return 'no-answer';
    case 'never-answers':
      return new Promise<never>(() => {});
    case 'creation-fails': {
      const failureOfCreation: PlannedFailure = {
        afterMs: effect.afterSeconds * 1000,
        code: effect.code,
      };
      return unlessRefused(await ask({ failureOfCreation }), miss, (response) => response);
    }
    case 'lost-answer':
      return unlessRefused(await ask({}), miss, () => 'no-answer');
    case 'empty-answer':
    case 'cut-answer':
    case 'wrong-types':
    case 'unknown-status': {
      const { kind } = effect;
      return unlessRefused(await ask({}), miss, (response) => {
        const body = SPOILED[kind](response.body);
        // There is nothing to spoil, as in the answer to a deletion, which has no body.
        if (body === response.body) miss();
        return { ...response, body };
      });
    }
  }
}

function unlessRefused(
  response: CloudResponse,
  miss: () => void,
  spoiled: (response: CloudResponse) => Arrival,
): Arrival {
  if (response.status < 400) return spoiled(response);
  miss();
  return response;
}

type Refused = Extract<
  FaultEffect,
  { kind: 'signed-out' | 'forbidden' | 'too-many-requests' | 'server-error' }
>;

const TITLES: Record<ServerErrorStatus, string> = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
};

/** In the shapes in which the gateway, the identity service and a proxy answer before the cloud's service does. */
function refusedBefore(effect: Refused, { headers }: CloudResponse): CloudResponse {
  const requestId = headers['X-Request-Id'] ?? '';
  const json = (status: number, body: unknown, more: Record<string, string> = {}) => ({
    status,
    headers: { ...headers, ...more },
    body: JSON.stringify(body),
  });
  switch (effect.kind) {
    case 'signed-out':
      return json(401, {
        error_msg: 'Incorrect IAM authentication information: token expires',
        error_code: 'APIGW.0301',
        request_id: requestId,
      });
    case 'forbidden':
      return json(403, {
        error: {
          message: 'You are not authorized to perform the requested action.',
          code: 403,
          title: 'Forbidden',
        },
      });
    case 'too-many-requests':
      return json(
        429,
        {
          error_msg: 'The throttling threshold has been reached',
          error_code: 'APIGW.0308',
          request_id: requestId,
        },
        { 'Retry-After': String(effect.retryAfterSeconds) },
      );
    case 'server-error': {
      const { status, body } = effect;
      const title = TITLES[status];
      if (body === 'json') return json(status, { message: title });
      return {
        status,
        headers: { ...headers, 'Content-Type': 'text/html' },
        body: `<html><head><title>${status} ${title}</title></head><body><h1>${status} ${title}</h1></body></html>`,
      };
    }
  }
}

const SPOILED: Record<
  'empty-answer' | 'cut-answer' | 'wrong-types' | 'unknown-status',
  (body: string) => string
> = {
  'empty-answer': () => '',
  'cut-answer': (body) => body.slice(0, body.length / 2),
  'wrong-types': (body) => (body === '' ? '' : JSON.stringify(withWrongTypes(JSON.parse(body)))),
  'unknown-status': (body) => body.replaceAll(/"status":"[^"]*"/g, `"status":"${UNKNOWN_STATUS}"`),
};

/** No status of the reference. */
export const UNKNOWN_STATUS = 'hibernating';

/** An object stays one; each of its fields has a value of another type. */
function withWrongTypes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return otherType(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, otherType(one)]));
}

function otherType(value: unknown): unknown {
  if (Array.isArray(value)) return { length: value.length };
  switch (typeof value) {
    case 'string':
      return value.length;
    case 'number':
      return { value };
    case 'boolean':
      return value ? 1 : 0;
    default:
      return [];
  }
}
