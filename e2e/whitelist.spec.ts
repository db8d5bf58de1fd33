import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { expectSummaryRead } from './watching.ts';

/** Accounts that are on no whitelist of the sample data. */
const FIRST = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa01';
const SECOND = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa02';
const PROJECT = '6e9dfd51d1124e8d8498dce894923a0d';

const table = (page: Page) => page.getByRole('table', { name: 'Whitelist' });
const exposure = (page: Page) => page.getByRole('note', { name: 'Exposure' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Add accounts' });
const idsField = (page: Page) => dialog(page).getByLabel('Account IDs', { exact: true });
const add = (page: Page) => dialog(page).getByRole('button', { name: 'Add', exact: true });

async function openWhitelist(page: Page, service: string): Promise<void> {
  await page.getByRole('link', { name: service, exact: true }).click();
  await page.getByRole('tab', { name: 'Whitelist', exact: true }).click();
  await expect(page.getByText(/^Whitelist as of/)).toBeVisible();
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add accounts', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

function watchWrites(page: Page): unknown[] {
  const writes: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/permissions/action')) {
      writes.push(request.postDataJSON());
    }
  });
  return writes;
}

test('the tab costs nothing more than the summary has read, and stands in the address', async ({
  page,
  open,
}) => {
  await open('/services');
  await page.getByRole('link', { name: 'orders-api', exact: true }).click();
  await expect(exposure(page)).toContainText('6 accounts may ask to connect');
  await expectSummaryRead(page);
  const calls: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/')) calls.push(request.url());
  });
  await page.getByRole('tab', { name: 'Whitelist', exact: true }).click();
  await expect(table(page).getByRole('row')).toHaveCount(7);
  await expect(page).toHaveURL(/[?&]tab=whitelist(&|$)/);
  expect(calls).toEqual([]);
  await expectNoAxeFindings(page);
  await page.reload();
  await expect(table(page).getByRole('row')).toHaveCount(7);
});

test('many are added at once in any separation, and what is odd is told before', async ({
  page,
  open,
}) => {
  await open('/services');
  await openWhitelist(page, 'orders-api');
  const listed = await table(page).getByRole('rowheader').first().innerText();
  const writes = watchWrites(page);
  await openDialog(page);
  await expect(add(page)).toHaveAccessibleDescription(
    'Enter at least one account ID, or choose Everyone.',
  );
  await idsField(page).fill(
    [`iam:domain::${FIRST}; ${SECOND}`, FIRST, listed.trim(), PROJECT, 'acme-corp', 'acme'].join(
      '\n',
    ),
  );
  const notes = dialog(page).getByRole('region', { name: 'Notes on the account IDs' });
  await expect(notes.getByRole('listitem')).toHaveText([
    'Line 5: “acme-corp” is no account ID. An account ID has 32 digits and letters a to f.',
    /^Line 4: .* is the ID of this project, not of an account/,
    /^Line 2: .* stands here twice/,
    /^Line 3: .* is on the whitelist already/,
    /^Line 6: “acme” does not look like an account ID/,
  ]);
  await expect(add(page)).toHaveAccessibleDescription(/line 5/);
  await add(page).click({ force: true });
  expect(writes).toEqual([]);
  await expectNoAxeFindings(page);

  await dialog(page).getByRole('button', { name: 'Take out what is no ID' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('To be added: 4 accounts.');
  await add(page).click();
  await expect(page.getByText('4 added', { exact: true })).toBeVisible();
  await expect(table(page).getByRole('row').filter({ hasText: FIRST })).toBeVisible();
  await expect(exposure(page)).toContainText('10 accounts may ask to connect');
  expect(writes).toEqual([
    {
      action: 'add',
      permissions: [FIRST, SECOND, PROJECT, 'acme'].map((id) => `iam:domain::${id}`),
    },
  ]);
});

test('more than 50 go in several requests, which is said before; one that is refused is retried alone', async ({
  page,
  open,
}) => {
  await open('/services', { refuse: 'EndPoint.3049' });
  await openWhitelist(page, 'payments-vip');
  await expect(page.getByRole('heading', { name: 'The whitelist is empty' })).toBeVisible();
  const writes = watchWrites(page);
  await openDialog(page);
  const ids = Array.from({ length: 61 }, (_, place) => place.toString(16).padStart(32, 'b'));
  await idsField(page).fill(JSON.stringify(ids));
  await expect(dialog(page).getByRole('status')).toHaveText(
    'To be added: 61 accounts, in 2 requests of at most 50.',
  );
  await add(page).click();
  const run = page.getByRole('region', { name: 'Add 61 accounts' });
  await expect(run.getByRole('status')).toHaveText('11 added, 50 failed');
  await expect(run).toContainText('The whitelist is full');
  await expectNoAxeFindings(page);
  await run.getByRole('button', { name: 'Retry the failed one' }).click();
  await expect(run.getByRole('status')).toHaveText('61 added');
  expect(writes).toHaveLength(3);
  await expect(page.getByText('1 to 50 of 61 entries', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Go to page 2' }).click();
  await expect(page.getByText('51 to 61 of 61 entries', { exact: true })).toBeVisible();
});

test('Everyone is added with its warning, and the exposure follows on every tab', async ({
  page,
  open,
}) => {
  await open('/services');
  await openWhitelist(page, 'orders-api');
  await openDialog(page);
  await dialog(page).getByRole('checkbox', { name: 'Everyone', exact: true }).check();
  await expect(dialog(page)).toContainText('Any account may ask to connect');
  await expectNoAxeFindings(page);
  await add(page).click();
  await expect(table(page).getByRole('row').filter({ hasText: 'Everyone' })).toBeVisible();
  for (const tab of ['Summary', 'Connections', 'Whitelist']) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await expect(exposure(page)).toContainText('Any account may ask to connect');
  }
  await openDialog(page);
  await expect(dialog(page)).toContainText('Everyone is on the whitelist already.');
});

test('one’s own account needs no entry, and is told so', async ({ page, open }) => {
  await open('/services');
  const rows = page.waitForResponse((response) => /vpc-endpoint-services\?/.test(response.url()));
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  const own = /"domain_id":"([0-9a-f]{32})"/.exec(await (await rows).text())?.[1] ?? '';
  await openWhitelist(page, 'orders-api');
  await openDialog(page);
  await idsField(page).fill(own);
  await expect(dialog(page)).toContainText('is your own account');
  await expect(add(page)).toHaveAccessibleDescription(/Nothing is left to add/);
});

test('removing tells what is known of existing connections, one or many', async ({
  page,
  open,
}) => {
  await open('/services');
  await openWhitelist(page, 'resolver-dns');
  await expect(exposure(page)).toContainText('Any account may connect without approval');
  await page.getByRole('button', { name: 'Remove Everyone', exact: true }).click();
  const confirm = page.getByRole('dialog', { name: 'Remove Everyone' });
  await expect(confirm).toContainText(/1[23] of theirs are connected/);
  await expect(confirm).toContainText('the API reference does not say');
  await expectNoAxeFindings(page);
  await confirm.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The whitelist is empty' })).toBeVisible();
  await expect(exposure(page)).toContainText('Only your own account may connect');

  await page.getByRole('link', { name: /Back to the list/ }).click();
  await openWhitelist(page, 'orders-api');
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page
    .getByRole('dialog', { name: 'Remove 6 accounts' })
    .getByRole('button', { name: 'Remove', exact: true })
    .click();
  await expect(page.getByText('6 removed', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The whitelist is empty' })).toBeVisible();
});

test('by keyboard alone an account is added', async ({ page, open }) => {
  await open('/services');
  await openWhitelist(page, 'orders-api');
  await page.getByRole('button', { name: 'Add accounts', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(idsField(page)).toBeFocused();
  await page.keyboard.type(FIRST);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(add(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 added', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add accounts', exact: true })).toBeFocused();
});
