import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A hold on a file, which ends with the process at the latest. */
export interface FileLock {
  release: () => void;
}

/**
 * Takes a hold on a file among the processes of this computer. It is a socket that listens, for the system takes that
 * away however the process ends, and no number of a process is mistaken for that of another.
 * @returns `'taken'` when another process has it
 */
export async function lockFile(path: string): Promise<FileLock | 'taken'> {
  const address = addressOf(path);
  const server = (await listen(address)) ?? (await listenInPlaceOfDead(address));
  if (!server) return 'taken';
  server.unref();
  return { release: () => void server.close() };
}

async function listenInPlaceOfDead(address: string): Promise<Server | undefined> {
  if (await isAnswered(address)) return undefined;
  rmSync(address, { force: true });
  return listen(address);
}

/** Undefined when the address is in use, even by what a process that was killed has left there. */
function listen(address: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => resolve(server));
  });
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => resolve(true));
    socket.once('connect', () => socket.destroy());
    socket.once('error', () => resolve(false));
  });
}

/** The path of a socket must be short, wherever the file is. */
function addressOf(path: string): string {
  const name = `stand-in-cloud-${createHash('sha256').update(wholePath(path)).digest('hex').slice(0, 24)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.lock`);
}

/** The same for every way to name a file, whether it is there yet or not. */
function wholePath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return join(realpathSync(dirname(path)), basename(path));
  }
}
