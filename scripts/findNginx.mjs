import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian puts it: an ordinary user's PATH may not lead there. */
const PLACES = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx'];
/** With the module for files that are compressed already; releases before Debian 12 have none. */
const DEBIAN_PACKAGES = [['nginx', 'libnginx-mod-http-brotli-static'], ['nginx']];
/** A download that has not ended by then is not going to. */
const INSTALL_TIMEOUT_MS = 3 * 60_000;

/**
 * An nginx: NGINX_PATH, one that is installed, or Debian's, installed now where this is root's to do.
 * @returns {string | undefined} the executable, nothing where none can be had
 */
export function findOrInstallNginx() {
  const found = findNginx();
  if (found || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return found;
  console.log('No nginx found; trying to install one …');
  run('apt-get', ['update']);
  for (const packages of DEBIAN_PACKAGES) {
    // Debian starts a server as soon as it is installed, on port 80, unless it is told not to.
    run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      RUNLEVEL: '1',
    });
    const installed = findNginx();
    if (installed) return installed;
  }
  return undefined;
}

function findNginx() {
  const places = [process.env['NGINX_PATH'], ...PLACES].filter((place) => place !== undefined);
  return places.find((place) => spawnSync(place, ['-v']).status === 0);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, env = process.env) {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: INSTALL_TIMEOUT_MS,
    env,
  });
}
