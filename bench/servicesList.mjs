import { join } from 'node:path';
import { ROOT } from '../scripts/root.mjs';
import { serveFolder } from '../scripts/serveFolder.mjs';
import { freshPage } from './browser.mjs';
import { timeKeystrokes } from './keystrokes.mjs';
import { measurePaints } from './paint.mjs';
import { median, percentile, repeat } from './statistics.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

const P95 = 0.95;
/** Of the scenario "many": a thousand services, fifty of them under way. */
const FULL = 'services?scenario=many&rows=100';
const EMPTY = 'services?scenario=empty';
/** Names of the scenario, typed and taken back. */
const KEYS = ['orders-0', 'pay', 'catalog', 'ledger', 'ingest', 'planning'].flatMap((word) => [
  ...word.split(''),
  ...Array.from(word, () => 'Backspace'),
]);

/**
 * The list of a thousand services, a hundred a page: its first row beside what an empty list shows, a key in its search
 * beside one in a bare input, and the elements that it is made of.
 * @param {Browser} browser
 */
export async function measureServicesList(browser) {
  const host = await serveFolder(join(ROOT, 'dist-demo'));
  const runs = await repeat(async () => {
    const empty = await openList(browser, `${host.address}#/${EMPTY}`);
    const emptyAt = await paintedAt(empty);
    await empty.context().close();

    const bare = await freshPage(browser);
    await measurePaints(bare);
    await bare.goto('data:text/html,<!doctype html><title>A bare input</title><input>');
    await bare.locator('input').click();
    const bareTimes = await timeKeystrokes(bare, KEYS);
    await bare.context().close();

    const full = await openList(browser, `${host.address}#/${FULL}`);
    const fullAt = await paintedAt(full);
    await full.getByText('1 to 100 of 1,000 endpoint services').waitFor();
    const elements = await full.evaluate(() => document.querySelectorAll('*').length);
    await full.getByRole('searchbox', { name: 'Search services' }).click();
    await full.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const times = await timeKeystrokes(full, KEYS);
    await full.context().close();

    return {
      empty: emptyAt,
      full: fullAt,
      bare: percentile(bareTimes, P95),
      typing: percentile(times, P95),
      elements,
    };
  });
  await host.close();
  return {
    empty: median(runs.map((run) => run.empty)),
    full: median(runs.map((run) => run.full)),
    bare: median(runs.map((run) => run.bare)),
    typing: median(runs.map((run) => run.typing)),
    elements: Math.max(...runs.map((run) => run.elements)),
    // Of each run by itself: what else the machine does changes from run to run.
    rowRatio: median(runs.map((run) => run.full / run.empty)),
    typingRatio: median(runs.map((run) => run.typing / run.bare)),
  };
}

/** Runs in the page: notes when a row of the list, or that there is none, is on the screen. */
function watchList() {
  const look = () => {
    const isThere =
      document.querySelector('main tbody th a') ??
      [...document.querySelectorAll('main h2')].find(
        ({ textContent }) => textContent === 'No endpoint services yet',
      );
    if (isThere) globalThis.afterPaint(() => (globalThis.listPaintedAt = performance.now()));
    else requestAnimationFrame(look);
  };
  look();
}

/**
 * @param {Browser} browser
 * @param {string} address
 */
async function openList(browser, address) {
  const page = await freshPage(browser);
  await measurePaints(page);
  await page.addInitScript(watchList);
  await page.goto(address);
  return page;
}

/** @param {Page} page */
async function paintedAt(page) {
  const handle = await page.waitForFunction(() => globalThis.listPaintedAt);
  return (await handle.jsonValue()) ?? Number.NaN;
}
