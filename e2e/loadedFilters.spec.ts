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
  const ofFirstPage = await rows(page).count();
  expect(ofFirstPage).toBeGreaterThan(0);
  expect(ofFirstPage).toBeLessThan(50);
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
