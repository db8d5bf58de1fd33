// Tries the deployment: the production build behind a real nginx with the configuration of deploy/, before hosts that
// play the cloud and, in Chromium, before the stand-in cloud. With --built the build that is there is taken; other arguments are for Vitest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findOrInstallChromium } from './findChromium.mjs';
import { findOrInstallNginx } from './findNginx.mjs';
import { runNpm } from './npm.mjs';
import { ROOT } from './root.mjs';

const args = process.argv.slice(2);
process.exitCode = testDeploy(
  args.includes('--built'),
  args.filter((argument) => argument !== '--built'),
);

/**
 * @param {boolean} built
 * @param {string[]} forVitest
 * @returns {number} the exit code
 */
function testDeploy(built, forVitest) {
  const nginx = findOrInstallNginx();
  if (!nginx) {
    console.log('Not tried: there is no nginx here, and none could be installed.');
    return 0;
  }
  if (spawnSync('openssl', ['version']).status !== 0) {
    console.log('Not tried: there is no openssl here to make certificates with.');
    return 0;
  }
  const env = { ...process.env, NGINX_PATH: nginx, CHROMIUM_PATH: findOrInstallChromium() };
  if (!built) {
    const failure = runNpm(['run', '--silent', 'build'], env);
    if (failure) return failure;
  }
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', 'deploy/vitest.config.ts', ...forVitest],
    { cwd: ROOT, stdio: 'inherit', env },
  );
  return status ?? 1;
}
