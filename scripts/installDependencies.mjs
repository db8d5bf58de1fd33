import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { ROOT } from './root.mjs';

/**
 * What a lock file says of one package.
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 */

/**
 * Runs `npm ci` where packages are missing or of other versions than the lock file names.
 * @returns {number} npm's exit code, 0 where there was nothing to do
 */
export function installDependencies() {
  if (isInstalled()) return 0;
  console.log('Installing what package-lock.json names …');
  return runNpm(['ci']);
}

/** npm writes its own lock file into node_modules last, so an interrupted installation has none. */
function isInstalled() {
  const installed = readLock('node_modules/.package-lock.json');
  const wanted = readLock('package-lock.json');
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const present = installed[path];
    // Optional packages are those of other platforms.
    return present ? present.version === version : optional === true;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
