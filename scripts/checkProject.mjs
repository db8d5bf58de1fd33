// Checks of the project's own files that no other tool makes: one Node everywhere, a lock file for any registry.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** @param {string} path */
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** @type {string[]} */
const problems = [];

const wanted = read('.nvmrc').trim();
const engines = JSON.parse(read('package.json')).engines.node;
if (engines !== `${wanted}.x`) {
  problems.push(`.nvmrc names Node ${wanted}, engines in package.json ${engines}.`);
}
const readme = existsSync(join(ROOT, 'README.md')) ? read('README.md') : '';
const named = [...readme.matchAll(/\bNode(?:\.js)? (\d+)/g)].map(([, version]) => version);
if (named.length === 0) problems.push(`README.md does not name Node ${wanted}.`);
for (const version of named) {
  if (version !== wanted) problems.push(`.nvmrc names Node ${wanted}, README.md Node ${version}.`);
}

if (/"resolved"/.test(read('package-lock.json'))) {
  problems.push(
    'package-lock.json names where packages came from, so it installs from that registry only.',
  );
}
const { dependencies, devDependencies } = JSON.parse(read('package.json'));
for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    problems.push(`package.json does not pin ${name}: ${version}.`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
