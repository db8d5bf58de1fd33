// Drives real clients, unmodified, against the stand-in cloud behind its port. Where they are missing and Debian's
// packages cannot be had, it says so and passes.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeCloudBundle } from './cloudBundle.mjs';
import { startCloud } from './runningCloud.mjs';
import { ROOT } from './root.mjs';

const PACKAGES = ['python3-openstacksdk', 'python3-openstackclient'];
/** Debian's own Python first: another one on PATH does not see Debian's packages. */
const PYTHONS = ['/usr/bin/python3', 'python3'];
const INSTALL_TIMEOUT_MS = 45_000;
const WALK_TIMEOUT_MS = 120_000;
/** Creations take one or two minutes of the cloud's time. */
const SPEED = '600';

const python = findPython() ?? installPython();
process.exitCode = python ? await walk(python) : 0;
if (!python) {
  console.log(
    `Not tried: there is no OpenStack SDK for Python here. Debian has it: apt-get install ${PACKAGES.join(' ')}.`,
  );
}

function findPython() {
  return PYTHONS.find(
    (name) =>
      spawnSync(name, ['-c', 'import openstack, openstackclient'], { timeout: 30_000 }).status ===
      0,
  );
}

function installPython() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log(`Installing ${PACKAGES.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, timeout: INSTALL_TIMEOUT_MS };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...PACKAGES], options);
  return findPython();
}

/**
 * @param {string} python
 * @returns {Promise<number>} the exit code
 */
async function walk(python) {
  const bundle = makeCloudBundle();
  const cloud = await startCloud(bundle.file, ['--speed', SPEED, '--token']);
  bundle.remove();
  try {
    const failed = await drive(python, 'life_of_a_service.py', `${cloud.address}/v3`);
    if (failed || !hasVendorsTools(python)) return failed;
    // The address without a version: clients find the one of the identity service there.
    return await drive(python, 'life_with_the_vendors_tools.py', cloud.address);
  } finally {
    await cloud.stop();
  }
}

/** @param {string} python */
function hasVendorsTools(python) {
  const { status } = spawnSync(python, ['-c', 'import otcextensions'], { timeout: 30_000 });
  if (status !== 0) {
    console.log('Not tried: the vendor’s own extension is not here. pip install otcextensions.');
  }
  return status === 0;
}

/**
 * @param {string} python
 * @param {string} script
 * @param {string} address
 * @returns {Promise<number>} the exit code
 */
async function drive(python, script, address) {
  const client = spawn(python, [join(ROOT, 'mocks', 'clients', script)], {
    env: { ...withoutOpenStackVariables(), OS_AUTH_URL: address },
    stdio: 'inherit',
    timeout: WALK_TIMEOUT_MS,
  });
  return new Promise((resolve) => client.once('exit', (code) => resolve(code ?? 1)));
}

/** A shell that is set up for a real cloud must not lend its sign-in to a test. */
function withoutOpenStackVariables() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('OS_')),
  );
}
