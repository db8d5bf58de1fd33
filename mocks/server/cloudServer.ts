import type { Server } from 'node:http';
import { findErrorCode } from '../cloud/errorCodes';
import { endpointRefusal, type Refusal } from '../cloud/refusal';
import { seededRandom } from '../cloud/seededRandom';
import { ACCOUNT_NAME, USERS } from '../cloud/users';
import type { CloudRequest } from '../routes/exchange';
import { handle } from '../routes/handle';
import { FaultyLine } from '../scenarios/faults';
import { scenarioNamed } from '../scenarios/scenarios';
import { UsageError, type Flags } from './flags';
import { createHttpServer } from './httpServer';
import { openCloud } from './openCloud';
import { logLine } from './requestLog';

export interface CloudServer {
  /** Where it listens, such as `http://127.0.0.1:8797`. */
  address: string;
  /** What it serves and where, a line each. */
  greeting: readonly string[];
  stop(): Promise<void>;
}

const TOKENS_TAKEN = {
  any: 'any text in X-Auth-Token',
  issued: 'those of a sign-in here',
  demanded: 'the one of --token, and those of a sign-in here',
};

/** Open requests are given so long to end when the server is told to. */
const FAREWELL_MS = 2000;

/** @throws {UsageError} when the port cannot be had */
export async function startCloudServer(
  flags: Flags,
  writeLine: (line: string) => void,
): Promise<CloudServer> {
  const cloud = openCloud(flags);
  const line = new FaultyLine(scenarioNamed(flags.scenario).faults ?? [], seededRandom(flags.seed));
  const server = createHttpServer({
    answer: (request) =>
      line.carry(request, async () => handle(cloud, request, { refusalFor: askedRefusal })),
    onCarried: (carried) => {
      if (!flags.quiet) writeLine(logLine(carried, new Date(), []));
    },
    onFault: (error) => writeLine(`A fault of the stand-in cloud: ${String(error)}`),
  });
  await listen(server, flags);
  const address = addressOf(server, flags.host);
  return {
    address,
    greeting: [
      `Stand-in cloud on ${address}`,
      `  project ${cloud.project.id}, region ${cloud.project.region}, scenario ${flags.scenario}, seed ${flags.seed}, edition ${flags.edition}, ${flags.speed} × real time`,
      `  sign in at OS_AUTH_URL=${address}/v3, account ${ACCOUNT_NAME}, project ${cloud.project.region}; users (all with password ${USERS[0]?.password}): ${USERS.map(({ name }) => name).join(', ')}`,
      `  tokens: ${TOKENS_TAKEN[flags.token === undefined ? 'any' : flags.token === '' ? 'issued' : 'demanded']}`,
    ],
    stop: () => close(server),
  };
}

/** The refusal that a request asks for itself, by `?refuse=` or by header. */
function askedRefusal({ query, headers }: CloudRequest): Refusal | undefined {
  const code = findErrorCode(query.get('refuse') ?? headers.get('X-Stand-In-Refuse') ?? '');
  return code && endpointRefusal(code);
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

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), FAREWELL_MS).unref();
  });
}
