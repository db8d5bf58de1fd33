import { readFile } from 'node:fs/promises';
import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { watchCalls } from './watching.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Endpoint services' });
const rows = (page: Page) => table(page).locator('tbody tr');
const filter = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Filters of loaded rows' }).getByLabel(name, { exact: true });
const filtering = (page: Page) => page.getByText(/^Filtering /);

test('what the cloud cannot filter holds for the rows that are loaded, says so, and stands in the address', async ({
  page,
  open,
}) => {
  await open('/services', { scenario: 'many' });
  await expect(rows(page)).toHaveCount(50);
  const calls = watchCalls(page);
  const listCalls = () =>
    calls.filter((call) => new URL(call.url()).pathname.endsWith('/vpc-endpoint-services'));
  await page.getByRole('button', { name: 'More filters' }).click();
  await filter(page, 'Approval').selectOption('Off');
  await expect(filtering(page)).toHaveText('Filtering 50 of 1,000 loaded');
  await expect.poll(() => rows(page).count()).toBeLessThan(50);
  expect(await rows(page).count()).toBeGreaterThan(0);
  // Nothing was loaded for it.
  expect(listCalls().filter((call) => call.url().includes('limit=1000'))).toHaveLength(0);
  await expectNoAxeFindings(page);

  await page.getByRole('button', { name: 'Load all' }).click();
  await expect(filtering(page)).toHaveText('Filtering 1,000 of 1,000 loaded');
  await expect(page.getByRole('button', { name: 'Load all' })).toHaveCount(0);
  await expect(rows(page)).toHaveCount(50);
  const found = await page.getByText(/^1 to 50 of \d+ endpoint services$/).innerText();
  const total = Number(/of (\d+)/.exec(found)?.[1]);
  expect(listCalls().filter((call) => call.url().includes('limit=1000'))).toHaveLength(1);
  await page.getByRole('button', { name: 'Go to page 2', exact: true }).click();
  await expect(page.getByText(`51 to 100 of ${total} endpoint services`)).toBeVisible();
  for (const approval of await rows(page).locator('td[data-label="Approval"]').allInnerTexts())
    expect(approval).toBe('Off');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'CSV', exact: true }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(total + 1);

  await page.reload();
  await expect(filtering(page)).toHaveText('Filtering 1,000 of 1,000 loaded');
  await expect(page.getByText(`51 to 100 of ${total} endpoint services`)).toBeVisible();
  await expect(filter(page, 'Approval')).toHaveValue('off');

  // What only the loaded rows know of is shown at once, and the details come after it.
  await rows(page).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/-\d{4}$/);
  await page.goBack();
  await filter(page, 'Backend type').selectOption('BMS');
  await expect(page.getByRole('heading', { name: 'No endpoint service matches' })).toBeVisible();
  await expect(
    page.getByText('None of the 1,000 rows that are loaded fits the filters.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows(page)).toHaveCount(50);
  await expect(page).not.toHaveURL(/approval=|backend=|load=/);
});

test('services chosen over pages are tagged; one that fails says why, and is tried again alone', async ({
  page,
  open,
}) => {
  await open('/services?rows=10', { scenario: 'many', refuse: 'EndPoint.3074' });
  await expect(rows(page)).toHaveCount(10);
  const writes: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/tags/action')) writes.push(request.url());
  });
  const tagSelected = page.getByRole('button', { name: 'Tag selected' });
  await expect(tagSelected).toHaveAccessibleDescription('Select services first.');
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await page.getByRole('button', { name: 'Go to page 2', exact: true }).click();
  await expect(page.getByText('11 to 20 of 1,000 endpoint services')).toBeVisible();
  await page.getByRole('checkbox', { name: /^Select .*-0011$/ }).check();

  await tagSelected.click();
  const dialog = page.getByRole('dialog', { name: 'Tags of 11 endpoint services' });
  const key = dialog.getByLabel('Tag key, row 1', { exact: true });
  await key.fill('cost center');
  await dialog.getByLabel('Tag value, row 1', { exact: true }).fill('4711');
  await dialog.getByRole('button', { name: 'Add tags' }).click();
  await expect(dialog.getByText(/A tag key takes letters/)).toBeVisible();
  await expect(key).toBeFocused();
  await expectNoAxeFindings(page);
  expect(writes).toHaveLength(0);
  await key.fill('cost-center');
  await dialog.getByRole('button', { name: 'Add tags' }).click();

  const panel = page.getByRole('region', { name: 'Tag 11 endpoint services' });
  await expect(panel.getByRole('status')).toHaveText('10 tagged, 1 failed');
  await expect(panel.getByRole('cell', { name: /Failed/ })).toHaveCount(1);
  await expectNoAxeFindings(page);
  expect(writes).toHaveLength(11);
  await panel.getByRole('button', { name: 'Retry the failed one' }).click();
  await expect(panel.getByRole('status')).toHaveText('11 tagged');
  expect(writes).toHaveLength(12);
  await panel.getByRole('button', { name: 'Close' }).click();

  // The cloud finds them by their tag, whatever the rows tell.
  await page.getByRole('button', { name: 'More filters' }).click();
  await filter(page, 'Tags').fill('=4711');
  await expect(page.getByText(/names no key/)).toBeVisible();
  await filter(page, 'Tags').fill('cost-center=4711');
  await page.getByRole('button', { name: 'Load all' }).click();
  await expect(page.getByText('1 to 10 of 11 endpoint services')).toBeVisible();
  await expect(page).toHaveURL(/tag=cost-center/);
});

test('thousands are loaded one after the other, and that can be stopped and gone on with', async ({
  page,
  open,
}) => {
  await open('/services?approval=off', { services: 3_500, latency: 700 });
  await expect(filtering(page)).toHaveText('Filtering 50 of 3,500 loaded');
  await page.getByRole('button', { name: 'Load all' }).click();
  const progress = page.getByRole('progressbar', { name: 'Loading' });
  await expect(progress).toBeVisible();
  await expect(filtering(page)).toHaveText(/^Filtering [12],000 of 3,500 loaded$/);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(progress).toHaveCount(0);
  // What has been read stays, and stands in the address.
  await expect(filtering(page)).toHaveText(/^Filtering [123],000 of 3,500 loaded$/);
  await expect(page).toHaveURL(/load=[123]/);
  await expectNoAxeFindings(page);
  await page.getByRole('button', { name: 'Load all' }).click();
  await expect(filtering(page)).toHaveText('Filtering 3,500 of 3,500 loaded', { timeout: 30_000 });
  await expect(progress).toHaveCount(0);
});
