import { spawnSync } from 'node:child_process';
import { ROOT } from './root.mjs';

/**
 * Runs npm in the project's folder, with its output in sight.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {number} the exit code; 1 where npm was ended by a signal or could not start
 */
export function runNpm(args, env = process.env) {
  // Started by npm, its own file is known, which spares a shell on systems where npm is a script.
  const npm = process.env['npm_execpath'];
  const [command, ...all] = npm?.endsWith('.js')
    ? [process.execPath, npm, ...args]
    : ['npm', ...args];
  const { status, error } = spawnSync(command, all, { cwd: ROOT, stdio: 'inherit', env });
  if (error) console.error(error.message);
  return status ?? 1;
}
