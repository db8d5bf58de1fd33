import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { layoutShifts } from './layoutShifts.ts';
import { expectSummaryRead } from './watching.ts';

/** Of the default scenario: endpoints in each status, three of them asking, one of those of a frozen account. */
const SERVICE = 'orders-api';

const table = (page: Page) => page.getByRole('table', { name: 'Connections' });
const rows = (page: Page, status: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: status, exact: true }) });
const accept = (page: Page) => page.getByRole('button', { name: 'Accept', exact: true });
const reject = (page: Page) => page.getByRole('button', { name: 'Reject', exact: true });

async function openConnections(page: Page, service = SERVICE): Promise<void> {
  await page.getByRole('link', { name: service, exact: true }).click();
  await page.getByRole('tab', { name: 'Connections', exact: true }).click();
  await expect(table(page)).toBeVisible();
}

/** Calls to the cloud from now on: method and path, without the project. */
function watchCalls(page: Page): string[] {
  const calls: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.includes('/api/')) return;
    const path = pathname.split('/v1/')[1]?.replace(/^[0-9a-f]{32}/, '') ?? pathname;
    calls.push(`${request.method()} ${path.replaceAll(/[0-9a-f-]{36}/g, 'ID')}`);
  });
  return calls;
}

test('the tab stands in the address, shows who asks and who is connected, and costs one request', async ({
  page,
  open,
}) => {
  await open('/services');
  await page.getByRole('link', { name: SERVICE, exact: true }).click();
  await expect(page.getByRole('note', { name: 'Exposure' })).toContainText(
    '6 accounts may ask to connect',
  );
  await expectSummaryRead(page);
  const calls = watchCalls(page);
  await page.getByRole('tab', { name: 'Connections', exact: true }).click();
  await expect(table(page)).toBeVisible();
  await expect(page).toHaveURL(/[?&]tab=connections(&|$)/);
  await expect(page).toHaveTitle(`Connections of ${SERVICE} · Endpoint services`);
  await expect(page.getByRole('status', { name: 'Service status' })).toHaveText('Available');
  for (const status of ['Creating', 'Rejected', 'Deleting']) {
    await expect(rows(page, status)).toHaveCount(1);
  }
  await expect(rows(page, 'Pending acceptance')).toHaveCount(3);
  await expect(table(page).getByRole('row').filter({ hasText: 'Failed' })).toContainText(
    'EndPoint.2022',
  );
  expect(calls).toEqual(['GET /vpc-endpoint-services/ID/connections']);
  await expectNoAxeFindings(page);

  await page.goBack();
  await expect(page.getByRole('tab', { name: 'Summary', selected: true })).toBeVisible();
  await page.goForward();
  await expect(table(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Connections', selected: true })).toBeVisible();
  await expect(table(page)).toBeVisible();
});

test('what a service’s address asks for in vain is told and put right, until one goes on', async ({
  page,
  open,
}) => {
  await open('/services');
  await page.getByRole('link', { name: SERVICE, exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Summary', selected: true })).toBeVisible();
  const address = page.url();
  const told = page.getByRole('alert');
  await page.goto(`${address}?tab=nonsense`);
  await expect(page.getByRole('tab', { name: 'Summary', selected: true })).toBeVisible();
  await expect(page).toHaveURL(address);
  await expect(told).toHaveText('There is no tab “nonsense”. The summary is shown instead.');
  await page.getByRole('tab', { name: 'Whitelist', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Whitelist', selected: true })).toBeVisible();
  await expect(told).toHaveCount(0);
  // The summary has no rows to filter, so no status either.
  await page.goto(`${address}?status=frozen`);
  await expect(told).toHaveText('There is no parameter “status”. The address has been put right.');
  await expect(page).toHaveURL(address);
  await page.goto(`${address}?tab=CONNECTIONS&status=frozen&page=abc`);
  await expect(table(page)).toBeVisible();
  await expect(told).toHaveText(
    'There is no status “frozen”. There is no page “abc”. The address has been put right.',
  );
  await expect(page).toHaveURL(`${address}?tab=connections`);
  await expectNoAxeFindings(page);
  await page.goto(`${address}?tab=connections&page=9`);
  await expect(page.getByText('There is no page 9: the list has one page.')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the first page', exact: true }).click();
  await expect(table(page)).toBeVisible();
  await expect(page).toHaveURL(`${address}?tab=connections`);
});

test('the status filter is the cloud’s, and stands in the address', async ({ page, open }) => {
  await open('/services');
  await openConnections(page);
  const filter = page.getByRole('combobox', { name: 'Status', exact: true });
  await filter.selectOption('Pending acceptance');
  await expect(page.getByText('3 connections', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/status=pendingAcceptance/);
  await page.reload();
  await expect(page.getByText('3 connections', { exact: true })).toBeVisible();
  for (const row of await rows(page, 'Pending acceptance').all()) {
    // The others stand below as long as the table has not been read again.
    await expect(row.getByRole('button', { name: /^Accept / })).toBeEnabled();
  }
  await filter.selectOption('Failed');
  await expect(page.getByText('1 connection', { exact: true })).toBeVisible();
});

test('one is accepted from its row, and rejected again after its consequence has been named', async ({
  page,
  open,
}) => {
  await open('/services');
  await openConnections(page);
  const row = rows(page, 'Pending acceptance').first();
  const id = await row.getByRole('rowheader').innerText();
  const ofId = table(page).getByRole('row').filter({ hasText: id });
  await ofId.getByRole('button', { name: `Accept ${id}`, exact: true }).click();
  const run = page.getByRole('region', { name: 'Accept 1 connection' });
  await expect(run.getByRole('status')).toHaveText('1 accepted');
  await expect(ofId.getByRole('cell', { name: 'Accepted', exact: true })).toBeVisible();

  const off = ofId.getByRole('button', { name: `Accept ${id}`, exact: true });
  await off.focus();
  await expect(off).toBeFocused();
  await expect(off).toHaveAttribute('aria-disabled', 'true');
  await expect(off).toHaveAccessibleDescription('It is accepted already.');

  await ofId.getByRole('button', { name: `Reject ${id}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Reject 1 connection' });
  await expect(dialog).toContainText('its consumer loses the connection');
  await expectNoAxeFindings(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(ofId.getByRole('cell', { name: 'Accepted', exact: true })).toBeVisible();
  await ofId.getByRole('button', { name: `Reject ${id}`, exact: true }).click();
  await dialog.getByRole('button', { name: 'Reject', exact: true }).click();
  await expect(ofId.getByRole('cell', { name: 'Rejected', exact: true })).toBeVisible();
});

test('many are accepted one by one; the others go on when one fails, and it alone is retried', async ({
  page,
  open,
}) => {
  await open('/services');
  await openConnections(page);
  await expect(accept(page)).toHaveAccessibleDescription('Select connections in the table first.');
  for (const row of await rows(page, 'Pending acceptance').all()) {
    await row.getByRole('checkbox').check();
  }
  await expect(page.getByText('3 selected', { exact: true })).toBeVisible();
  const calls = watchCalls(page);
  await accept(page).click();
  const run = page.getByRole('region', { name: 'Accept 3 connections' });
  await expect(run.getByRole('status')).toHaveText('2 accepted, 1 failed');
  await expect(run.getByRole('row').nth(1)).toContainText('This endpoint is frozen');
  await expect(rows(page, 'Pending acceptance')).toHaveCount(1);
  await expect(accept(page)).toBeFocused();
  expect(calls.filter((call) => call.startsWith('POST'))).toHaveLength(3);
  await expectNoAxeFindings(page);

  calls.length = 0;
  await run.getByRole('button', { name: 'Retry the failed one' }).click();
  await expect.poll(() => calls.filter((call) => call.startsWith('POST'))).toHaveLength(1);
  await expect(run.getByRole('status')).toHaveText('2 accepted, 1 failed');
  await run.getByRole('button', { name: 'Close' }).click();
  await expect(run).toBeHidden();
});

test('a refusal of any kind is told in words with its code, and can be retried', async ({
  page,
  open,
}) => {
  await open('/services', { refuse: 'EndPoint.3040' });
  await openConnections(page);
  const pending = rows(page, 'Pending acceptance').first();
  await pending.getByRole('button', { name: /^Accept / }).click();
  const run = page.getByRole('region', { name: 'Accept 1 connection' });
  await expect(run.getByRole('status')).toHaveText('1 failed');
  await run.getByRole('button', { name: 'Details' }).click();
  await expect(run).toContainText('EndPoint.3040');
  await run.getByRole('button', { name: 'Retry the failed one' }).click();
  await expect(run.getByRole('status')).toHaveText('1 accepted');
});

test('a long run shows how far it is, can be stopped and gone on with, and asks before it is left', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services', { scenario: 'slow-network' });
  await page.clock.runFor(5_000);
  await page.getByRole('link', { name: 'resolver-dns', exact: true }).click();
  await page.clock.runFor(5_000);
  await page.getByRole('tab', { name: 'Connections', exact: true }).click();
  await page.clock.runFor(5_000);
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await reject(page).click();
  const dialog = page.getByRole('dialog', { name: 'Reject 12 connections' });
  await expect(dialog).toContainText('All are accepted: their consumers lose the connection');
  await dialog.getByRole('button', { name: 'Reject', exact: true }).click();
  await page.clock.runFor(500);
  const run = page.getByRole('region', { name: 'Reject 12 connections' });
  await expect(run.getByRole('progressbar', { name: 'Progress' })).toBeVisible();
  await expect(run.getByRole('cell', { name: 'Under way' })).toHaveCount(3);
  await expect(accept(page)).toHaveAccessibleDescription(/Wait until what is being sent has ended/);
  await expectNoAxeFindings(page);

  await page.getByRole('tab', { name: 'Summary', exact: true }).click();
  await page.clock.runFor(500);
  const leave = page.getByRole('dialog', { name: 'Leave while connections are being decided?' });
  await leave.getByRole('button', { name: 'Stay' }).click();
  await page.clock.runFor(500);
  await expect(page.getByRole('tab', { name: 'Connections', selected: true })).toBeVisible();

  await run.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.clock.runFor(5_000);
  await expect(run.getByRole('status')).toHaveText(/^\d+ rejected, \d+ not sent$/);
  await expect(run.getByRole('heading')).toBeFocused();
  await run.getByRole('button', { name: /^Go on with the \d+ not sent$/ }).click();
  for (let round = 0; round < 4; round += 1) await page.clock.runFor(5_000);
  await expect(run.getByRole('status')).toHaveText('12 rejected');
});

test('it is read again at a slow beat while the tab is open and seen, and only then', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services');
  await openConnections(page);
  await expect(page.getByText(/^Connections as of .* next in \d+ s$/)).toBeVisible();
  const calls = watchCalls(page);
  for (let beat = 1; beat <= 3; beat += 1) {
    await page.clock.runFor(31_000);
    await expect.poll(() => calls.length).toBe(beat);
    await expect(page.getByText(/next in/)).toBeVisible();
  }
  expect(new Set(calls)).toEqual(new Set(['GET /vpc-endpoint-services/ID/connections']));

  calls.length = 0;
  await setVisibility(page, 'hidden');
  await page.clock.runFor(10 * 60_000);
  expect(calls).toEqual([]);
  await setVisibility(page, 'visible');
  await expect.poll(() => calls.length).toBe(1);

  await page.getByRole('tab', { name: 'Summary', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Summary', selected: true })).toBeVisible();
  calls.length = 0;
  await page.clock.runFor(10 * 60_000);
  expect(calls).toEqual([]);
});

async function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((next) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => next });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

test('selection and focus survive a beat', async ({ page, open }) => {
  await page.clock.install();
  await open('/services');
  await openConnections(page);
  const box = rows(page, 'Pending acceptance').first().getByRole('checkbox');
  await box.check();
  const calls = watchCalls(page);
  await page.clock.runFor(31_000);
  await expect.poll(() => calls.length).toBe(1);
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible();
});

test('a service that nobody has connected to says what a consumer needs', async ({
  page,
  open,
}) => {
  await open('/services');
  await page.getByRole('link', { name: 'payments-vip', exact: true }).click();
  await page.getByRole('tab', { name: 'Connections', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No connections yet' })).toBeVisible();
  await expect(page.getByRole('note', { name: 'Exposure' })).toContainText(
    'Only your own account may connect',
  );
  await expectNoAxeFindings(page);
});

test('exposure is alarming where any account may connect without approval', async ({
  page,
  open,
}) => {
  await open('/services');
  await openConnections(page, 'resolver-dns');
  await expect(page.getByRole('note', { name: 'Exposure' })).toContainText(
    'Any account may connect without approval',
  );
  await expectNoAxeFindings(page);
});

test('many connections are paged by the cloud, and chosen over pages', async ({ page, open }) => {
  await open('/services?page=2', { scenario: 'many' });
  await page.getByRole('table', { name: 'Endpoint services' }).getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Connections', exact: true }).click();
  await expect(page.getByText(/^1 to 50 of 24\d connections$/)).toBeVisible();
  await rows(page, 'Pending acceptance').first().getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Go to page 5' }).click();
  await expect(page.getByText(/^201 to (24\d) of \1 connections$/)).toBeVisible();
  await rows(page, 'Pending acceptance').first().getByRole('checkbox').check();
  await expect(page.getByText('2 selected, 1 not on this page', { exact: true })).toBeVisible();
  await accept(page).click();
  await expect(page.getByText('2 accepted', { exact: true })).toBeVisible();
});

test('when nothing can be read it says so, and stays where it is once read', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services', { scenario: 'slow-network' });
  await page.clock.runFor(5_000);
  await page.getByRole('link', { name: SERVICE, exact: true }).click();
  await page.clock.runFor(5_000);
  await page.getByRole('tab', { name: 'Connections', exact: true }).click();
  await expect(page.getByText('Connections not read yet')).toBeVisible();
  await expectNoAxeFindings(page);
  const before = await layoutShifts(page);
  await page.clock.runFor(5_000);
  await expect(table(page)).toBeVisible();
  expect(await layoutShifts(page)).toEqual(before);
});

test('by keyboard alone: to the tab, to a row, and an endpoint is let in', async ({
  page,
  open,
}) => {
  await open('/services');
  await page.getByRole('link', { name: SERVICE, exact: true }).click();
  await page.getByRole('tab', { name: 'Summary', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Connections', selected: true })).toBeFocused();
  const row = rows(page, 'Pending acceptance').first();
  const id = await row.getByRole('rowheader').innerText();
  await row.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: `Accept ${id}`, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 accepted', { exact: true })).toBeVisible();
});
