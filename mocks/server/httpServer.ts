import { createServer, STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { endpointRefusal } from '../cloud/refusal';
import type { CloudRequest, CloudResponse } from '../routes/exchange';
import { STAND_IN_HEADER } from '../routes/handle';
import type { Arrival } from '../scenarios/faults';
import { readBody, readRequest } from './carriage';

/** One request and what became of it. */
export interface Carried {
  method: string;
  /** As it was sent, query included. */
  target: string;
  arrival: Arrival;
  /** From the first byte of the request to the answer. */
  milliseconds: number;
  request?: CloudRequest;
}

export interface HttpOptions {
  answer: (request: CloudRequest) => Promise<Arrival>;
  onCarried: (carried: Carried) => void;
  /** Something happened that must not: told to whoever runs the server, never to a client. */
  onFault: (error: unknown) => void;
  /** How long a client may take to send its request. */
  patienceMs?: number;
}

/** Tokens of the real cloud take several kilobytes. */
const MOST_HEADER_BYTES = 64 * 1024;
const PATIENCE_MS = 30_000;

/** Carries requests that come over HTTP to the cloud. Whatever comes, it answers in the reference's words. */
export function createHttpServer({
  answer,
  onCarried,
  onFault,
  patienceMs = PATIENCE_MS,
}: HttpOptions): Server {
  const server = createServer({
    maxHeaderSize: MOST_HEADER_BYTES,
    headersTimeout: patienceMs,
    requestTimeout: patienceMs,
    connectionsCheckingInterval: Math.min(1000, patienceMs),
    keepAliveTimeout: 60_000,
  });
  server.on('request', (message, response) => {
    const began = performance.now();
    const { method = '', url: target = '' } = message;
    const tell = (arrival: Arrival, request?: CloudRequest) => {
      const milliseconds = performance.now() - began;
      onCarried({ method, target, arrival, milliseconds, ...(request && { request }) });
    };
    const carry = async () => {
      const body = await readBody(message);
      if ('problem' in body) {
        if (body.problem === 'cut') {
          tell('no-answer');
          return;
        }
        const refusal = refusalResponse(400);
        write(response, { ...refusal, headers: { ...refusal.headers, Connection: 'close' } });
        tell(refusal);
        return;
      }
      const request = readRequest(message, body.text);
      const arrival = await answer(request);
      write(response, arrival);
      tell(arrival, request);
    };
    carry().catch((error: unknown) => {
      onFault(error);
      const failure = refusalResponse(500);
      tell(failure);
      if (response.headersSent) response.destroy();
      else write(response, failure);
    });
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = statusOfClientError(error.code);
    if (status === undefined || !socket.writable) {
      socket.destroy();
      return;
    }
    const response = refusalResponse(status);
    onCarried({ method: '?', target: '?', arrival: response, milliseconds: 0 });
    writeRaw(socket, response);
  });
  server.on('connect', (_message, socket) => writeRaw(socket, refusalResponse(405)));
  return server;
}

function write(response: ServerResponse, arrival: Arrival): void {
  if (arrival === 'no-answer') {
    response.destroy();
    return;
  }
  const { status, headers, body } = arrival;
  response.sendDate = !('Date' in headers);
  const length = Buffer.byteLength(body);
  response.writeHead(status, {
    ...withoutTypeOfNothing(headers, length),
    ...(status !== 204 && { 'Content-Length': length }),
  });
  // As a text it goes out together with the head.
  response.end(body);
}

function withoutTypeOfNothing(
  headers: Record<string, string>,
  length: number,
): Record<string, string> {
  if (length > 0) return headers;
  const { 'Content-Type': _type, ...others } = headers;
  return others;
}

/** What the reference says of a request that got no further than the port. */
function refusalResponse(status: 400 | 405 | 408 | 500): CloudResponse {
  const { code, message } = endpointRefusal(CODES[status]);
  return {
    status,
    headers: { 'Content-Type': 'application/json', [STAND_IN_HEADER]: '1' },
    body: JSON.stringify({ error_code: code, error_msg: message }),
  };
}

const CODES = {
  400: 'EndPoint.1004',
  405: 'EndPoint.1004',
  408: 'EndPoint.0013',
  500: 'EndPoint.0001',
} as const;

/** Undefined when there is nobody any more to tell. */
function statusOfClientError(code: string | undefined): 400 | 405 | 408 | undefined {
  switch (code) {
    case 'ECONNRESET':
    case 'EPIPE':
      return undefined;
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 408;
    case 'HPE_INVALID_METHOD':
      return 405;
    default:
      return 400;
  }
}

/** Node has no response for a request that it could not read. */
function writeRaw(socket: Duplex, { status, headers, body }: CloudResponse): void {
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.on('error', () => socket.destroy());
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
