import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from '../scripts/root.mjs';
import { serveFolder } from '../scripts/serveFolder.mjs';
import { pageFiles, WIZARD_ROUTE } from '../scripts/pageFiles.mjs';
import { freshPage } from './browser.mjs';
import { measurePaints } from './paint.mjs';
import { median, repeat } from './statistics.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

const DIST = join(ROOT, 'dist');
const DEMO = join(ROOT, 'dist-demo');

/**
 * Runs in the page: notes when the wizard's heading and first control are on the screen, and every shift of the layout.
 */
function watchWizard() {
  globalThis.wizard = { layoutShift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // Not typed by the DOM library yet.
      const { value = 0, hadRecentInput = false } =
        /** @type {PerformanceEntry & { value?: number, hadRecentInput?: boolean }} */ (entry);
      if (!hadRecentInput) globalThis.wizard.layoutShift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const look = () => {
    const heading = document.querySelector('h1')?.textContent;
    if (heading === 'Create endpoint service' && document.querySelector('main input[type=radio]')) {
      globalThis.afterPaint(() => (globalThis.wizard.formPaintedAt = performance.now()));
    } else {
      requestAnimationFrame(look);
    }
  };
  look();
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {() => void} [prepare] runs in the page before anything of it
 */
async function openWizardPage(browser, address, prepare) {
  const page = await freshPage(browser);
  await measurePaints(page);
  if (prepare) await page.addInitScript(prepare);
  await page.addInitScript(watchWizard);
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, requests };
}

/** @param {Page} page */
async function formPaintedAt(page) {
  const handle = await page.waitForFunction(() => globalThis.wizard.formPaintedAt);
  return (await handle.jsonValue()) ?? Number.NaN;
}

/** @param {Page} page */
function layoutShift(page) {
  return page.evaluate(() => globalThis.wizard.layoutShift);
}

/** Runs in the page: the tab has kept who is signed in, as it does on request. */
function keepSession() {
  sessionStorage.setItem(
    'session',
    JSON.stringify({
      token: 'token',
      expiresAt: Date.now() + 3_600_000,
      region: 'eu-de',
      project: { id: '0123456789abcdef0123456789abcdef', name: 'eu-de' },
      user: { name: 'operator', domain: 'company' },
      by: 'password',
    }),
  );
}

/** What the first step asks of the cloud, answered for a project that holds nothing. */
const EMPTY_PROJECT = new Map([
  ['quotas', { quotas: { resources: [] } }],
  ['vpcs', { vpcs: [] }],
]);

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answerAsCloud(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  const answer = pathname.startsWith('/api/') && EMPTY_PROJECT.get(basename(pathname));
  if (!answer) return false;
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  return true;
}

/**
 * The production build as an operator meets it who is signed in.
 * @param {Browser} browser
 */
export async function measureProductionPage(browser) {
  const host = await serveFolder(DIST, { fallback: 'index.html', answers: answerAsCloud });
  const visits = await repeat(async () => {
    const { page, requests } = await openWizardPage(
      browser,
      `${host.address}services/new`,
      keepSession,
    );
    await formPaintedAt(page);
    await page.waitForLoadState('networkidle');
    const visit = { requests, layoutShift: await layoutShift(page) };
    await page.context().close();
    return visit;
  });
  await host.close();

  const scripts = visits.map(({ requests }) => requests.filter((url) => url.endsWith('.js')));
  const kilobytes = scripts.map((urls) =>
    urls.reduce((sum, url) => sum + brotliSize(join(DIST, new URL(url).pathname)), 0),
  );
  return {
    scriptKilobytes: median(kilobytes) / 1000,
    scriptFiles: median(scripts.map((urls) => urls.length)),
    requests: median(visits.map(({ requests }) => requests.length)),
    layoutShift: median(visits.map((visit) => visit.layoutShift)),
  };
}

/**
 * The demo build with its stand-in cloud, and beside it the same build whose stand-in never arrives, so that no call
 * is ever answered.
 * @param {Browser} browser
 */
export async function measureDemoPage(browser) {
  const host = await serveFolder(DEMO);
  const standIn = standInFiles();
  const plainHost = await serveFolder(DEMO, { isSilent: (path) => standIn.has(path.slice(1)) });
  const visits = await repeat(async () => {
    const demo = await openWizardPage(browser, `${host.address}#/services/new`);
    const demoForm = await formPaintedAt(demo.page);
    await demo.page.waitForLoadState('networkidle');
    const shift = await layoutShift(demo.page);
    await demo.page.context().close();

    const plain = await openWizardPage(browser, `${plainHost.address}#/services/new`);
    const plainForm = await formPaintedAt(plain.page);
    await plain.page.context().close();
    return { demoForm, plainForm, layoutShift: shift };
  });
  await host.close();
  await plainHost.close();
  return {
    demoForm: median(visits.map((visit) => visit.demoForm)),
    plainForm: median(visits.map((visit) => visit.plainForm)),
    // Of each run by itself: what else the machine does changes from run to run.
    ratio: median(visits.map((visit) => visit.demoForm / visit.plainForm)),
    layoutShift: median(visits.map((visit) => visit.layoutShift)),
  };
}

/** Scripts that only the stand-in cloud needs. */
function standInFiles() {
  /** @type {Record<string, { file: string, imports?: string[] }>} */
  const manifest = JSON.parse(readFileSync(join(DEMO, '.vite', 'manifest.json'), 'utf8'));
  const page = new Set(pageFiles(DEMO, WIZARD_ROUTE).scripts);
  const entry = manifest['mocks/browser.ts'];
  if (!entry) throw new Error('The demo build has no stand-in cloud.');
  const files = [entry.file, ...(entry.imports ?? []).map((key) => manifest[key]?.file ?? key)];
  return new Set(files.filter((file) => !page.has(file)));
}

/** @param {string} file */
function brotliSize(file) {
  return brotliCompressSync(readFileSync(file)).length;
}
