import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../scripts/serveFolder.mjs';
import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test as base, type Page } from './fixtures.ts';
import { setHidden } from './watching.ts';
import { expectStep, fillBackend, goToReview, next } from './wizard.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** A host whose next deployment is under way. */
interface Deployment {
  address: string;
  /** Takes the file of a module away; with `until`, the page's next load finds it again. */
  takeAway: (module: string, until?: 'next load') => void;
  /** Puts another build in place, whose entry script has another name. */
  release: () => void;
  /** How often the page itself was asked for. */
  loads: () => number;
}

const test = base.extend<{ deployment: Deployment }>({
  // oxlint-disable-next-line no-empty-pattern
  deployment: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'deployment-'));
    cpSync('dist-demo', folder, { recursive: true });
    const manifest: Record<string, { file: string }> = JSON.parse(
      readFileSync(join(folder, '.vite/manifest.json'), 'utf8'),
    );
    const away = new Map<string, string>();
    let loads = 0;
    const host = await serveFolder(folder, {
      isSilent: (path) => {
        if (path === '/') {
          loads += 1;
          for (const [from, to] of away) renameSync(from, to);
          away.clear();
        }
        return false;
      },
    });
    await provide({
      address: host.address,
      takeAway: (module, until) => {
        const file = join(folder, manifest[module]?.file ?? `no file of ${module}`);
        if (until === undefined) {
          rmSync(file);
          return;
        }
        away.set(`${file}.away`, file);
        renameSync(file, `${file}.away`);
      },
      release: () => {
        const entry = manifest['index.html']?.file ?? '';
        const next = entry.replace(/index-[\w-]+/, 'index-ANOTHER1');
        copyFileSync(join(folder, entry), join(folder, next));
        const page = join(folder, 'index.html');
        writeFileSync(page, readFileSync(page, 'utf8').replace(entry, next));
      },
      loads: () => loads,
    });
    await host.close();
    rmSync(folder, { recursive: true });
  },
});

test('the first stop of the keyboard leads past the frame to the content', async ({
  page,
  open,
}) => {
  await open('/services');
  await expect(heading(page, 'Endpoint services')).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content', exact: true });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await expectNoAxeFindings(page);
  const address = page.url();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  expect(page.url()).toBe(address);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});

test('another page takes the focus to its heading, and its title is told', async ({
  page,
  open,
}) => {
  const announced = page.locator('body > * [aria-live=polite][aria-atomic=true]');
  await open('/services');
  await expect(page).toHaveTitle('Endpoint services');
  // The first page is the browser's to announce.
  await expect(announced).toHaveText('');

  await page.getByRole('link', { name: 'Create endpoint service', exact: true }).click();
  await expect(heading(page, 'Create endpoint service')).toBeFocused();
  await expect(page).toHaveTitle('Create endpoint service · Endpoint services');
  await expect(announced).toHaveText('Create endpoint service · Endpoint services');

  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(heading(page, 'Endpoint services')).toBeFocused();
  await expect(announced).toHaveText('Endpoint services');
  await page.getByRole('link', { name: 'orders-api', exact: true }).click();
  await expect(heading(page, 'orders-api')).toBeFocused();
  await expect(page).toHaveTitle('orders-api · Endpoint services');
  await expect(announced).toHaveText('orders-api · Endpoint services');
  await page.goBack();
  await expect(heading(page, 'Endpoint services')).toBeFocused();
});

test('an unknown address and a service that does not exist have pages of their own', async ({
  page,
  open,
}) => {
  for (const [path, name, words] of [
    ['/nowhere', 'Page not found', 'This address leads to no page of the console.'],
    ['/services/new/extra', 'Page not found', 'This address leads to no page of the console.'],
    [
      '/services/4189d3c2-8882-4871-a3c2-d380272eed83',
      'This endpoint service does not exist',
      'There is no endpoint service with the ID 4189d3c2-8882-4871-a3c2-d380272eed83',
    ],
    [
      '/services/%3Cb%3E',
      'This endpoint service does not exist',
      '“<b>” is not the ID of an endpoint service.',
    ],
  ] as const) {
    await open(path);
    await expect(heading(page, name)).toBeVisible();
    await expect(page.getByRole('main')).toContainText(words);
    await expect(page).toHaveTitle(/ · Endpoint services$/);
    await expectNoAxeFindings(page);
  }
  await page.getByRole('link', { name: 'Go to endpoint services', exact: true }).click();
  await expect(heading(page, 'Endpoint services')).toBeFocused();
});

test('the appearance follows the system until one is chosen, and the choice is kept', async ({
  page,
  open,
}) => {
  const background = () =>
    page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open('/services');
  await expect(page.getByRole('link', { name: 'orders-api', exact: true })).toBeVisible();
  const dark = await background();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(background).not.toBe(dark);
  const light = await background();

  await page.getByRole('button', { name: 'Appearance: As the system', exact: true }).click();
  await expectNoAxeFindings(page);
  await page.getByRole('menuitemradio', { name: 'Dark', exact: true }).click();
  await expect.poll(background).toBe(dark);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Appearance: Dark', exact: true })).toBeVisible();
  expect(await background()).toBe(dark);
  await expect(page.getByRole('link', { name: 'orders-api', exact: true })).toBeVisible();
  await expectNoAxeFindings(page);

  await page.getByRole('link', { name: 'auth-test', exact: true }).click();
  await expect(page.getByRole('status', { name: 'Service status' })).toHaveText('Failed');
  await expectNoAxeFindings(page);
  await open('/services/new');
  await next(page);
  await expect(page.getByRole('group', { name: 'Errors of this step' })).toBeVisible();
  await expectNoAxeFindings(page);
  await goToReview(page);
  await expectNoAxeFindings(page);

  await page.getByRole('button', { name: 'Appearance: Dark', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Light', exact: true }).click();
  await expect.poll(background).toBe(light);
});

async function expectNoSideways(page: Page): Promise<void> {
  const widths = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(widths.content).toBeLessThanOrEqual(widths.window);
}

for (const width of [390, 2560]) {
  test(`at ${width} pixels no page has to be moved sideways`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 900 });
    await open('/services');
    await expect(page.getByText('10 endpoint services', { exact: true })).toBeVisible();
    await expectNoSideways(page);
    await expectNoAxeFindings(page);

    await page.getByRole('link', { name: 'orders-api', exact: true }).click();
    await expect(page.getByRole('status', { name: 'Service status' })).toHaveText('Available');
    await expectNoSideways(page);
    await expectNoAxeFindings(page);
    await page.getByRole('button', { name: 'Raw JSON', exact: true }).click();
    await expectNoSideways(page);
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoSideways(page);

    await open('/services/new');
    await fillBackend(page);
    await expectNoSideways(page);
    await expectNoAxeFindings(page);
    await next(page);
    await expectStep(page, 'Port mappings');
    await page.getByLabel('Service port, row 1', { exact: true }).fill('80.5');
    await next(page);
    await expect(page.getByRole('group', { name: 'Errors of this step' })).toBeVisible();
    await expectNoSideways(page);
    await expectNoAxeFindings(page);
    await page.getByLabel('Service port, row 1', { exact: true }).fill('18443');
    await page.getByLabel('Terminal port, row 1', { exact: true }).fill('1443');
    await next(page);
    await page.getByRole('button', { name: 'Add tag', exact: true }).click();
    await page.getByLabel('Tag key, row 1', { exact: true }).fill('k'.repeat(36));
    await page.getByLabel('Tag value, row 1', { exact: true }).fill('v'.repeat(43));
    await expectNoSideways(page);
    await expectNoAxeFindings(page);
    await next(page);
    await expectStep(page, 'Review');
    await expectNoSideways(page);
    await expectNoAxeFindings(page);

    await open('/nowhere');
    await expect(heading(page, 'Page not found')).toBeVisible();
    await expectNoSideways(page);
  });
}

test('a page whose code a new deployment took away is loaded anew, once', async ({
  page,
  deployment,
  expectedProblems,
}) => {
  expectedProblems.push(/404/, /Failed to fetch dynamically imported module/);
  await page.goto(`${deployment.address}#/services`);
  const link = page.getByRole('link', { name: 'orders-api', exact: true });
  await expect(link).toBeVisible();
  deployment.takeAway('src/app/pages/ServiceRoute.tsx', 'next load');
  await link.click();
  await expect(heading(page, 'orders-api')).toBeVisible();
  expect(deployment.loads()).toBe(2);
});

test('a part of the wizard that a new deployment took away is loaded anew, with all that was typed', async ({
  page,
  deployment,
  expectedProblems,
}) => {
  expectedProblems.push(/404/, /Failed to fetch dynamically imported module/);
  await page.goto(`${deployment.address}#/services/new`);
  await fillBackend(page);
  await next(page);
  const port = page.getByLabel('Service port, row 1', { exact: true });
  await port.fill('18443');
  deployment.takeAway('src/services/ports/PastePortMappings.tsx', 'next load');
  const paste = page.getByRole('button', { name: 'Paste port mappings', exact: true });
  await paste.click();
  await expect.poll(() => deployment.loads()).toBe(2);
  await expectStep(page, 'Port mappings');
  await expect(port).toHaveValue('18443');
  await paste.click();
  await expect(page.getByRole('dialog', { name: 'Paste port mappings' })).toBeVisible();
});

test('a page that cannot be loaded at all says so, and how to go on', async ({
  page,
  deployment,
  expectedProblems,
}) => {
  expectedProblems.push(/404/, /Failed to fetch dynamically imported module/);
  await page.goto(`${deployment.address}#/services`);
  const link = page.getByRole('link', { name: 'orders-api', exact: true });
  await expect(link).toBeVisible();
  deployment.takeAway('src/app/pages/ServiceRoute.tsx');
  await link.click();
  await expect(heading(page, 'This page could not be shown')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(
    'A part of the console could not be loaded. The network may be down, or a new version is being put in place: try again in a moment.',
  );
  expect(deployment.loads()).toBe(2);
  await expectNoAxeFindings(page);

  await page.getByRole('button', { name: 'Show the page again', exact: true }).click();
  await expect.poll(() => deployment.loads()).toBe(3);
  await expect(heading(page, 'This page could not be shown')).toBeVisible();
  await page.getByRole('link', { name: 'Go to endpoint services', exact: true }).click();
  await expect(link).toBeVisible();
});

test('a tab that was open over a deployment goes on, and says that a new version is there', async ({
  page,
  deployment,
}) => {
  await page.clock.install();
  await page.goto(`${deployment.address}#/services/new`);
  await fillBackend(page);
  await next(page);
  await page.clock.runFor('00:10');
  await expect(page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible();
  await page.getByLabel('Service port, row 1', { exact: true }).fill('18443');
  const notice = page.getByRole('status').filter({ hasText: 'A new version is there' });

  deployment.release();
  await page.clock.runFor('09:00');
  await setHidden(page, true);
  await setHidden(page, false);
  await page.clock.runFor('00:10');
  expect(deployment.loads()).toBe(1);
  await expect(notice).toBeHidden();

  await page.clock.runFor('02:00');
  expect(deployment.loads()).toBe(1);
  await setHidden(page, true);
  await setHidden(page, false);
  await expect(notice).toContainText('what you have typed is kept');
  expect(deployment.loads()).toBe(2);
  await expectNoAxeFindings(page);

  await notice.getByRole('button', { name: 'Later', exact: true }).click();
  await expect(notice).toBeHidden();
  await expect(page.getByLabel('Service port, row 1', { exact: true })).toHaveValue('18443');

  await page.clock.runFor('11:00');
  await page.getByRole('link', { name: 'Endpoints', exact: true }).click();
  await expect(heading(page, 'Endpoints')).toBeVisible();
  await expect.poll(() => deployment.loads()).toBe(3);
  await expect(notice).toBeHidden();
});
