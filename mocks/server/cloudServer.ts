import type { Server } from 'node:http';
import { ACCOUNT_NAME, USERS } from '../cloud/users';
import type { Cloud } from '../cloud/cloud';
import type { CloudRequest } from '../routes/exchange';
import type { Arrival } from '../scenarios/faults';
import { askCloudServer } from './answering';
import { UsageError, type Flags } from './flags';
import { createHttpServer } from './httpServer';
import { openCloud, type OpenCloud } from './openCloud';
import { logLine, printable } from './requestLog';
import { unknownNames } from './unknownNames';

export interface CloudServer {
  /** Where it listens, such as `http://127.0.0.1:8797`. */
  address: string;
  /** What it serves and where, a line each. */
  greeting: readonly string[];
  stop(): Promise<void>;
}

/** How long others are waited for, in milliseconds. */
export interface Patience {
  /** For a client to send its request. */
  patienceMs?: number;
  /** For open requests to end when the server is told to. */
  farewellMs?: number;
}

const FAREWELL_MS = 2000;

/** @throws {UsageError} when the port cannot be had, or the file of the state is of no use */
export async function startCloudServer(
  flags: Flags,
  writeLine: (line: string) => void,
  { patienceMs, farewellMs = FAREWELL_MS }: Patience = {},
): Promise<CloudServer> {
  let ask: ((request: CloudRequest) => Promise<Arrival>) | undefined;
  const server = createHttpServer({
    answer: async (request) => ask?.(request) ?? 'no-answer',
    onCarried: (carried) => {
      if (flags.quiet) return;
      const ignored = carried.request ? unknownNames(carried.request) : [];
      writeLine(logLine(carried, new Date(), ignored));
    },
    onFault: (error) =>
      writeLine(`A fault of the stand-in cloud itself: ${printable(Buffer.from(String(error)))}`),
    patienceMs,
  });
  await listen(server, flags);
  // Only now, with the port in hand: a second start of the same command must not touch the first one's file.
  const { cloud, close: closeCloud } = await openedOrClosed(server, flags, writeLine);
  ask = askCloudServer(cloud, flags);
  const address = addressOf(server, flags.host);
  return {
    address,
    greeting: greetingOf(cloud, flags, address),
    stop: async () => {
      await closeServer(server, farewellMs);
      closeCloud();
    },
  };
}

async function openedOrClosed(
  server: Server,
  flags: Flags,
  writeLine: (line: string) => void,
): Promise<OpenCloud> {
  try {
    return await openCloud(flags, writeLine);
  } catch (error) {
    server.close();
    throw error;
  }
}

function greetingOf(cloud: Cloud, flags: Flags, address: string): string[] {
  const { project } = cloud;
  const speed = flags.speed === 0 ? 'its clock held' : `${flags.speed} × real time`;
  const tokens =
    flags.token === undefined
      ? 'any text in X-Auth-Token is a token'
      : flags.token === ''
        ? 'a token of a sign-in here is demanded'
        : 'the token of --token is demanded, or one of a sign-in here';
  return [
    `Stand-in cloud on ${address}`,
    `  project ${project.id}, region ${project.region}, scenario ${flags.scenario}, seed ${flags.seed}, edition ${flags.edition}, ${speed}`,
    `  the cloud’s own paths (${address}/v1/${project.id}/vpc-endpoint-services), and ${address}/api/${project.region}/{iam,vpcep,vpc,ecs,elb}/…`,
    `  sign in at OS_AUTH_URL=${address}/v3, account ${ACCOUNT_NAME}, password ${USERS[0]?.password}, as ${USERS.map(({ name }) => name).join(', ')}; ${tokens}`,
    ...(flags.state === undefined ? [] : [`  state in ${flags.state}`]),
  ];
}

function listen(server: Server, { host, port }: Flags): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new UsageError(reasonNotToListen(error, host, port)));
    });
    server.listen(port, host, () => resolve());
  });
}

function reasonNotToListen({ code, message }: NodeJS.ErrnoException, host: string, port: number) {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is in use: end what uses it, or choose another with --port (0 takes a free one).`;
    case 'EACCES':
      return `Port ${port} is not yours to use: choose one from 1024 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this computer: correct --host, or leave it out for 127.0.0.1.`;
    default:
      return `Cannot listen on ${host}, port ${port} (${message}): choose others with --host and --port.`;
  }
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function closeServer(server: Server, farewellMs: number): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), farewellMs).unref();
  });
}
