import type { Arrival } from '../scenarios/faults';
import type { CloudRequest } from '../routes/exchange';

/** Answers a request of the page in the cloud's place. */
export type AnswerRequest = (request: CloudRequest) => Promise<Arrival>;

/** Whether an address of this page's origin is the cloud's. */
export function isCloudAddress(address: string): boolean {
  const url = new URL(address, location.href);
  return url.origin === location.origin && url.pathname.startsWith('/api/');
}

export async function readRequest(request: Request): Promise<CloudRequest> {
  const { pathname, searchParams } = new URL(request.url);
  return {
    method: request.method,
    path: pathname,
    query: searchParams,
    headers: request.headers,
    body: await request.text(),
  };
}

/** The arrival as the platform's response; no answer is a network error. */
export function writeResponse(arrival: Arrival): Response {
  if (arrival === 'no-answer') return Response.error();
  const { status, headers, body } = arrival;
  return new Response(body === '' ? null : body, { status, headers });
}
