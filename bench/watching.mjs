import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../scripts/root.mjs';
import { serveFolder } from '../scripts/serveFolder.mjs';
import { freshPage } from './browser.mjs';
import { chooseBackend, createService } from './wizard.mjs';

/** What a creation takes at most. */
const CREATION_MS = 120_000;

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * Requests to the cloud while a person only watches, each for as long as a creation takes: the page of one service, the
 * list with one fresh creation, and the list with fifty.
 * @param {Browser} browser
 */
export async function measureWatching(browser) {
  const host = await serveFolder(join(ROOT, 'dist-demo'));
  const [service, listOfOne, listOfFifty] = await Promise.all([
    createOne(browser, host.address),
    createOne(browser, host.address),
    openPage(browser, `${host.address}#/services?scenario=many`),
  ]);
  await Promise.all([
    listOfOne.getByRole('link', { name: 'Services' }).first().click(),
    listOfFifty.getByRole('table', { name: 'Endpoint services' }).waitFor(),
  ]);
  const counts = await Promise.all([service, listOfOne, listOfFifty].map(countRequests));
  await host.close();
  const [ofService = 0, ofListOfOne = 0, ofListOfFifty = 0] = counts;
  return { ofService, ofListOfOne, ofListOfFifty };
}

/**
 * A creation that does not end, so that the watching does not either.
 * @param {Browser} browser
 * @param {string} address
 */
async function createOne(browser, address) {
  const page = await openPage(browser, `${address}#/services/new?scenario=never-finishes`);
  await chooseBackend(page);
  await createService(page);
  return page;
}

/**
 * @param {Browser} browser
 * @param {string} address
 */
async function openPage(browser, address) {
  const page = await freshPage(browser, { slowdown: 1 });
  await page.goto(address);
  return page;
}

/** @param {Page} page */
async function countRequests(page) {
  let count = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) count += 1;
  });
  await sleep(CREATION_MS);
  await page.context().close();
  return count;
}
