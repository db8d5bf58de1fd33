import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../scripts/chromiumArguments.mjs';
import { findOrInstallChromium, findWholeBrowser } from '../scripts/findChromium.mjs';

/** How many times as slow the page's processor is made: an old laptop rather than a new workstation. */
export const SLOWDOWN = 4;

export function launchBrowser() {
  const named = process.env['CHROMIUM_PATH'] ? undefined : findWholeBrowser();
  return chromium.launch({
    executablePath: named ?? findOrInstallChromium(),
    args: CHROMIUM_ARGUMENTS,
  });
}

/**
 * A page in a profile of its own, with nothing in its cache and no service worker.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ slowdown?: number }} [options]
 */
export async function freshPage(browser, { slowdown = SLOWDOWN } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}
