import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A cloud that has not told its address by then will not. */
const PATIENCE_MS = 60_000;

/**
 * Starts a bundled stand-in cloud on a free port, in a process of its own.
 * @param {string} file of the bundle
 * @param {readonly string[]} flags
 * @returns {Promise<{ address: string, pid: number, stop: (signal?: NodeJS.Signals) => Promise<void> }>}
 */
export function startCloud(file, flags) {
  const child = spawn(process.execPath, [file, '--port', '0', ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', () => resolve(undefined)));
  const stop = async (/** @type {NodeJS.Signals} */ signal = 'SIGTERM') => {
    child.kill(signal);
    await ended;
  };
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      void stop('SIGKILL');
      reject(new Error('The stand-in cloud did not start.'));
    }, PATIENCE_MS);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The stand-in cloud ended with ${code}.`));
    });
    createInterface(child.stdout).on('line', (line) => {
      const address = /^Stand-in cloud on (\S+)$/.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve({ address, pid: child.pid ?? 0, stop });
    });
  });
}
