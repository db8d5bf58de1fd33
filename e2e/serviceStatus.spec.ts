import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { letTimePass } from './passingTime.ts';
import { badge, setHidden, watchBadge, watchCalls } from './watching.ts';
import { create, goToReview } from './wizard.ts';

/** Longer than any creation takes. */
const CREATION_MS = 130_000;
const MINUTE_MS = 60_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Creates a service and stops at its page. */
async function createOrders(page: Page): Promise<void> {
  await goToReview(page);
  await create(page);
  await expect(badge(page)).toHaveText('Creating');
}

test('the badge of a creation changes once, and few requests are enough', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services/new');
  await goToReview(page);
  const calls = watchCalls(page);
  await create(page);
  await expect(badge(page)).toHaveText('Creating');
  const seen = await watchBadge(page);
  await page.clock.runFor(1_000);
  await expect(page.getByText(/^Last heard \d\d:\d\d:\d\d · next in \d+ s$/)).toBeVisible();
  await expect(page.getByText(/^Usually 1 to 2 minutes · \d+ s so far$/)).toBeVisible();
  await letTimePass(page, CREATION_MS, 2_000);
  await expect(badge(page)).toHaveText('Available');
  expect(await seen()).toEqual(['Available']);
  expect(calls.filter((call) => call.method() === 'GET').length).toBeLessThanOrEqual(40);
  await expect(page.getByText('Consumers can connect')).toBeVisible();
  await expectNoAxeFindings(page);
});

test('without an answer the page says so, and goes on asking', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/Failed to load|ERR_FAILED/);
  await page.clock.install();
  await open('/services/4189d3c2-8882-4871-a3c2-d380272eed83', { scenario: 'unreachable' });
  const failure = page.getByRole('alert').filter({ hasText: 'The service could not be read' });
  await expect(failure).toContainText('The cloud did not answer: check your network');
  await expect(badge(page)).toHaveText('Lost contact');
  await expectNoAxeFindings(page);
  await failure.getByRole('button', { name: 'Details', exact: true }).click();
  await expect(failure).toContainText('No answer');
  const calls = watchCalls(page);
  await failure.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect.poll(() => calls.length).toBeGreaterThan(0);
  const sinceTried = calls.length;
  await letTimePass(page, MINUTE_MS, 2_000);
  expect(calls.length).toBeGreaterThan(sinceTried);
  // With pauses that grow: one for each step of the clock would be thirty.
  expect(calls.length).toBeLessThan(sinceTried + 15);
  await expect(button(page, 'Delete')).toHaveAccessibleDescription(
    'The service has not been read yet.',
  );
});

test('offline nothing is asked, and at once when the network is back', async ({
  page,
  context,
  open,
}) => {
  await page.clock.install();
  await open('/services/new');
  await createOrders(page);
  await letTimePass(page, 10_000, 2_000);
  await context.setOffline(true);
  await expect(badge(page)).toHaveText('Offline, last known: Creating');
  await expect(page.getByText('This computer is offline')).toBeVisible();
  await expect(page.getByText(/asked again once online/)).toBeVisible();
  await expectNoAxeFindings(page);
  const calls = watchCalls(page);
  await page.clock.runFor(CREATION_MS);
  expect(calls).toEqual([]);
  await context.setOffline(false);
  await expect(badge(page)).toHaveText('Available');
  expect(calls).toHaveLength(1);
});

test('a hidden tab asks once a minute for what was started in it, and its title says when it is done', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services/new');
  await createOrders(page);
  await letTimePass(page, 4_000, 2_000);
  await expect(page).toHaveTitle('orders · Endpoint services');
  await setHidden(page, true);
  const calls = watchCalls(page);
  await letTimePass(page, 50_000, 10_000);
  expect(calls).toEqual([]);
  await letTimePass(page, 2 * MINUTE_MS, 10_000);
  await expect(page).toHaveTitle('Available: orders · Endpoint services');
  expect(calls.length).toBeLessThanOrEqual(2);
  await setHidden(page, false);
  await expect(page).toHaveTitle('orders · Endpoint services');
});

test('a hidden tab gives up after ten minutes, and asks at once when it is seen again', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services/new', { scenario: 'never-finishes' });
  await createOrders(page);
  await setHidden(page, true);
  const calls = watchCalls(page);
  await letTimePass(page, 11 * MINUTE_MS, 20_000);
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.length).toBeLessThanOrEqual(10);
  await expect(page.getByText(/asked again once this page is seen/)).toBeVisible();
  const soFar = calls.length;
  await page.clock.runFor(30 * MINUTE_MS);
  expect(calls).toHaveLength(soFar);
  await setHidden(page, false);
  await page.clock.runFor(100);
  await expect.poll(() => calls.length).toBe(soFar + 1);
});

test('a hidden tab does not ask for what was started elsewhere', async ({ page, open }) => {
  await page.clock.install();
  await open('/services');
  await page.getByRole('link', { name: 'search-api', exact: true }).click();
  await expect(badge(page)).toHaveText('Creating');
  await letTimePass(page, 2_000, 1_000);
  await setHidden(page, true);
  const calls = watchCalls(page);
  await page.clock.runFor(CREATION_MS);
  expect(calls).toEqual([]);
  await setHidden(page, false);
  await page.clock.runFor(100);
  await expect(badge(page)).toHaveText('Available');
  expect(calls).toHaveLength(1);
});
