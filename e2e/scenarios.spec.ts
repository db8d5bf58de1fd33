import { expectNoAxeFindings } from './accessibility.ts';
import type { StagedFault } from '../mocks/scenarios/stagedFaults.ts';
import { addressInDemo, expect, test, type Page } from './fixtures.ts';
import { layoutShifts } from './layoutShifts.ts';
import { letTimePassUntil, SOON } from './passingTime.ts';
import { badge, watchBadge, watchCalls } from './watching.ts';
import { countWrites, create, expectStep, FREE_PORTS, goToReview, next, VPC } from './wizard.ts';

/** Longer than any creation takes. */
const CREATION_MS = 130_000;
const MINUTE_MS = 60_000;

/** The rest of a page stands when it is told. */
const LATE_QUOTA: readonly StagedFault[] = [
  { operation: 'read-quota', effect: { kind: 'delay', ms: 2_000 }, when: { next: 1 } },
];

const table = (page: Page) => page.getByRole('table', { name: 'Endpoint services' });
const rowOf = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) });
const advice = (page: Page, title: string) => page.getByText(title, { exact: true });

/** Creates a service named "orders" and waits for its page. */
async function createOrders(page: Page): Promise<void> {
  await goToReview(page);
  await create(page);
  await expect(page.getByRole('heading', { level: 1, name: 'orders' })).toBeVisible();
}

async function goToList(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Back to the list/ }).click();
  await expect(table(page)).toBeVisible();
}

async function openService(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('default: the list shows a service in each status, and each comes to its end by itself', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services');
  await expect(table(page).getByRole('cell', { name: 'Creating', exact: true })).toHaveCount(1);
  await expect(table(page).getByRole('cell', { name: 'Failed', exact: true })).toHaveCount(1);
  await expect(table(page).getByRole('cell', { name: 'Deleting', exact: true })).toHaveCount(1);
  await expect(table(page).getByRole('cell', { name: 'Available', exact: true })).toHaveCount(7);
  await expect(rowOf(page, 'search-api')).toContainText('Creating');
  await expect(rowOf(page, 'billing-old')).toContainText('Deleting');
  await expect(page.getByText('10 endpoint services', { exact: true })).toBeVisible();
  await expectNoAxeFindings(page);

  await letTimePassUntil(page, () =>
    expect(rowOf(page, 'search-api')).toContainText('Available', SOON),
  );
  await letTimePassUntil(page, () => expect(rowOf(page, 'billing-old')).toHaveCount(0, SOON));
  await expect(page.getByText('9 endpoint services', { exact: true })).toBeVisible();

  const calls = watchCalls(page);
  await page.clock.runFor(10 * MINUTE_MS);
  expect(calls).toEqual([]);
});

test('empty: the list says what a service is for, and how to come to the first', async ({
  page,
  open,
}) => {
  await open('/services', { scenario: 'empty' });
  await expect(page.getByRole('heading', { name: 'No endpoint services yet' })).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByRole('link', { name: 'Create the first one', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Create endpoint service' })).toBeFocused();
});

test('creation-fails: badge and list say so with the reason, and it can be created again from there', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services/new', { scenario: 'creation-fails' });
  await createOrders(page);
  await expect(badge(page)).toHaveText('Creating');
  await letTimePassUntil(page, () => expect(badge(page)).toHaveText('Failed', SOON));
  const main = page.getByRole('main');
  await expect(main).toContainText('EndPoint.3001');
  await expect(main).toContainText('The network port for the service could not be made');
  await expectNoAxeFindings(page);

  await goToList(page);
  await expect(rowOf(page, 'orders')).toContainText('Failed');
  await openService(page, 'orders');
  await page.getByRole('link', { name: 'Create again from this one', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Create endpoint service' })).toBeVisible();
  await expect(page.getByText('Filled from orders.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'VPC', exact: true })).toHaveValue(VPC);
  await expect(page.getByRole('combobox', { name: 'Load balancer', exact: true })).toHaveValue(
    'lb-orders',
  );
  await expectNoAxeFindings(page);
  await next(page);
  await expectStep(page, 'Port mappings');
  await expect(page.getByLabel('Service port, row 1', { exact: true })).toHaveValue(
    FREE_PORTS.service,
  );
  await next(page);
  await expectStep(page, 'Access and tags');
  await expect(page.getByLabel('Service name', { exact: true })).toHaveValue('orders');
  await next(page);
  await expectStep(page, 'Review');
  await create(page);
  await expect(badge(page)).toHaveText('Creating');
});

test('never-finishes: first it takes longer than usual, then the console pauses and can be asked to check', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services/new', { scenario: 'never-finishes' });
  await createOrders(page);
  await expect(page.getByText(/^usually 1 to 2 minutes · \d+ s so far$/i)).toBeVisible();
  await page.clock.fastForward(11 * MINUTE_MS);
  await letTimePassUntil(page, () => expect(advice(page, 'Longer than usual')).toBeVisible(SOON));
  await expect(badge(page)).toHaveText('Creating');
  await expect(page.getByText(/^longer than usual .* 11 min \d+ s so far$/i)).toBeVisible();
  await expectNoAxeFindings(page);

  await page.clock.fastForward(50 * MINUTE_MS);
  await letTimePassUntil(page, () => expect(advice(page, 'Paused')).toBeVisible(SOON));
  await expect(badge(page)).toHaveText('Creating');
  await expectNoAxeFindings(page);
  const calls = watchCalls(page);
  await page.clock.runFor(10 * MINUTE_MS);
  expect(calls).toEqual([]);
  await page.getByRole('button', { name: 'Check now', exact: true }).click();
  await expect.poll(() => calls.length).toBe(1);
  await expect(advice(page, 'Paused')).toBeVisible();
});

test('quota-reached: the list and the first step say so, and what is sent all the same is refused in words', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/400/);
  const reached = page.getByText(/The quota is reached: 20 of 20 endpoint services.*Delete one/);
  for (const [path, width] of [
    ['/endpoints', 390],
    ['/services', 390],
    ['/services', 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('about:blank');
    await open(path, { scenario: 'quota-reached', faults: LATE_QUOTA });
    await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible();
    const top = () =>
      page.getByRole('table').evaluate((element) => element.getBoundingClientRect().y);
    const before = await top();
    await expect(page.getByText(/The quota is reached|Endpoints in this project/)).toBeVisible();
    expect(await top(), `${path} at ${width}`).toBe(before);
  }
  await expectNoAxeFindings(page);
  await page.getByRole('link', { name: 'Create endpoint service', exact: true }).click();
  await expect(reached).toBeVisible();
  await expectNoAxeFindings(page);
  const writes = countWrites(page);
  await goToReview(page);
  await create(page);
  const refusal = page
    .getByRole('alert')
    .filter({ hasText: 'The cloud did not create the service' });
  await expect(refusal).toContainText('delete one you do not need, or ask support for more');
  await refusal.getByText('Details', { exact: true }).click();
  await expect(refusal).toContainText('Endpoint.1018');
  await expectNoAxeFindings(page);
  expect(writes()).toBe(1);
  // Nothing is lost, and it can be sent again once there is room.
  await expectStep(page, 'Review');
  await expect(page.getByLabel('Request as it will be sent')).toContainText('"orders"');
});

test('many: a page of fifty creations lives from one request per beat', async ({ page, open }) => {
  await page.clock.install();
  await open('/services', { scenario: 'many' });
  const creating = table(page).getByRole('cell', { name: 'Creating', exact: true });
  await expect(creating).toHaveCount(50);
  await expect(page.getByText('1 to 50 of 1,000 endpoint services', { exact: true })).toBeVisible();
  await expect(page.getByText(/^50 are under way/)).toBeVisible();
  await expectNoAxeFindings(page);

  const calls = watchCalls(page);
  await letTimePassUntil(page, () => expect(creating).toHaveCount(0, SOON));
  // All of them for the list, and no more than a single creation may cost.
  expect(new Set(calls.map((call) => new URL(call.url()).pathname)).size).toBe(1);
  expect(calls.length).toBeLessThanOrEqual(40);
  await expect(table(page).getByRole('cell', { name: 'Available', exact: true })).toHaveCount(50);

  await page.getByRole('button', { name: 'Go to page 20' }).click();
  await expect(page.getByText('951 to 1,000 of 1,000 endpoint services')).toBeVisible();
  await expect(page).toHaveURL(/page=20/);
  await expectNoAxeFindings(page);
});

test('slow-network: list and service stay where they are as answers come, and a create is frozen while it is sent', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services', { scenario: 'slow-network' });
  await expect(page.getByRole('heading', { name: 'Endpoint services' })).toBeVisible();
  const beforeList = await layoutShifts(page);
  await letTimePassUntil(page, () => expect(table(page)).toBeVisible(SOON), 1_000);
  expect(await layoutShifts(page)).toEqual(beforeList);

  // By its address, so that nothing is known of it from the list.
  await rowOf(page, 'orders-api').getByRole('link').click();
  await page.reload();
  await expect(page.getByText('not read yet')).toBeVisible();
  await expectNoAxeFindings(page);
  const beforeService = await layoutShifts(page);
  await letTimePassUntil(page, () => expect(badge(page)).toHaveText('Available', SOON), 1_000);
  expect(await layoutShifts(page)).toEqual(beforeService);

  await open('/services/new', { scenario: 'slow-network' });
  const letAnswersCome = (picker: string) =>
    letTimePassUntil(
      page,
      () =>
        expect(
          page.getByRole('combobox', { name: picker, exact: true }),
        ).toHaveAccessibleDescription(/to choose from/, SOON),
      1_000,
    );
  await letAnswersCome('VPC');
  await page.getByRole('combobox', { name: 'VPC', exact: true }).fill(VPC);
  await page.getByRole('option', { name: VPC }).click();
  await letAnswersCome('Load balancer');
  await goToReview(page);
  const writes = countWrites(page);
  await create(page);
  const sending = page.getByRole('button', { name: 'Creating service…', exact: true });
  await expect(sending).toHaveAttribute('aria-disabled', 'true');
  await sending.click({ force: true });
  await page.getByRole('button', { name: 'Back', exact: true }).click({ force: true });
  await expectStep(page, 'Review');
  await expectNoAxeFindings(page);
  await letTimePassUntil(page, () => expect(badge(page)).toHaveText('Creating', SOON), 1_000);
  expect(writes()).toBe(1);
});

test('unstable: the list stays as it was last read, says how old it is, and comes back', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services', { scenario: 'unstable' });
  // What could not be read at all comes by itself.
  await letTimePassUntil(page, () => expect(table(page)).toBeVisible(SOON), 1_000);
  const lost = page.getByText('Lost contact with the cloud', { exact: true });
  await letTimePassUntil(page, () => expect(lost).toBeVisible(SOON), 1_000);
  await expect(page.getByText(/^What is shown is .* old\.$/)).toBeVisible();
  await expect(rowOf(page, 'search-api')).toContainText('Creating');
  await expectNoAxeFindings(page);
  await letTimePassUntil(page, () => expect(lost).toBeHidden(SOON), 1_000);
  await expect(page.getByText(/^What is shown is .* old\.$/)).toBeHidden();
});

test('unstable: contact with a creation is lost and found again, and never called failed', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services', { scenario: 'unstable' });
  await letTimePassUntil(page, () => expect(table(page)).toBeVisible(SOON), 1_000);
  await openService(page, 'search-api');
  const seen = await watchBadge(page);
  await letTimePassUntil(
    page,
    () => expect(badge(page)).toHaveText('Lost contact, last known: Creating', SOON),
    1_000,
  );
  await expect(page.getByText(/Last known: Creating, .* ago\./)).toBeVisible();
  await expect(page.getByText('Port ID', { exact: true })).toBeVisible();
  await expectNoAxeFindings(page);
  // Found again, it may have ended meanwhile.
  await letTimePassUntil(
    page,
    () => expect(badge(page)).toHaveText(/^(Creating|Available)$/, SOON),
    1_000,
  );
  await letTimePassUntil(page, () => expect(badge(page)).toHaveText('Available', SOON));
  expect((await seen()).filter((state) => /fail/i.test(state))).toEqual([]);
});

test('speed, seed and edition: the clock runs as fast as asked, other seeds name other things, the edition decides what is answered', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services/new', { speed: 20 });
  await createOrders(page);
  await page.clock.runFor(CREATION_MS / 20);
  // In steps that would never come to the end at the cloud's own pace.
  await letTimePassUntil(page, () => expect(badge(page)).toHaveText('Available', SOON), 500);

  await open('/services', { seed: 'seven' });
  await expect(table(page)).toBeVisible();
  await expect(rowOf(page, 'orders')).toHaveCount(0);
  const names = await table(page).getByRole('link').allInnerTexts();
  await page.reload();
  await expect(table(page).getByRole('link')).toHaveText(names);
  expect(names).not.toContain('orders-api');

  await open('/services', { edition: '2025' });
  // The edition of 2025 knows TCP only, and no port of a virtual IP.
  await expect(rowOf(page, 'resolver-dns')).toContainText('53 → 53');
  await expect(rowOf(page, 'resolver-dns')).not.toContainText('UDP');
  await openService(page, 'payments-vip');
  await expect(page.getByText('Port ID', { exact: true })).toBeVisible();
  await expect(page.getByText('Virtual IP port ID', { exact: true })).toHaveCount(0);
});

test('a reload changes nothing: the creation goes on where it was', async ({ page, open }) => {
  await page.clock.install();
  await open('/services/new');
  await createOrders(page);
  await page.clock.runFor(20_000);
  const created = page
    .locator('dt', { hasText: /^Created$/ })
    .locator('xpath=following-sibling::dd');
  const createdAt = await created.innerText();
  await page.reload();
  await expect(badge(page)).toHaveText('Creating');
  await expect(created).toHaveText(createdAt);
  await expect(page.getByText(/ [23]\d s so far$/)).toBeVisible();
  await letTimePassUntil(page, () => expect(badge(page)).toHaveText('Available', SOON));
  await page.reload();
  await expect(badge(page)).toHaveText('Available');
  await expect(created).toHaveText(createdAt);
});

test('two tabs see the same cloud, and a reset clears it for both', async ({
  page,
  context,
  demo,
  open,
}) => {
  await open('/services');
  await expect(table(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(addressInDemo(demo, '/services/new'));
  await createOrders(other);

  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(rowOf(page, 'orders')).toContainText('Creating');
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(rowOf(page, 'orders')).toHaveCount(0);
  await expect(rowOf(page, 'orders-api')).toBeVisible();
  await goToList(other);
  await expect(rowOf(other, 'orders-api')).toBeVisible();
  await other.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(rowOf(other, 'orders')).toHaveCount(0);
});
