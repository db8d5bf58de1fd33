import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makeAuthority, type Authority } from './certificates.ts';
import { startCloudHosts, type Answerer, type CloudHosts } from './cloudHosts.ts';
import { findFreePort } from './freePort.ts';

export const CONSOLE_HOST = 'console.test';

/** Every host that nginx may speak to when all regions are offered. */
export const HOSTS_OF_THE_CLOUD = ['iam', 'vpcep', 'vpc', 'ecs', 'elb'].flatMap((service) => [
  `${service}.eu-de.otc.t-systems.com`,
  `${service}.eu-nl.otc.t-systems.com`,
  `${service === 'iam' ? 'iam-pub' : service}.eu-ch2.sc.otc.t-systems.com`,
]);

export interface RunningConsole {
  port: number;
  /** Certificate of the authority that vouches for the console. */
  authority: string;
  /** The console's own. */
  certificate: string;
  cloud: CloudHosts;
  /** What nginx has written down so far. */
  logs: () => string;
  stop: () => Promise<void>;
}

interface Options {
  /** What the cloud's hosts say. */
  answer: Answerer;
  /** Names that the cloud's hosts can prove to be. */
  provenHosts?: readonly string[];
  /** Whether another authority vouches for them than nginx is told to trust. */
  vouchedByAnother?: boolean;
  environment?: Readonly<Record<string, string>>;
}

/** nginx on the console's production build, configured as docs/deploy.md says, before hosts that play the cloud. */
export async function startConsole({
  answer,
  provenHosts = HOSTS_OF_THE_CLOUD,
  vouchedByAnother = false,
  environment = {},
}: Options): Promise<RunningConsole> {
  const folder = mkdtempSync(join(tmpdir(), 'console-behind-nginx-'));
  const trusted = makeAuthority(folder, 'authority');
  const vouching: Authority = vouchedByAnother ? makeAuthority(folder, 'another') : trusted;
  const cloud = await startCloudHosts(vouching.issue('cloud', provenHosts), answer);
  const own = trusted.issue('console', [CONSOLE_HOST, 'localhost', '127.0.0.1']);
  writeFileSync(join(folder, 'config.json'), '{}');

  const port = await findFreePort();
  const configured = {
    STATE: join(folder, 'state'),
    CONSOLE_HOST: `${CONSOLE_HOST} localhost`,
    CONSOLE_REGIONS: 'eu-de eu-nl eu-ch2',
    CONSOLE_LISTEN: `127.0.0.1:${port}`,
    CONSOLE_FILES: resolve('dist'),
    CONSOLE_CONFIG: join(folder, 'config.json'),
    CONSOLE_ACCESS_LOG: join(folder, 'access.log'),
    TLS_CERTIFICATE: own.certificate,
    TLS_KEY: own.key,
    CLOUD_AUTHORITIES: trusted.certificate,
    CLOUD_ADDRESS: cloud.address,
    ...environment,
  };
  execFileSync('sh', ['deploy/nginx/configure.sh'], { env: { ...process.env, ...configured } });
  const errors = join(folder, 'errors.log');
  const nginx = startNginx(join(configured.STATE, 'nginx.conf'), errors);
  const logs = () => `${read(configured.CONSOLE_ACCESS_LOG)}${read(errors)}`;
  try {
    await answers(port, nginx);
  } catch (error) {
    throw new Error(`nginx does not run:\n${logs()}`, { cause: error });
  }
  return {
    port,
    authority: trusted.certificate,
    certificate: own.certificate,
    cloud,
    logs,
    stop: async () => {
      const ended = once(nginx, 'exit');
      nginx.kill('SIGTERM');
      await ended;
      await cloud.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function startNginx(configuration: string, errors: string): ChildProcess {
  const log = openSync(errors, 'a');
  // Started by root, nginx would work as a user who may not be able to read the build.
  const asRoot = process.getuid?.() === 0 ? ' user root;' : '';
  const nginx = spawn(
    process.env['NGINX_PATH'] ?? 'nginx',
    ['-c', configuration, '-e', 'stderr', '-g', `daemon off;${asRoot}`],
    { stdio: ['ignore', log, log] },
  );
  closeSync(log);
  return nginx;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A busy machine takes its time. */
const PATIENCE_MS = 20_000;

async function answers(port: number, nginx: ChildProcess): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
    if (nginx.exitCode !== null) break;
    // One try after the other.
    // oxlint-disable-next-line no-await-in-loop
    if (await connects(port)) return;
    // oxlint-disable-next-line no-await-in-loop
    await delay(50);
  }
  throw new Error('Nobody listens.');
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
