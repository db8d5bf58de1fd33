import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** What a process has said and how it ended. */
export interface EndedProcess {
  status: number | null;
  output: string;
  errors: string;
}

/** A stand-in cloud in a process of its own, as `npm run cloud` starts it. */
export interface CloudProcess {
  child: ChildProcess;
  address: string;
  /** Tells the process to end, and waits until it has. */
  end: (signal: NodeJS.Signals) => Promise<EndedProcess>;
}

/**
 * Runs a bundled server to its end.
 * @param command what to start in place of Node, with what stands before the bundle
 */
export function runToEnd(file: string, args: readonly string[]): Promise<EndedProcess> {
  return ended(spawn(process.execPath, [file, ...args]));
}

/** Starts a bundled server, which ends with the test. */
export async function startProcess(
  file: string,
  args: readonly string[],
  [command, ...before]: readonly [string, ...string[]] = [process.execPath],
): Promise<CloudProcess> {
  const child = spawn(command, [...before, file, '--port', '0', ...args]);
  const end = ended(child);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await end;
  });
  const lines = createInterface(child.stdout);
  const address = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const found = /^Stand-in cloud on (\S+)$/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    void end.then(({ errors }) => reject(new Error(`It did not start: ${errors}`)));
  });
  return {
    child,
    address,
    end: (signal) => {
      child.kill(signal);
      return end;
    },
  };
}

function ended(child: ChildProcess): Promise<EndedProcess> {
  let [output, errors] = ['', ''];
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  child.stderr?.on('data', (chunk) => (errors += String(chunk)));
  return new Promise((resolve) => {
    child.once('close', (status) => resolve({ status, output, errors }));
  });
}
