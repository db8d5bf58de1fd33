// Measures the stand-in cloud behind its port against its budgets and writes what it found into docs/performance.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCloudBundle } from '../scripts/cloudBundle.mjs';
import { ROOT } from '../scripts/root.mjs';
import { measureAnswerTimes } from './cloud/answerTimes.mjs';
import { measureLoad } from './cloud/load.mjs';
import { isOverBudget, writeReport } from './report.mjs';

const { cloud: budgets } = JSON.parse(readFileSync(join(ROOT, 'bench', 'budgets.json'), 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'stand-in-cloud-bench-'));
const bundle = makeCloudBundle();
try {
  console.log('Answers, beside a bare server …');
  const times = await measureAnswerTimes(bundle.file, folder);
  console.log('Fifty clients, for half a minute …');
  const load = await measureLoad(bundle.file, folder);
  for (const trouble of [...load.errors, ...load.lost, ...load.lostByKill].slice(0, 5)) {
    console.error(trouble);
  }

  /** @type {import('./report.mjs').Measure[]} */
  const measures = [
    { what: 'A page of 100, a bare server', value: times.page.bare, unit: 'ms', digits: 2 },
    { what: 'A page of 100, of 100 services', value: times.page.few, unit: 'ms', digits: 2 },
    { what: 'A page of 100, of 10,000 services', value: times.page.many, unit: 'ms', digits: 2 },
    {
      what: 'A page of 100 beside a bare server',
      value: times.page.ratio,
      unit: '×',
      digits: 2,
      budget: budgets.pageRatio,
    },
    {
      what: 'A page of 100, of 10,000 services beside 100',
      value: times.page.growth,
      unit: '×',
      digits: 2,
      budget: budgets.growth,
    },
    { what: 'A create, a bare server', value: times.create.bare, unit: 'ms', digits: 2 },
    { what: 'A kept create, at 100 services', value: times.create.few, unit: 'ms', digits: 2 },
    { what: 'A kept create, at 10,000 services', value: times.create.many, unit: 'ms', digits: 2 },
    {
      what: 'A kept create beside a bare server',
      value: times.create.ratio,
      unit: '×',
      digits: 2,
      budget: budgets.createRatio,
    },
    {
      what: 'A kept create, at 10,000 services beside 100',
      value: times.create.growth,
      unit: '×',
      digits: 2,
      budget: budgets.growth,
    },
    { what: 'Fifty clients: requests answered a second', value: load.perSecond, unit: '' },
    { what: 'Fifty clients: an answer, p99', value: load.p99, unit: 'ms' },
    {
      what: 'Fifty clients: errors',
      value: load.errors.length,
      unit: '',
      budget: budgets.errors,
    },
    {
      what: `Lost of the writes to ${load.written.toLocaleString('en')} services`,
      value: load.lost.length,
      unit: '',
      budget: budgets.lostWrites,
    },
    {
      what: 'The same after `kill -9` in the middle of writes',
      value: load.lostByKill.length,
      unit: '',
      budget: budgets.lostWrites,
    },
    {
      what: 'Memory of the process at its peak',
      value: load.megabytes,
      unit: 'MB',
      budget: budgets.megabytes,
    },
  ];
  console.log(`\n${writeReport('measured cloud', measures)}`);
  const over = measures.filter(isOverBudget);
  for (const { what } of over) console.error(`Over budget: ${what}`);
  process.exitCode = over.length === 0 ? 0 : 1;
} finally {
  bundle.remove();
  rmSync(folder, { recursive: true, force: true });
}
