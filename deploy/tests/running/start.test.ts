import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFreePort } from './freePort.ts';

/** Debian's user `nobody`. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

let folder = '';
let started: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'console-started-'));
  chmodSync(folder, 0o755);
  cpSync('dist', join(folder, 'files'), { recursive: true });
  cpSync('deploy/nginx', join(folder, 'nginx'), { recursive: true });
  cpSync('deploy/config.example.json', join(folder, 'config.json'));
  mkdirSync(join(folder, 'state'));
  if (isRoot) chownSync(join(folder, 'state'), NOBODY, NOBODY);
});
afterEach(async () => {
  if (started && started.exitCode === null) {
    // Killed outright, nginx would leave its workers behind.
    started.kill('SIGTERM');
    await once(started, 'exit');
  }
  rmSync(folder, { recursive: true });
});

/** Starts the console as a container does: by a user who may write to nothing but the one folder. */
function start(environment: Record<string, string>): {
  words: () => string;
  process: ChildProcess;
} {
  let words = '';
  const shell = spawn(join(folder, 'nginx', 'start.sh'), {
    cwd: folder,
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
    env: {
      PATH: process.env['PATH'],
      NGINX_PATH: process.env['NGINX_PATH'],
      STATE: join(folder, 'state'),
      CONSOLE_FILES: join(folder, 'files'),
      CONSOLE_CONFIG: join(folder, 'config.json'),
      CONSOLE_ACCESS_LOG: join(folder, 'state', 'access.log'),
      // Without the network nobody can tell where the cloud's hosts are.
      CLOUD_ADDRESS: '127.0.0.1:9',
      ...environment,
    },
  });
  started = shell;
  shell.stderr.on('data', (chunk) => (words += String(chunk)));
  return { words: () => words, process: shell };
}

/** Whether a process of this computer waits for the end of another, as the loop of start.sh does. */
function isWaitedFor(id: number | undefined): boolean {
  return readdirSync('/proc').some((one) => {
    try {
      return readFileSync(`/proc/${one}/cmdline`, 'utf8').includes(`--pid=${id}\0`);
    } catch {
      return false;
    }
  });
}

const pid = () => readFileSync(join(folder, 'state', 'nginx.pid'), 'utf8').trim();

describe('start.sh', () => {
  it('becomes nginx, reads its configuration again in time, serves meanwhile, and leaves nothing behind', async () => {
    const port = await findFreePort();
    const { words, process: shell } = start({
      CONSOLE_HOST: 'console.test',
      CONSOLE_LISTEN: `127.0.0.1:${port}`,
      CLOUD_LOOKUP_SECONDS: '1',
    });
    const health = () => fetch(`http://127.0.0.1:${port}/health`).then(({ status }) => status);
    await expect.poll(() => health().catch(() => 0), { timeout: 20_000 }).toBe(204);
    expect(pid()).toBe(String(shell.pid));

    const workers = () => readFileSync(`/proc/${shell.pid}/task/${shell.pid}/children`, 'utf8');
    const before = workers();
    await expect.poll(workers, { timeout: 20_000 }).not.toBe(before);
    expect(await health()).toBe(204);
    expect(pid()).toBe(String(shell.pid));
    expect(isWaitedFor(shell.pid)).toBe(true);

    const ended = once(shell, 'exit');
    shell.kill('SIGQUIT');
    expect(await ended).toEqual([0, null]);
    await expect.poll(() => isWaitedFor(shell.pid), { timeout: 20_000 }).toBe(false);
    expect(words()).not.toMatch(/emerg|error|alert|permission/i);
  });

  it.each([
    [{}, /CONSOLE_HOST must be the host name of the console, or several, and is ""/],
    [{ CONSOLE_HOST: 'a.test; include /etc/passwd' }, /CONSOLE_HOST must be the host name/],
    [{ CONSOLE_HOST: 'a.test\nb.test' }, /CONSOLE_HOST must be the host name/],
    [{ CONSOLE_REGIONS: 'eu-de eu-us' }, /there are eu-de, eu-nl and eu-ch2/],
    [{ CONSOLE_REGIONS: 'eu-de|x' }, /CONSOLE_REGIONS must be regions/],
    [{ CONSOLE_LISTEN: '8080 default_server' }, /CONSOLE_LISTEN must be a port/],
    [{ CONSOLE_FILES: '/nowhere' }, /has no index.html/],
    [{ CLOUD_ADDRESS: 'elsewhere.test/path' }, /CLOUD_ADDRESS must be empty, or a host and a port/],
    [{ CLOUD_TIMEOUT: 'long' }, /CLOUD_TIMEOUT must be seconds/],
    [{ CLOUD_AUTHORITIES: '/nowhere' }, /install ca-certificates/],
    [{ TLS_KEY: '/key' }, /TLS_CERTIFICATE must be a path/],
  ])('says what of %j is amiss, and does not start', async (wrong, sentence) => {
    const environment =
      'CONSOLE_HOST' in wrong || Object.keys(wrong).length === 0
        ? wrong
        : { CONSOLE_HOST: 'a.test', ...wrong };
    const { words, process: shell } = start(environment);
    const [status] = await once(shell, 'close');
    expect(status).toBe(1);
    expect(words()).toMatch(sentence);
  });

  it.each([
    [['eu-de', 'eu-nl', 'eu-ch2'], 'eu-nl eu-de', 'eu-ch2'],
    [['eu-ch2'], 'eu-de', 'eu-ch2'],
    // No part of a name is the name.
    [['eu-ch'], 'eu-de eu-ch2', 'eu-ch'],
    [['eu-nl'], 'eu-de eu-nl eu-ch2', undefined],
  ])('config.json offers %j, and nginx serves %s', async (regions, served, missing) => {
    const config = { title: 'Our "regions": ["eu-xx"]', regions, edition: '2022' };
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config, null, 2));
    const port = await findFreePort();
    const { words, process: shell } = start({
      CONSOLE_HOST: 'a.test',
      CONSOLE_REGIONS: served,
      CONSOLE_LISTEN: `127.0.0.1:${port}`,
    });
    if (missing === undefined) {
      const health = () => fetch(`http://127.0.0.1:${port}/health`).then(({ status }) => status);
      await expect.poll(() => health().catch(() => 0), { timeout: 20_000 }).toBe(204);
      return;
    }
    expect(await once(shell, 'close')).toEqual([1, null]);
    expect(words()).toBe(
      `configure.sh: ${join(folder, 'config.json')} offers "${missing}", which CONSOLE_REGIONS, "${served}", does not name.\n`,
    );
  });
});
