// Holds the wizard page of the production build against its budgets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from './root.mjs';
import { wizardPageFiles } from './wizardPageFiles.mjs';

const DIST = join(ROOT, 'dist');
/** The page itself and its icon. */
const OTHER_REQUESTS = 2;

const { wizardPage } = JSON.parse(readFileSync(join(ROOT, 'bench', 'budgets.json'), 'utf8'));
const { scripts, styles } = wizardPageFiles(DIST);
const sizes = scripts
  .map((file) => ({
    file,
    kilobytes: brotliCompressSync(readFileSync(join(DIST, file))).length / 1000,
  }))
  .toSorted((a, b) => b.kilobytes - a.kilobytes);

for (const { file, kilobytes } of sizes)
  console.log(`${kilobytes.toFixed(1).padStart(7)} KB  ${file}`);

const rows = [
  {
    what: 'KB of script, brotli',
    value: sizes.reduce((total, { kilobytes }) => total + kilobytes, 0),
    budget: wizardPage.scriptKilobytes,
  },
  { what: 'script files', value: scripts.length, budget: wizardPage.scriptFiles },
  {
    what: 'requests',
    value: scripts.length + styles.length + OTHER_REQUESTS,
    budget: wizardPage.requests,
  },
];
for (const { what, value, budget } of rows) {
  const line = `Wizard page: ${value.toFixed(what.startsWith('KB') ? 1 : 0)} ${what}, of at most ${budget}`;
  if (value <= budget) console.log(line);
  else console.error(`${line}: over budget`);
}
process.exitCode = rows.every(({ value, budget }) => value <= budget) ? 0 : 1;
