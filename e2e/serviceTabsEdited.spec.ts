import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { servicePort, terminalPort, typeInto } from './portRows.ts';
import { watchCalls } from './watching.ts';

const SERVICE = 'orders-api';
const save = (page: Page, what: 'port mappings' | 'tags') =>
  page.getByRole('button', { name: `Save ${what}`, exact: true });

const back = (page: Page) => page.getByText('What you had entered here before is back.');

async function openTab(page: Page, tab: string): Promise<void> {
  await page.getByRole('link', { name: SERVICE, exact: true }).click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
}

/** Bodies of what is written from now on, by the end of its path. */
function watchWrites(page: Page): unknown[] {
  const writes: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' && request.url().includes('/api/')) {
      writes.push(request.postDataJSON());
    }
  });
  return writes;
}

test('port mappings are edited in the grid, shown before and after, and a refusal stands on its row', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/400/);
  await open('/services', { refuse: 'EndPoint.3043' });
  await page.getByRole('link', { name: SERVICE, exact: true }).click();
  await expect(page.getByRole('note', { name: 'Exposure' })).toBeVisible();
  const calls = watchCalls(page);
  await page.getByRole('tab', { name: 'Port mappings', exact: true }).click();
  await expect(servicePort(page, 1)).not.toHaveValue('');
  expect(calls).toEqual([]);
  await expect(page).toHaveURL(/tab=port-mappings/);
  await expect(save(page, 'port mappings')).toHaveAccessibleDescription(
    'Nothing has been changed.',
  );
  await expectNoAxeFindings(page);

  const before = await terminalPort(page, 1).inputValue();
  await typeInto(servicePort(page, 1), '70000');
  await save(page, 'port mappings').click();
  await expect(servicePort(page, 1)).toBeFocused();
  await expect(page.getByRole('group', { name: 'Errors of the port mappings' })).toBeVisible();

  await typeInto(servicePort(page, 1), '18443');
  const table = page.getByRole('table', { name: 'Port mappings that change' });
  await expect(table.getByRole('row').nth(1)).toContainText(`Terminal port ${before}/TCP`);
  await expect(table.getByRole('row').nth(1)).toContainText('to service port 18443');
  await expect(page.getByText(/Live connections may suffer/)).toBeVisible();
  await expectNoAxeFindings(page);
  await page.reload();
  await expect(back(page)).toBeVisible();
  await expect(servicePort(page, 1)).toHaveValue('18443');
  await expect(table.getByRole('row').nth(1)).toContainText('to service port 18443');

  const writes = watchWrites(page);
  await save(page, 'port mappings').click();
  await expect(servicePort(page, 1)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('The cloud did not change the port mappings')).toBeVisible();
  await expect(servicePort(page, 1)).toHaveValue('18443');

  await page.getByRole('tab', { name: 'Tags', exact: true }).click();
  await page.getByRole('button', { name: 'Stay', exact: true }).click();
  calls.length = 0;
  await save(page, 'port mappings').click();
  await expect(page.getByText('The port mappings are changed.').first()).toBeVisible();
  await expect(servicePort(page, 1)).toHaveValue('18443');
  await expect(table).toHaveCount(0);
  await expect(back(page)).toHaveCount(0);
  expect(calls.map((call) => call.method()).filter((method) => method === 'PUT')).toHaveLength(1);
  expect(writes).toHaveLength(2);
  expect(writes[1]).toMatchObject({
    approval_enabled: true,
    tcp_proxy: expect.any(String),
    ports: expect.arrayContaining([
      { client_port: Number(before), server_port: 18443, protocol: 'TCP' },
    ]),
  });
});

test('tags are edited in place; what goes is sent first, what was refused stays typed, and the service is read again', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/400/);
  await open('/services', { refuse: 'EndPoint.3068' });
  await openTab(page, 'Tags');
  // On a narrow screen, where not all tabs fit, the one that is shown is in sight.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Tags', exact: true })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('heading', { name: 'Tags', exact: true, level: 2 })).toBeVisible();
  await expectNoAxeFindings(page);
  const key = (row: number) => page.getByLabel(`Tag key, row ${row}`, { exact: true });
  const value = (row: number) => page.getByLabel(`Tag value, row ${row}`, { exact: true });
  const rows = await page.getByRole('button', { name: /^Remove tag \d+$/ }).count();
  expect(rows).toBeGreaterThan(0);
  const first = await key(1).inputValue();

  const writes = watchWrites(page);
  await key(1).fill('squad');
  await value(1).fill('a');
  await page.getByRole('button', { name: 'Add tag', exact: true }).click();
  await save(page, 'tags').click();
  await expect(key(rows + 1)).toBeFocused();
  expect(writes).toEqual([]);
  await key(rows + 1).fill('tier');
  const table = page.getByRole('table', { name: 'Tags that change' });
  await expect(table.getByRole('rowheader')).toHaveText([first, 'squad', 'tier']);
  await key(rows + 1).press('Enter');
  await expect(page.getByRole('region', { name: 'What will change' })).toBeFocused();
  expect(writes).toEqual([]);
  await page.reload();
  await expect(back(page)).toBeVisible();
  await expect(table.getByRole('rowheader')).toHaveText([first, 'squad', 'tier']);
  await expectNoAxeFindings(page);

  await save(page, 'tags').click();
  await expect(page.getByText('The cloud did not change the tags')).toBeVisible();
  await expect(key(rows + 1)).toHaveValue('tier');
  await save(page, 'tags').click();
  await expect(page.getByText('The tags are changed.').first()).toBeVisible();
  expect(writes).toEqual([
    { action: 'delete', tags: [{ key: first }] },
    { action: 'delete', tags: [{ key: first }] },
    {
      action: 'create',
      tags: [
        { key: 'squad', value: 'a' },
        { key: 'tier', value: '' },
      ],
    },
  ]);
  await page.reload();
  await expect(page.getByLabel(/^Tag key, row/)).toHaveCount(rows + 1);
  await expect(back(page)).toHaveCount(0);
});
