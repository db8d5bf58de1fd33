import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { listenOnFreePort } from './freePort.ts';
import type { Certificate } from './certificates.ts';

/** A request as it arrived at one of the cloud's hosts. */
export interface Arrived {
  /** Of the TLS handshake. */
  serverName: string;
  method: string;
  /** Path and query, byte for byte. */
  target: string;
  /** Names in lower case; a name that came twice has both values. */
  headers: Readonly<Record<string, readonly string[]>>;
  body: string;
}

export type Answerer = (arrived: Arrived, response: ServerResponse) => void;

export interface CloudHosts {
  /** Host and port at which all of them listen. */
  address: string;
  /** All requests so far. */
  arrived: readonly Arrived[];
  /** How many TLS connections were made so far. */
  connections: () => number;
  close: () => Promise<void>;
}

/** The cloud's hosts, all of them at one port of this computer: whoever knows the name is answered in its name. */
export async function startCloudHosts(
  { certificate, key }: Certificate,
  answer: Answerer,
): Promise<CloudHosts> {
  const arrived: Arrived[] = [];
  let connections = 0;
  const server = createServer(
    // A token may have 16 KB.
    { cert: readFileSync(certificate), key: readFileSync(key), maxHeaderSize: 128 * 1024 },
    (message, response) => {
      readBody(message).then(
        (body) => {
          const request = describe(message, body);
          arrived.push(request);
          answer(request, response);
        },
        () => response.destroy(),
      );
    },
  );
  // Node would hang up after five seconds, which is shorter than a busy machine may take from one call to the next.
  server.keepAliveTimeout = 60_000;
  server.on('secureConnection', () => (connections += 1));
  const port = await listenOnFreePort(server);
  return {
    address: `127.0.0.1:${port}`,
    arrived,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function describe(message: IncomingMessage, body: string): Arrived {
  const { socket } = message;
  const serverName = 'servername' in socket ? String(socket.servername) : '';
  return {
    serverName,
    method: message.method ?? '',
    target: message.url ?? '',
    headers: Object.fromEntries(
      Object.entries(message.headersDistinct).map(([name, values]) => [name, values ?? []]),
    ),
    body,
  };
}

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
