import { join } from 'node:path';
import { ROOT } from '../scripts/root.mjs';
import { serveFolder } from '../scripts/serveFolder.mjs';
import { freshPage } from './browser.mjs';
import { timeKeystrokes } from './keystrokes.mjs';
import { measurePaints } from './paint.mjs';
import { median, percentile, repeat } from './statistics.mjs';
import { chooseBackend } from './wizard.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const ROWS = 200;
const P95 = 0.95;
const TYPED_ROWS = [1, 100, 200];
/** Every second key makes the port that of another row, every other clears that again. */
const KEYS = ['1', '2', '3', '4', '5', '6', '7'].flatMap((digit) => ['Backspace', digit]);

/** Terminal ports 2000 to 2199, so scattered that each row shares all but its last digit with rows far from it. */
const LINES = Array.from(
  { length: ROWS },
  (_, index) => `${3000 + index}:${2000 + ((index * 7) % ROWS)}`,
);

/**
 * Typing and pasting in a table of 200 rows, beside typing into a bare input on an empty page.
 * @param {import('@playwright/test').Browser} browser
 */
export async function measurePortRows(browser) {
  const host = await serveFolder(join(ROOT, 'dist-demo'));
  const runs = await repeat(async () => {
    const bare = await freshPage(browser);
    await measurePaints(bare);
    await bare.goto(
      'data:text/html,<!doctype html><title>A bare input</title><input value="2000">',
    );
    const bareTimes = await typeInto(bare, ['input']);
    await bare.context().close();

    const page = await freshPage(browser);
    await measurePaints(page);
    await page.goto(`${host.address}#/services/new`);
    await chooseBackend(page);
    const paste = await timePaste(page);
    const times = await typeInto(
      page,
      TYPED_ROWS.map((row) => `input[aria-label="Terminal port, row ${row}"]`),
    );
    await page.context().close();
    return { bare: percentile(bareTimes, P95), typing: percentile(times, P95), paste };
  });
  await host.close();
  return {
    bare: median(runs.map((run) => run.bare)),
    typing: median(runs.map((run) => run.typing)),
    paste: median(runs.map((run) => run.paste)),
    // Of each run by itself: what else the machine does changes from run to run.
    typingRatio: median(runs.map((run) => run.typing / run.bare)),
    pasteRatio: median(runs.map((run) => run.paste / run.bare)),
  };
}

/**
 * @param {Page} page
 * @param {readonly string[]} fields
 * @returns {Promise<number[]>} ms of each key
 */
async function typeInto(page, fields) {
  /** @type {number[]} */
  const times = [];
  // One field is typed into as often as three, for as many keys.
  const rounds = TYPED_ROWS.length / fields.length;
  for (const field of Array.from({ length: rounds }, () => fields).flat()) {
    // oxlint-disable-next-line no-await-in-loop
    await page.locator(field).click();
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('End');
    // oxlint-disable-next-line no-await-in-loop
    times.push(...(await timeKeystrokes(page, KEYS)));
  }
  return times;
}

/**
 * @param {Page} page on the step of the port mappings
 * @returns {Promise<number>} ms from the click that adds 200 mappings until the last is on the screen
 */
async function timePaste(page) {
  await page.getByRole('button', { name: 'Paste port mappings' }).click();
  await page.getByRole('textbox', { name: 'Port mappings', exact: true }).fill(LINES.join('\n'));
  await page
    .getByRole('status')
    .filter({ hasText: `${ROWS} mappings understood` })
    .waitFor();
  const painted = await page.evaluateHandle(
    (last) => ({
      time: new Promise((resolve) => {
        document.addEventListener(
          'click',
          ({ timeStamp }) => {
            const look = () => {
              if (document.querySelector(last)) {
                globalThis.afterPaint(() => resolve(performance.now() - timeStamp));
              } else requestAnimationFrame(look);
            };
            look();
          },
          { capture: true, once: true },
        );
      }),
    }),
    `input[aria-label="Terminal port, row ${ROWS}"]`,
  );
  await page.getByRole('button', { name: 'Add mappings' }).click();
  const time = await painted.evaluate((painting) => painting.time);
  // Nobody types while the dialog is still on its way out.
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return time;
}
