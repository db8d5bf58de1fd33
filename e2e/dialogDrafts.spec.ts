import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const keptDrafts = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('-draft/')).length);
const ACCOUNT = '698f9bf85ca9437a9b2f41132ab3aa0e';

test('what is typed in a dialog survives a reload, until it is cancelled, sent, or its service is gone', async ({
  page,
  context,
  open,
}) => {
  await open('/endpoints', { speed: 60 });
  await page.getByRole('table', { name: 'Endpoints' }).getByRole('link').first().click();
  await button(page, 'Edit tags').click();
  const tags = page.getByRole('dialog', { name: 'Edit tags' });
  const key = tags.getByRole('textbox', { name: /^Tag key, row/ }).last();
  const back = (dialog: typeof tags) =>
    dialog.getByRole('status').filter({ hasText: 'What you had entered here before is back' });
  await button(page, 'Add tag').click();
  await key.fill('cost-center');
  await expect(back(tags)).toHaveCount(0);
  await page.reload();
  await expect(key).toHaveValue('cost-center');
  await expect(back(tags)).toBeVisible();
  await expectNoAxeFindings(page);
  // Closed in passing, it has it still; cancelled, no more.
  await page.keyboard.press('Escape');
  await expect(tags).toBeHidden();
  await button(page, 'Edit tags').click();
  await expect(key).toHaveValue('cost-center');
  await tags.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(tags).toBeHidden();
  expect(await keptDrafts(page)).toBe(0);
  await button(page, 'Edit tags').click();
  await expect(tags.getByRole('table', { name: 'Tags that change' })).toHaveCount(0);
  await expect(back(tags)).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Endpoint services', exact: true }).first().click();
  await page.getByRole('link', { name: 'payments-vip', exact: true }).click();
  await tab(page, 'Whitelist').click();
  await button(page, 'Add accounts').click();
  const accounts = page.getByRole('dialog', { name: 'Add accounts' });
  const ids = accounts.getByLabel('Account IDs', { exact: true });
  await ids.fill(ACCOUNT);
  await page.reload();
  await expect(ids).toHaveValue(ACCOUNT);
  await expect(back(accounts)).toBeVisible();
  await accounts.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('1 added', { exact: true })).toBeVisible();
  expect(await keptDrafts(page)).toBe(0);

  // What is left open of a service goes with the service, wherever it is deleted.
  await button(page, 'Add accounts').click();
  await ids.fill('half of an ID');
  await page.keyboard.press('Escape');
  await expect(accounts).toBeHidden();
  await page.getByRole('link', { name: /Back to the list/ }).click();
  expect(await keptDrafts(page)).toBe(1);
  const other = await context.newPage();
  await other.goto(page.url());
  await button(other, 'Actions for payments-vip').click();
  await other.getByRole('menuitem', { name: 'Delete', exact: true }).click();
  await other.getByRole('dialog').getByRole('textbox').fill('delete');
  await other.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(other.getByRole('link', { name: 'payments-vip', exact: true })).toHaveCount(0);
  await expect.poll(() => keptDrafts(page)).toBe(0);
});
