// Everything that must hold before a change is good, cheapest first; stops at the first step that fails. It must run
// right after a clone, so nothing of node_modules is imported before the installation.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallChromium } from './findChromium.mjs';
import { installDependencies } from './installDependencies.mjs';
import { checkNodeVersion } from './nodeVersion.mjs';
import { runNpm } from './npm.mjs';
import { countE2eTests, countUnitTests } from './testCounts.mjs';

checkNodeVersion();

const reports = mkdtempSync(join(tmpdir(), 'endpoint-service-console-'));
const unitReport = join(reports, 'unit.json');
const deployReport = join(reports, 'deploy.json');
const e2eReport = join(reports, 'e2e.json');

/** @type {{ name: string, script: string, args?: string[], env?: () => NodeJS.ProcessEnv }[]} */
const STEPS = [
  { name: 'Project files', script: 'check' },
  { name: 'Types', script: 'typecheck' },
  { name: 'Lint', script: 'lint' },
  { name: 'Format', script: 'format:check' },
  {
    name: 'Unit tests',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  },
  { name: 'Real clients against the stand-in cloud', script: 'test:clients' },
  { name: 'Production build, its content and size', script: 'build' },
  { name: 'Demo build', script: 'build:demo' },
  {
    name: 'Deployment behind nginx',
    script: 'test:deploy',
    args: ['--built', '--reporter=default', '--reporter=json', `--outputFile.json=${deployReport}`],
  },
  {
    name: 'End-to-end tests',
    script: 'test:e2e',
    args: ['--reporter=list,json'],
    env: () => ({ CHROMIUM_PATH: findOrInstallChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport }),
  },
];

process.exitCode = runAll();

/** @returns {number} the exit code */
function runAll() {
  try {
    if (!step('Installation', 'npm ci', installDependencies)) return 1;
    return STEPS.every(({ name, script, args = [], env }) =>
      step(name, `npm run ${script}`, () =>
        runNpm(['run', '--silent', script, '--', ...args], { ...process.env, ...env?.() }),
      ),
    )
      ? 0
      : 1;
  } finally {
    const counts = [
      ...countUnitTests(unitReport),
      ...countUnitTests(deployReport),
      ...countE2eTests(e2eReport),
    ];
    rmSync(reports, { recursive: true, force: true });
    const sum = (/** @type {'passed' | 'failed'} */ kind) =>
      counts.reduce((total, count) => total + count[kind], 0);
    if (counts.length > 0) console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  }
}

/**
 * @param {string} name
 * @param {string} command that does this step alone
 * @param {() => number} run answers an exit code
 */
function step(name, command, run) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const code = attempt(run);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code === 0) console.log(`── ${name}: good, ${seconds} s`);
  else console.error(`── ${name}: failed after ${seconds} s. This step alone: ${command}\n`);
  return code === 0;
}

/** @param {() => number} run */
function attempt(run) {
  try {
    return run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
