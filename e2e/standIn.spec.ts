import { existsSync, readdirSync } from 'node:fs';
import type { Page, Response } from '@playwright/test';
import { addressInDemo, expect, test } from './fixtures.ts';

/** Answers to calls of the cloud, as the network carried them, oldest first. */
function watchAnswers(page: Page): Response[] {
  const answers: Response[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/api/')) answers.push(response);
  });
  return answers;
}

/** The stand-in cloud marks what it answers; the host that serves the page does not. */
function isMarked(answer: Response): boolean {
  return answer.headers()['x-stand-in'] !== undefined;
}

const services = (page: Page) => page.getByRole('table', { name: 'Endpoint services' });
const firstService = (page: Page) => services(page).getByRole('link').first();

test('after a reload, and on coming back, the stand-in cloud still answers', async ({
  page,
  open,
}) => {
  const answers = watchAnswers(page);
  await open('/services');
  await expect(firstService(page)).toBeVisible();

  await page.reload();
  await expect(firstService(page)).toBeVisible();

  await page.goto('about:blank');
  await page.goBack();
  await expect(firstService(page)).toBeVisible();
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByText(/^updated \d\d:\d\d:\d\d$/)).toBeVisible();

  expect(answers.length).toBeGreaterThanOrEqual(3);
  expect(answers.filter((answer) => !isMarked(answer)).map((answer) => answer.url())).toEqual([]);
});

test('a stand-in that the browser put to sleep is woken, and what came meanwhile is never shown', async ({
  page,
  open,
}) => {
  await open('/services');
  await expect(firstService(page)).toBeVisible();
  await page.evaluate(() => {
    // Every state of the page from here on, so that nothing is missed between two looks.
    globalThis.seen = [];
    new MutationObserver(() => globalThis.seen.push(document.body.innerText)).observe(
      document.body,
      {
        subtree: true,
        childList: true,
        characterData: true,
      },
    );
  });

  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  const answers = watchAnswers(page);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => answers.filter(isMarked).length).toBeGreaterThan(0);
  await expect(firstService(page)).toBeVisible();

  // Without an answer of the host, the worker was not asleep and this test shows nothing.
  expect(answers.filter((answer) => !isMarked(answer)).length).toBeGreaterThan(0);
  const states = await page.evaluate(() => globalThis.seen);
  expect(states.filter((state) => /asleep|could not|Not found|<!doctype/i.test(state))).toEqual([]);
});

test('the production build has no worker file', async ({ request, production }) => {
  expect(existsSync('dist/index.html')).toBe(true);
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /worker/i.test(file))).toEqual([]);
  const answer = await request.get(`${production}mockServiceWorker.js`, {
    headers: { accept: '*/*' },
  });
  expect(answer.status()).toBe(404);
});

test('the demo works from a folder of a host without fallback pages, deep links included', async ({
  page,
  context,
  demo,
}) => {
  expect(new URL(demo).pathname).not.toBe('/');
  await page.goto(addressInDemo(demo, '/services/new'));
  await expect(page.getByRole('heading', { name: 'Create endpoint service' })).toBeVisible();

  await page.goto(addressInDemo(demo, '/services'));
  const name = await firstService(page).innerText();
  await firstService(page).click();
  const status = page.getByRole('status', { name: 'Service status' });
  await expect(status).toBeVisible();

  // The link to a service, as one sends it to a colleague.
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(other.getByRole('status', { name: 'Service status' })).toBeVisible();
});
