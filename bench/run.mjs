// Measures the built console against its budgets and writes what it found into docs/performance.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/root.mjs';
import { launchBrowser } from './browser.mjs';
import { measureLoadBalancers } from './loadBalancers.mjs';
import { measurePortRows } from './portRows.mjs';
import { isOverBudget, writeReport } from './report.mjs';
import { measureServicesList } from './servicesList.mjs';
import { measureWatching } from './watching.mjs';
import { measureDemoPage, measureProductionPage } from './wizardPage.mjs';

const budgets = JSON.parse(readFileSync(join(ROOT, 'bench', 'budgets.json'), 'utf8'));

const browser = await launchBrowser();
// The load of one measurement would be in the figures of another.
console.log('Wizard page …');
const production = await measureProductionPage(browser);
const demo = await measureDemoPage(browser);
console.log('Port rows …');
const rows = await measurePortRows(browser);
console.log('Load balancers …');
const balancers = await measureLoadBalancers(browser);
console.log('List of services …');
const list = await measureServicesList(browser);
console.log('Watching, for two minutes …');
const watching = await measureWatching(browser);
const version = browser.version();
await browser.close();

/** @type {import('./report.mjs').Measure[]} */
const measures = [
  {
    what: 'Wizard page: script, brotli',
    value: production.scriptKilobytes,
    unit: 'KB',
    digits: 1,
    budget: budgets.wizardPage.scriptKilobytes,
  },
  {
    what: 'Wizard page: script files',
    value: production.scriptFiles,
    unit: '',
    budget: budgets.wizardPage.scriptFiles,
  },
  {
    what: 'Wizard page: requests',
    value: production.requests,
    unit: '',
    budget: budgets.wizardPage.requests,
  },
  {
    what: 'Wizard page: layout shift',
    value: production.layoutShift,
    unit: '',
    digits: 3,
    budget: budgets.wizardPage.layoutShift,
  },
  {
    what: 'Wizard page of the demo: layout shift',
    value: demo.layoutShift,
    unit: '',
    digits: 3,
    budget: budgets.wizardPage.layoutShift,
  },
  {
    what: 'Heading and form on the screen, no call ever answered',
    value: demo.plainForm,
    unit: 'ms',
  },
  { what: 'Heading and form on the screen in the demo', value: demo.demoForm, unit: 'ms' },
  {
    what: 'Demo beside plain',
    value: demo.ratio,
    unit: '×',
    digits: 2,
    budget: budgets.demo.timeToFormRatio,
  },
  { what: 'A key in a bare input, p95', value: rows.bare, unit: 'ms', digits: 1 },
  { what: 'A key in one of 200 rows, p95', value: rows.typing, unit: 'ms', digits: 1 },
  {
    what: 'A key in one of 200 rows beside a bare input',
    value: rows.typingRatio,
    unit: '×',
    digits: 2,
    budget: budgets.portRows.keystrokeRatio,
  },
  { what: 'Pasting 200 rows', value: rows.paste, unit: 'ms' },
  {
    what: 'Pasting 200 rows beside a key in a bare input',
    value: rows.pasteRatio,
    unit: '×',
    digits: 1,
    budget: budgets.portRows.pasteRatio,
  },
  {
    what: 'A key in the search of 1,000 load balancers, p95',
    value: balancers.many,
    unit: 'ms',
    digits: 1,
  },
  { what: 'The same of a handful', value: balancers.few, unit: 'ms', digits: 1 },
  {
    what: 'A key in the search of 1,000 load balancers beside a bare input',
    value: balancers.ratio,
    unit: '×',
    digits: 2,
    budget: budgets.loadBalancers.keystrokeRatio,
  },
  { what: 'What an empty list shows, on the screen', value: list.empty, unit: 'ms' },
  { what: 'First row of a thousand services, on the screen', value: list.full, unit: 'ms' },
  {
    what: 'First row beside an empty list',
    value: list.rowRatio,
    unit: '×',
    digits: 2,
    budget: budgets.servicesList.firstRowRatio,
  },
  { what: 'A key in the search of the list, p95', value: list.typing, unit: 'ms', digits: 1 },
  {
    what: 'A key in the search of the list beside a bare input',
    value: list.typingRatio,
    unit: '×',
    digits: 2,
    budget: budgets.servicesList.keystrokeRatio,
  },
  {
    what: 'Elements of the list, a hundred rows a page',
    value: list.elements,
    unit: '',
    budget: budgets.servicesList.elements,
  },
  {
    what: 'Requests of two minutes on the page of a creation',
    value: watching.ofService,
    unit: '',
    budget: budgets.watching.requestsPerCreation,
  },
  {
    what: 'Requests of two minutes on the list, one fresh creation',
    value: watching.ofListOfOne,
    unit: '',
  },
  {
    what: 'Requests of two minutes on the list, fifty creations',
    value: watching.ofListOfFifty,
    unit: '',
    budget: watching.ofListOfOne,
  },
];
console.log(`\n${writeReport('measured', measures, [`Chromium ${version}`])}`);

const over = measures.filter(isOverBudget);
for (const { what } of over) console.error(`Over budget: ${what}`);
process.exitCode = over.length === 0 ? 0 : 1;
