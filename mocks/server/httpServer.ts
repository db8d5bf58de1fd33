import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { CloudRequest, CloudResponse } from '../routes/exchange';
import type { Arrival } from '../scenarios/faults';
import { readBody, readRequest } from './carriage';
import {
  refusalAtThePort,
  statusOfUnreadable,
  writeRaw,
  type UnreadableError,
} from './refusalAtThePort';

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
  patienceMs?: number | undefined;
}

/** Tokens of the real cloud take several kilobytes. */
const MOST_HEADER_BYTES = 64 * 1024;
const PATIENCE_MS = 30_000;

/** A request of a connection that is being answered. */
interface Underway {
  message: IncomingMessage;
  answered: Promise<void>;
}

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
    // Missing ones are refused here, in the words of the reference.
    requireHostHeader: false,
  });
  const underway = new WeakMap<Duplex, Set<Underway>>();
  const unreadable = new WeakSet<Duplex>();

  const respond = (response: ServerResponse, arrival: Arrival) => {
    // Whoever closes a server waits for its connections.
    if (!server.listening) response.setHeader('Connection', 'close');
    write(response, arrival);
  };
  const carry = async (message: IncomingMessage, response: ServerResponse) => {
    const began = performance.now();
    const { method = '', url: target = '' } = message;
    const tell = (arrival: Arrival, request?: CloudRequest) => {
      const milliseconds = performance.now() - began;
      onCarried({ method, target, arrival, milliseconds, ...(request && { request }) });
    };
    const refuse = (refusal: CloudResponse) => {
      response.setHeader('Connection', 'close');
      write(response, refusal);
      tell(refusal);
    };
    try {
      // RFC 9112, 3.2
      const isMissingHost = message.httpVersion !== '1.0' && message.headers.host === undefined;
      if (isMissingHost || isOfOtherExpectation(message)) {
        refuse(refusalAtThePort(400));
        return;
      }
      const body = await readBody(message);
      if ('text' in body) {
        const request = readRequest(message, body.text);
        const arrival = await answer(request);
        respond(response, arrival);
        tell(arrival, request);
      } else if (body.problem === 'too-long') refuse(refusalAtThePort(400));
      else tell('no-answer');
    } catch (error) {
      onFault(error);
      const failure = refusalAtThePort(500);
      tell(failure);
      if (response.headersSent) response.destroy();
      else respond(response, failure);
    }
  };
  const take = (message: IncomingMessage, response: ServerResponse) => {
    const ofConnection = underway.get(message.socket) ?? new Set();
    underway.set(message.socket, ofConnection);
    const one = {
      message,
      answered: carry(message, response).finally(() => ofConnection.delete(one)),
    };
    ofConnection.add(one);
  };
  // What was read before is answered before; a request in whose body the trouble lies never is.
  const refuseInTurn = async (socket: Duplex, refusal: CloudResponse) => {
    const before = [...(underway.get(socket) ?? [])].filter(({ message }) => message.complete);
    await Promise.all(before.map(({ answered }) => answered));
    writeRaw(socket, refusal);
  };

  server.on('request', take);
  server.on('checkExpectation', take);
  server.on('clientError', (error: UnreadableError, socket) => {
    const status = statusOfUnreadable(error);
    if (status === undefined || !socket.writable) {
      socket.destroy();
      return;
    }
    if (unreadable.has(socket)) return;
    unreadable.add(socket);
    const response = refusalAtThePort(status);
    onCarried({ method: '?', target: error.code ?? '?', arrival: response, milliseconds: 0 });
    void refuseInTurn(socket, response);
  });
  server.on('connect', (message, socket) => {
    const response = refusalAtThePort(405);
    onCarried({ method: 'CONNECT', target: message.url ?? '', arrival: response, milliseconds: 0 });
    writeRaw(socket, response);
  });
  return server;
}

/** Node answers the one expectation that there is (RFC 9110, 10.1.1) by itself. */
function isOfOtherExpectation({ headers: { expect } }: IncomingMessage): boolean {
  return expect !== undefined && expect.toLowerCase() !== '100-continue';
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
