import { connect, type Socket } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { startCloudServer, type Patience } from './cloudServer';
import { readFlags } from './flags';

/** What the reference has for requests that are none, in "Error Codes". */
export const INVALID = { code: 'EndPoint.1004', message: 'Invalid request.' };

export const PROJECT = '6e9dfd51d1124e8d8498dce894923a0d';
export const SERVICES = `/v1/${PROJECT}/vpc-endpoint-services`;
export const QUOTAS = `/v1/${PROJECT}/quotas`;
/** Of nothing. */
export const ID = '6e9dfd51-d112-4e8d-8498-dce894923a0d';

const END_OF_HEAD = '\r\n\r\n';

const anyObject = z.record(z.string(), z.unknown());
const refusalBody = z.strictObject({ error_code: z.string(), error_msg: z.string() });

/** A response as it came over the wire. */
export interface RawResponse {
  status: number;
  headers: Map<string, string>;
  body: string;
}

/** A server on a free port of this computer. */
export interface TestServer {
  address: string;
  port: number;
  greeting: readonly string[];
  /** What it has logged so far. */
  lines: string[];
  stop: () => Promise<void>;
}

/** A server for one test, which ends with it. */
export async function startTestServer(
  args: readonly string[] = [],
  patience: Patience = {},
): Promise<TestServer> {
  const server = await startServer(args, patience);
  onTestFinished(() => server.stop());
  return server;
}

/** A server for all tests of a file; they must end it. */
export async function startServer(
  args: readonly string[] = [],
  patience: Patience = {},
): Promise<TestServer> {
  const flags = readFlags(['--port', '0', ...args]);
  if (flags === 'help') throw new Error('A test wants a server.');
  const lines: string[] = [];
  const server = await startCloudServer(flags, (line) => lines.push(line), patience);
  const { address, greeting } = server;
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= server.stop());
  return { address, port: Number(new URL(address).port), greeting, lines, stop };
}

/** Sends bytes as they are. */
export class RawConnection {
  readonly #socket: Socket;
  readonly #ended: Promise<void>;
  #received = Buffer.alloc(0);
  #onData = () => {};

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      this.#onData();
    });
    // A server that has enough of what it is sent resets the connection.
    this.#socket.on('error', () => {});
    this.#ended = new Promise((resolve) => this.#socket.once('close', () => resolve()));
    onTestFinished(() => void this.#socket.destroy());
  }

  send(...parts: readonly (string | Uint8Array)[]): this {
    for (const part of parts) this.#socket.write(part);
    return this;
  }

  /** Waits until the server has said something of a request that it has not answered. */
  async heard(text: string): Promise<void> {
    while (!this.#received.includes(text)) {
      // oxlint-disable-next-line no-await-in-loop
      await new Promise<void>((resolve) => (this.#onData = resolve));
    }
  }

  /** Goes away, whatever is still to come. */
  leave(): void {
    this.#socket.end(() => this.#socket.destroy());
  }

  /** Everything that comes until the server closes the connection. */
  async untilClosed(): Promise<RawResponse[]> {
    await this.#ended;
    const responses: RawResponse[] = [];
    for (let one = this.#take(); one; one = this.#take()) responses.push(one);
    return responses;
  }

  /**
   * The next response; the connection stays open.
   * @param isToHead it has no body, whatever length it says the body would have
   */
  async next({ isToHead = false } = {}): Promise<RawResponse> {
    for (;;) {
      const response = this.#take(isToHead);
      if (response) return response;
      // oxlint-disable-next-line no-await-in-loop
      await Promise.race([
        this.#ended.then(() => Promise.reject(new Error('The connection was closed.'))),
        new Promise<void>((resolve) => (this.#onData = resolve)),
      ]);
    }
  }

  /** Takes the first response out of what has come; undefined when none is whole. */
  #take(isToHead = false): RawResponse | undefined {
    const end = this.#received.indexOf(END_OF_HEAD);
    if (end < 0) return undefined;
    const [start = '', ...lines] = this.#received.toString('latin1', 0, end).split('\r\n');
    const headers = new Map(
      lines.map((line) => {
        const [name = '', value = ''] = line.split(': ');
        return [name.toLowerCase(), value];
      }),
    );
    const bodyStart = end + END_OF_HEAD.length;
    const length = isToHead ? 0 : Number(headers.get('content-length') ?? 0);
    const bodyEnd = bodyStart + length;
    if (this.#received.length < bodyEnd) return undefined;
    const body = this.#received.toString('utf8', bodyStart, bodyEnd);
    this.#received = this.#received.subarray(bodyEnd);
    const status = Number(start.split(' ')[1]);
    // It only announces the response.
    return status === 100 ? this.#take(isToHead) : { status, headers, body };
  }
}

/** A request as text; `Content-Length` is that of the body, unless told otherwise. */
export function requestText(
  method: string,
  target: string,
  { headers = {}, body = '' }: { headers?: Record<string, string>; body?: string } = {},
): string {
  const all = {
    Host: 'cloud.test',
    'X-Auth-Token': 'any',
    ...(body !== '' && { 'Content-Length': String(Buffer.byteLength(body)) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

/** The code and the message of a refusal; nothing else is in its body. */
export function refusalIn({ body }: RawResponse): { code: string; message: string } {
  const { error_code: code, error_msg: message } = refusalBody.parse(JSON.parse(body));
  return { code, message };
}

/** What a server answers to a request of an ordinary client. */
export async function ask(
  { address }: Pick<TestServer, 'address'>,
  method: string,
  path: string,
  options: { json?: unknown; headers?: Record<string, string> } = {},
): Promise<{ status: number; json: Record<string, unknown> }> {
  const response = await fetch(`${address}${path}`, {
    method,
    headers: { 'X-Auth-Token': 'any', 'Content-Type': 'application/json', ...options.headers },
    ...(options.json !== undefined && { body: JSON.stringify(options.json) }),
  });
  const text = await response.text();
  return { status: response.status, json: text === '' ? {} : anyObject.parse(JSON.parse(text)) };
}

const backendsOfServices = z.array(
  z.object({ server_type: z.string(), port_id: z.string(), vpc_id: z.string() }),
);
type Backend = z.infer<typeof backendsOfServices>[number];

/** A load balancer that has no UDP ports in use. */
export async function backendOf(server: Pick<TestServer, 'address'>): Promise<Backend> {
  const { json } = await ask(server, 'GET', `${SERVICES}?limit=100`);
  const services = backendsOfServices.parse(json['endpoint_services']);
  const balanced = services.find(({ server_type }) => server_type === 'LB');
  if (!balanced) throw new Error('The scenario has no load balancer.');
  return balanced;
}

/** Creates a service, told from others by its port. */
export function createService(
  server: Pick<TestServer, 'address'>,
  { server_type, port_id, vpc_id }: Backend,
  port: number,
  name = `service-${port}`,
): Promise<{ status: number; json: Record<string, unknown> }> {
  const ports = [{ client_port: port, server_port: port, protocol: 'UDP' }];
  return ask(server, 'POST', SERVICES, {
    json: { server_type, port_id, vpc_id, service_name: name, ports },
  });
}

/** The server answers, and nothing has happened in it that must not. */
export async function expectAlive(server: TestServer): Promise<void> {
  const { status } = await ask(server, 'GET', QUOTAS);
  expect(status).toBe(200);
  expect(server.lines.filter((line) => line.startsWith('A fault'))).toEqual([]);
}
