// Proves that the production build has no trace of the stand-in cloud: neither its worker nor its words.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const DIST = join(ROOT, 'dist');

/** Words that only the stand-in cloud, its library or its banner can bring. */
const TRACES = [
  /mockServiceWorker/i,
  /\bmsw\b/i,
  /MOCK_ACTIVATE/,
  /X-Stand-In/i,
  /\b[Ss]tand-in\b|[Ss]tandIn/,
  /sample data/i,
  /\bscenario/i,
  /Ctrl\+Shift\+D/i,
  /presenter|presenting/i,
  /tour/i,
  /["'`](?:latency|faults|stage|tour)["'`]/,
  ...faultKinds().map((kind) => new RegExp(`["'\`]${kind}["'\`]`)),
  ...scenarioNames().map((name) => new RegExp(`["'\`]${name}["'\`]`)),
];

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const findings = files.flatMap((file) => {
  const text = `${file.slice(DIST.length)}\n${readFileSync(file, 'utf8')}`;
  return TRACES.flatMap((trace) => {
    const found = trace.exec(text);
    if (!found) return [];
    const around = text
      .slice(Math.max(0, found.index - 60), found.index + 60)
      .replaceAll('\n', ' ');
    return [`dist${file.slice(DIST.length)} holds ${trace}: … ${around} …`];
  });
});

for (const finding of findings) console.error(finding);
if (findings.length === 0)
  console.log(`No trace of the stand-in cloud in ${files.length} files of dist/.`);
process.exitCode = findings.length === 0 ? 0 : 1;

/** Names of the scenarios, but for those that are words of every day. */
function scenarioNames() {
  const source = readFileSync(join(ROOT, 'mocks', 'scenarios', 'scenarios.ts'), 'utf8');
  const names = [...source.matchAll(/\bname: '([a-z]+-[a-z-]+)'/g)].map(([, name]) => name);
  if (names.length === 0) throw new Error('No names of scenarios found to look for.');
  return names;
}

/** Words for what can go wrong on the stage, but for those that the console itself uses of the cloud. */
function faultKinds() {
  const source = readFileSync(join(ROOT, 'mocks', 'scenarios', 'stagedFaults.ts'), 'utf8');
  const kinds = [...source.matchAll(/\bkind: '([a-z]+-[a-z-]+)'/g)].map(([, kind]) => kind ?? '');
  if (kinds.length === 0) throw new Error('No kinds of faults found to look for.');
  return kinds.filter((kind) => !['signed-out'].includes(kind));
}
