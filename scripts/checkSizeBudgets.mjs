// Holds pages of the production build against their budgets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from './root.mjs';
import { pageFiles, SIGN_IN_ROUTE, WIZARD_ROUTE } from './pageFiles.mjs';

const DIST = join(ROOT, 'dist');
/** The page itself, its icon and its configuration. */
const OTHER_REQUESTS = 3;

const { wizardPage, signInPage } = JSON.parse(
  readFileSync(join(ROOT, 'bench', 'budgets.json'), 'utf8'),
);
const wizard = pageFiles(DIST, WIZARD_ROUTE);

for (const file of wizard.scripts.toSorted((a, b) => kilobytes(b) - kilobytes(a)))
  console.log(`${kilobytes(file).toFixed(1).padStart(7)} KB  ${file}`);

const rows = [
  {
    what: 'Wizard page: KB of script, brotli',
    value: total(wizard.scripts),
    budget: wizardPage.scriptKilobytes,
  },
  {
    what: 'Wizard page: script files',
    value: wizard.scripts.length,
    budget: wizardPage.scriptFiles,
  },
  {
    what: 'Wizard page: requests',
    value: wizard.scripts.length + wizard.styles.length + OTHER_REQUESTS,
    budget: wizardPage.requests,
  },
  {
    what: 'Sign-in page: KB of script, brotli',
    value: total(pageFiles(DIST, SIGN_IN_ROUTE).scripts),
    budget: signInPage.scriptKilobytes,
  },
];
for (const { what, value, budget } of rows) {
  const line = `${what}: ${Number(value.toFixed(1))} of at most ${budget}`;
  if (value <= budget) console.log(line);
  else console.error(`${line}: over budget`);
}
process.exitCode = rows.every(({ value, budget }) => value <= budget) ? 0 : 1;

/** @param {string} file */
function kilobytes(file) {
  return brotliCompressSync(readFileSync(join(DIST, file))).length / 1000;
}

/** @param {readonly string[]} files */
function total(files) {
  return files.reduce((sum, file) => sum + kilobytes(file), 0);
}
