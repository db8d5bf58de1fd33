import { join } from 'node:path';
import { ROOT } from '../scripts/root.mjs';
import { serveFolder } from '../scripts/serveFolder.mjs';
import { freshPage } from './browser.mjs';
import { timeKeystrokes } from './keystrokes.mjs';
import { measurePaints } from './paint.mjs';
import { median, percentile, repeat } from './statistics.mjs';
import { chooseFirst } from './wizard.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */

const P95 = 0.95;
/** A thousand load balancers in the first VPC, and a handful of them. */
const MANY = 'services/new?scenario=many-backends';
const FEW = 'services/new';
/** What finds many, some, one and none of them by name, ID and address, typed and taken back. */
const KEYS = ['orders-0', 'lb-pay', '10.16.6', 'catalog', 'ee1', 'nothing'].flatMap((word) => [
  ...word.split(''),
  ...Array.from(word, () => 'Backspace'),
]);

/**
 * A key in the search of a thousand load balancers, and of a handful, beside the same keys in a bare input on an empty
 * page.
 * @param {Browser} browser
 */
export async function measureLoadBalancers(browser) {
  const host = await serveFolder(join(ROOT, 'dist-demo'));
  const runs = await repeat(async () => {
    const bare = await freshPage(browser);
    await measurePaints(bare);
    await bare.goto('data:text/html,<!doctype html><title>A bare input</title><input>');
    await bare.locator('input').click();
    const bareTimes = await timeKeystrokes(bare, KEYS);
    await bare.context().close();

    const manyTimes = await typeIntoPicker(browser, `${host.address}#/${MANY}`);
    const fewTimes = await typeIntoPicker(browser, `${host.address}#/${FEW}`);
    return {
      bare: percentile(bareTimes, P95),
      many: percentile(manyTimes, P95),
      few: percentile(fewTimes, P95),
    };
  });
  await host.close();
  return {
    many: median(runs.map((run) => run.many)),
    few: median(runs.map((run) => run.few)),
    // Of each run by itself: what else the machine does changes from run to run.
    ratio: median(runs.map((run) => run.many / run.bare)),
  };
}

/**
 * @param {Browser} browser
 * @param {string} address
 */
async function typeIntoPicker(browser, address) {
  const page = await freshPage(browser);
  await measurePaints(page);
  await page.goto(address);
  await chooseFirst(page, 'VPC');
  await page.getByText(/load balancers to choose from/).waitFor();
  await page.getByRole('combobox', { name: 'Load balancer', exact: true }).click();
  await page.getByRole('listbox', { name: 'Load balancer' }).waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const times = await timeKeystrokes(page, KEYS);
  await page.context().close();
  return times;
}
