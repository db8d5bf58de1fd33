import { readFile } from 'node:fs/promises';
import type { Request } from '@playwright/test';
import { expectNoAxeFindings } from './accessibility.ts';
import { watchClipboard } from './clipboard.ts';
import { expect, test, type Page } from './fixtures.ts';
import { letTimePassUntil, SOON } from './passingTime.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Endpoint services' });
const rows = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link') });
const searchbox = (page: Page) => page.getByRole('searchbox', { name: 'Search services' });
const status = (page: Page) => page.getByRole('combobox', { name: 'Status', exact: true });
const rowsPerPage = (page: Page) => page.getByRole('combobox', { name: 'Rows per page' });

/** Longer than typing rests before a search is made. */
const REST_MS = 400;

/** Requests for a page of the list from now on, as their queries. */
function watchListCalls(page: Page): URLSearchParams[] {
  const calls: URLSearchParams[] = [];
  page.on('request', (request: Request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.endsWith('/vpc-endpoint-services')) calls.push(searchParams);
  });
  return calls;
}

test('a search asks the cloud once typing rests, keeps the rows meanwhile, and stands in the address', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services');
  await expect(rows(page)).toHaveCount(10);
  const calls = watchListCalls(page);
  await searchbox(page).pressSequentially('PAYM');
  expect(calls).toHaveLength(0);
  await expect(rows(page)).toHaveCount(10);
  await page.clock.runFor(REST_MS);
  await expect(page).toHaveURL(/[?&]search=PAYM/);
  await expect(rows(page)).toHaveCount(1);
  await expect(searchbox(page)).toBeFocused();
  expect(calls.map((call) => call.get('endpoint_service_name'))).toEqual(['PAYM']);
  await expectNoAxeFindings(page);

  await page.reload();
  await expect(searchbox(page)).toHaveValue('PAYM');
  await expect(rows(page)).toHaveCount(1);

  // The page of a service leads back to the list as it was.
  await page.getByRole('link', { name: 'payments-vip', exact: true }).click();
  await page.getByRole('tab', { name: 'Tags', exact: true }).click();
  await page.getByRole('link', { name: /Back to the list/ }).click();
  await expect(searchbox(page)).toHaveValue('PAYM');
  await expect(rows(page)).toHaveCount(1);

  await searchbox(page).fill('');
  await page.clock.runFor(REST_MS);
  await expect(rows(page)).toHaveCount(10);
  await expect(page).not.toHaveURL(/search=/);
});

test('the answer to an older search never takes the place of a newer one', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services', { scenario: 'slow-network' });
  await letTimePassUntil(page, () => expect(rows(page)).toHaveCount(10, SOON));
  const calls = watchListCalls(page);
  await searchbox(page).fill('payments');
  await page.clock.runFor(REST_MS);
  await expect.poll(() => calls.length).toBe(1);
  await searchbox(page).fill('orders');
  await page.clock.runFor(REST_MS);
  await expect.poll(() => calls.length).toBe(2);
  // The rows of before stay until the newer answer is there.
  await expect(rows(page)).toHaveCount(10);
  await letTimePassUntil(page, () =>
    expect(rows(page).first().getByRole('link')).toHaveText(/^orders/, SOON),
  );
  await expect(table(page)).not.toContainText('payments');
  await expect(searchbox(page)).toHaveValue('orders');
});

test('a whole ID is looked up as one', async ({ page, open }) => {
  await open('/services');
  const id = (await rows(page).nth(3).innerText()).match(/[0-9a-f-]{36}/)?.[0] ?? '';
  const calls = watchListCalls(page);
  await searchbox(page).fill(` ${id.toUpperCase()} `);
  await searchbox(page).press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(id);
  expect(calls.at(-1)?.get('id')).toBe(id);
  expect(calls.at(-1)?.has('endpoint_service_name')).toBe(false);
});

test('status, order and rows per page are the cloud’s own, and a link shows the same', async ({
  page,
  open,
}) => {
  await open('/services', { scenario: 'many' });
  await expect(rows(page)).toHaveCount(50);
  await rowsPerPage(page).selectOption('20');
  await expect(rows(page)).toHaveCount(20);
  await expect(page.getByText('1 to 20 of 1,000 endpoint services')).toBeVisible();
  const created = page.getByRole('columnheader', { name: 'Created' });
  await expect(created).toHaveAttribute('aria-sort', 'descending');
  const calls = watchListCalls(page);
  await created.getByRole('button').click();
  await expect(created).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => calls.some((call) => call.get('sort_dir') === 'asc')).toBe(true);
  await status(page).selectOption('Available');
  await page.getByRole('button', { name: 'Go to page 2', exact: true }).click();
  await expect(page.getByText(/^21 to 40 of .* endpoint services$/)).toBeVisible();
  const last = calls.at(-1);
  expect(Object.fromEntries(last ?? [])).toEqual({
    limit: '20',
    offset: '20',
    status: 'available',
    sort_key: 'created_at',
    sort_dir: 'asc',
  });

  const names = await rows(page).getByRole('link').allInnerTexts();
  await page.reload();
  await expect(rows(page).getByRole('link')).toHaveText(names);
  await expect(status(page)).toHaveValue('available');
  await expect(rowsPerPage(page)).toHaveValue('20');
  await page.goBack();
  await expect(page.getByText(/^1 to 20 of .* endpoint services$/)).toBeVisible();
  // Where the cloud cannot sort, there is nothing to press.
  await expect(
    page.getByRole('columnheader', { name: 'Backend type' }).getByRole('button'),
  ).toHaveCount(0);
});

test('what matches nothing says so, and the filters are cleared from there', async ({
  page,
  open,
}) => {
  await open('/services?search=nowhere&status=failed');
  await expect(page.getByRole('heading', { name: 'No endpoint service matches' })).toBeVisible();
  await expect(page.getByText(/“nowhere”.*“Failed”/)).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows(page)).toHaveCount(10);
  await expect(searchbox(page)).toBeFocused();
  await expect(searchbox(page)).toHaveValue('');
});

test('what the address asks for in vain is told and put right', async ({ page, open }) => {
  await open('/services?status=gone&sort=name&dir=up&rows=7&page=-1&direction=left');
  await expect(rows(page)).toHaveCount(10);
  const told = page.getByRole('alert');
  for (const wrong of ['gone', 'name', 'up', '7', '-1', 'direction'])
    // oxlint-disable-next-line no-await-in-loop
    await expect(told).toContainText(`“${wrong}”`);
  await expect(page).not.toHaveURL(/status=|sort=|dir=|rows=|page=|direction=/);
  await expectNoAxeFindings(page);
  await told.getByRole('button', { name: 'Close' }).click();
  await expect(told).toHaveCount(0);
});

test('the person chooses the columns and their order, and they are kept; VPCs are named by one call', async ({
  page,
  open,
}) => {
  const vpcCalls: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('/vpc/vpcs')) vpcCalls.push(request.url());
  });
  await open('/services');
  await expect(rows(page).first()).toContainText('vpc-production');
  const headers = table(page).getByRole('columnheader');
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  const chooser = page.getByRole('dialog', { name: 'Columns' });
  await chooser.getByRole('checkbox', { name: 'Description' }).uncheck();
  await chooser.getByRole('checkbox', { name: 'Updated' }).check();
  await chooser.getByRole('button', { name: 'Move VPC up' }).click();
  await expectNoAxeFindings(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Columns', exact: true })).toBeFocused();
  const chosen = /Name,Status,VPC,Backend type,Approval,Connections,Ports,Created,Updated/;
  const shown = async () => (await headers.allInnerTexts()).join(',');
  expect(await shown()).toMatch(chosen);

  await page.reload();
  await expect(rows(page).first()).toContainText('vpc-production');
  expect(await shown()).toMatch(chosen);
  // One for each time that the page was loaded.
  expect(vpcCalls).toHaveLength(2);
});

const actionsFor = (page: Page, name: string) =>
  page.getByRole('button', { name: `Actions for ${name}`, exact: true });
const item = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });

test('a row’s menu copies, opens, clones and deletes, and says why not', async ({ page, open }) => {
  const copied = await watchClipboard(page);
  await open('/services');
  await actionsFor(page, 'orders-api').click();
  await expectNoAxeFindings(page);
  await item(page, 'Copy ID').click();
  await expect(page.getByText('Copied the ID of orders-api.')).toBeVisible();
  const id = await copied();
  await expect(rows(page).filter({ hasText: id })).toContainText('orders-api');
  await actionsFor(page, 'orders-api').click();
  await item(page, 'Copy full name').click();
  await expect.poll(copied).toBe(`eu-de.orders-api.${id}`);
  await expect(actionsFor(page, 'orders-api')).toBeFocused();

  await actionsFor(page, 'billing-old').click();
  await item(page, 'Delete').focus();
  await expect(item(page, 'Delete')).toBeFocused();
  await expect(item(page, 'Delete')).toHaveAccessibleDescription('It is being deleted already.');
  await item(page, 'Delete').press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');

  await actionsFor(page, 'auth-test').click();
  await item(page, 'Delete').click();
  const dialog = page.getByRole('dialog', { name: 'Delete endpoint service' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(actionsFor(page, 'auth-test')).toBeFocused();
  await actionsFor(page, 'auth-test').click();
  await item(page, 'Delete').click();
  await dialog.getByRole('textbox').fill('auth-test');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(rows(page).filter({ hasText: 'auth-test' })).toContainText('Deleting');

  await actionsFor(page, 'orders-api').click();
  await item(page, 'Create another like this').click();
  await expect(page.getByText('Filled from orders-api.')).toBeVisible();
  await page.goBack();
  await actionsFor(page, 'orders-api').click();
  await item(page, 'Open').click();
  await expect(page.getByRole('heading', { level: 1, name: 'orders-api' })).toBeVisible();
});

test('an open menu and the focus in it outlive a refresh', async ({ page, open }) => {
  await page.clock.install();
  await open('/services');
  await actionsFor(page, 'search-api').click();
  await page.keyboard.press('ArrowDown');
  await expect(item(page, 'Copy full name')).toBeFocused();
  const calls = watchListCalls(page);
  await page.clock.runFor(10_000);
  await expect.poll(() => calls.length).toBeGreaterThan(0);
  await expect(item(page, 'Copy full name')).toBeFocused();
});

const choose = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
const confirmDeletion = async (page: Page, title: string) => {
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('textbox').fill('Delete');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(dialog).toHaveCount(0);
};

test('services chosen over pages are deleted; one that fails says why, and is tried again alone', async ({
  page,
  open,
}) => {
  await open('/services?rows=10');
  const deletions: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'DELETE') deletions.push(request.url().slice(-36));
  });
  const deleteSelected = page.getByRole('button', { name: 'Delete selected' });
  await expect(deleteSelected).toHaveAttribute('aria-disabled', 'true');
  await expect(deleteSelected).toHaveAccessibleDescription('Select services first.');
  await choose(page, 'auth-test').check();
  await searchbox(page).fill('orders');
  await searchbox(page).press('Enter');
  await expect(rows(page)).toHaveCount(2);
  await choose(page, 'orders-admin').check();
  await expect(page.getByText('2 selected, 1 of them on this page')).toBeVisible();
  await expectNoAxeFindings(page);

  await deleteSelected.click();
  await expect(page.getByRole('dialog').getByRole('note')).toContainText('orders-admin has');
  await confirmDeletion(page, 'Delete 2 endpoint services');
  const panel = page.getByRole('region', { name: 'Delete 2 endpoint services' });
  await expect(panel.getByText('1 being deleted, 1 failed')).toBeVisible();
  await expect(panel.getByRole('row', { name: /orders-admin/ })).toContainText(
    'Endpoints still use this service',
  );
  await expect(panel.getByRole('row', { name: /auth-test/ })).toContainText('Being deleted');
  await expect(choose(page, 'orders-admin')).toBeChecked();
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible();
  await expectNoAxeFindings(page);

  expect(deletions).toHaveLength(2);
  await panel.getByRole('button', { name: 'Retry the failed one' }).click();
  await expect.poll(() => deletions.length).toBe(3);
  await expect(panel.getByText('1 being deleted, 1 failed')).toBeVisible();
  expect(deletions.filter((id) => id === deletions[2])).toHaveLength(2);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
});

test('a bulk deletion can be stopped: what was not sent is told, and stays chosen', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services?status=available&rows=20', { scenario: 'slow-network' });
  await letTimePassUntil(page, () => expect(rows(page)).toHaveCount(7, SOON));
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await page.getByRole('button', { name: 'Delete selected' }).click();
  await confirmDeletion(page, 'Delete 7 endpoint services');
  const panel = page.getByRole('region', { name: /^Delete/ });
  await expect(panel.getByRole('cell', { name: 'Under way' })).toHaveCount(4);
  await panel.getByRole('button', { name: 'Stop' }).click();
  await letTimePassUntil(page, () =>
    expect(panel.getByRole('status')).toContainText('3 not sent', SOON),
  );
  await expect(panel.getByRole('cell', { name: 'Not sent' })).toHaveCount(3);
  await expect(panel.getByRole('button', { name: 'Go on with the 3 not sent' })).toBeVisible();
});

const exportAs = async (page: Page, format: 'CSV' | 'JSON') => {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await item(page, format).click();
  // It fades out.
  await expect(page.getByRole('menu')).toHaveCount(0);
};
const exported = (page: Page) => page.getByRole('status', { name: 'Export', exact: true });

test('an export holds all that the filter finds, over all pages, by one request a thousand', async ({
  page,
  open,
}) => {
  await open('/services?rows=10&search=orders', { scenario: 'many' });
  await expect(rows(page)).toHaveCount(10);
  const total = Number(
    (await page.getByText(/ of \d+ endpoint services$/).innerText()).match(/of (\d+)/)?.[1],
  );
  const calls = watchListCalls(page);
  const csv = page.waitForEvent('download');
  await exportAs(page, 'CSV');
  const file = await csv;
  expect(file.suggestedFilename()).toMatch(/^endpoint-services-\d{8}T\d{6}Z\.csv$/);
  await expect(exported(page)).toContainText(`${total} endpoint services are in`);
  await expectNoAxeFindings(page);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(total + 1);
  expect(lines.slice(1).every((line) => line.startsWith('orders'))).toBe(true);
  const thousands = calls.filter((call) => call.get('limit') === '1000');
  expect(thousands.map((call) => call.get('endpoint_service_name'))).toEqual(['orders']);

  const json = page.waitForEvent('download');
  await exportAs(page, 'JSON');
  const parsed: unknown = JSON.parse(await readFile(await (await json).path(), 'utf8'));
  expect(parsed).toHaveLength(total);
  await exported(page).getByRole('button', { name: 'Close' }).click();
  await expect(exported(page)).toBeEmpty();
});

test('an export can be cancelled', async ({ page, open }) => {
  await page.clock.install();
  await open('/services', { scenario: 'slow-network' });
  await letTimePassUntil(page, () => expect(rows(page)).toHaveCount(10, SOON));
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await exportAs(page, 'CSV');
  await expect(exported(page)).toContainText('Reading the first page');
  await exported(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(exported(page)).toBeEmpty();
  await page.clock.runFor(10_000);
  await expect(exported(page)).toBeEmpty();
  expect(downloads).toEqual([]);
});
