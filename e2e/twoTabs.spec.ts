import { expect, test, type Page } from './fixtures.ts';
import { badge, openAsSomebodyElse, watchCalls } from './watching.ts';
import { create, goToReview } from './wizard.ts';

const connections = (page: Page) => page.getByRole('table', { name: 'Connections' });
const whitelist = (page: Page) => page.getByRole('table', { name: 'Whitelist' });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

test('what is changed, deleted or created in one tab is so in the other, and nothing but that is asked for', async ({
  page,
  context,
  open,
}) => {
  // A deletion takes one or two seconds.
  await open('/services', { speed: 60 });
  await page.getByRole('link', { name: 'orders-api', exact: true }).click();
  await expect(badge(page)).toHaveText('Available');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(badge(other)).toHaveText('Available');

  await tab(page, 'Connections').click();
  await tab(other, 'Connections').click();
  await expect(connections(other)).toBeVisible();
  const waiting = connections(page).getByRole('row').filter({ hasText: 'Pending acceptance' });
  const endpointId = await waiting.first().getByRole('rowheader').innerText();
  const rowIn = (one: Page) => connections(one).getByRole('row').filter({ hasText: endpointId });
  const calls = watchCalls(other);
  await rowIn(page)
    .getByRole('button', { name: /^Accept / })
    .click();
  await expect(rowIn(other).getByRole('cell', { name: 'Accepted', exact: true })).toBeVisible();
  expect(calls).toHaveLength(1);

  await tab(page, 'Whitelist').click();
  await tab(other, 'Whitelist').click();
  await expect(whitelist(other).getByRole('row')).toHaveCount(7);
  await whitelist(page)
    .getByRole('button', { name: /^Remove / })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(whitelist(other).getByRole('row')).toHaveCount(6);

  await other.getByRole('link', { name: /Back to the list/ }).click();
  await expect(other.getByRole('link', { name: 'orders-api', exact: true })).toBeVisible();
  await page.getByRole('link', { name: /Back to the list/ }).click();
  await page.getByRole('link', { name: 'Create endpoint service', exact: true }).click();
  await goToReview(page);
  await create(page);
  await expect(other.getByRole('link', { name: 'orders', exact: true })).toBeVisible();

  // The list of one tab, the page of the other.
  await other.getByRole('link', { name: 'payments-vip', exact: true }).click();
  await expect(badge(other)).toHaveText('Available');
  await page.getByRole('link', { name: /Back to the list/ }).click();
  await page.getByRole('button', { name: 'Actions for payments-vip', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete', exact: true }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(badge(other)).toHaveText(/Deleting|Deleted/);
  await expect(badge(other)).toHaveText('Deleted');
  await expect(other.getByRole('main')).toContainText('it was deleted in another tab');
  await expect(page.getByRole('link', { name: 'payments-vip', exact: true })).toHaveCount(0);
  await other.getByRole('link', { name: 'Go to endpoint services', exact: true }).click();
  await expect(other.getByRole('link', { name: 'orders-api', exact: true })).toBeVisible();
  await expect(other.getByRole('link', { name: 'payments-vip', exact: true })).toHaveCount(0);
});

test('a refused action notices that somebody else has deleted the service, and the list is offered', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/40[04]/);
  await open('/services', { speed: 60 });
  await page.getByRole('link', { name: 'payments-vip', exact: true }).click();
  await tab(page, 'Whitelist').click();
  await expect(page.getByRole('heading', { name: 'The whitelist is empty' })).toBeVisible();
  const other = await openAsSomebodyElse(page);
  await other.getByRole('button', { name: 'Delete', exact: true }).click();
  await other.getByRole('dialog').getByRole('textbox').fill('payments-vip');
  await other.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(badge(other)).toHaveText('Deleted');

  await page.getByRole('button', { name: 'Add accounts', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Account IDs', { exact: true }).fill('a'.repeat(32));
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
  await expect(badge(page)).toHaveText('Deleted');
  await expect(page.getByRole('main')).toContainText('somebody else has deleted it');
  const calls = watchCalls(page);
  await page.getByRole('link', { name: 'Go to endpoint services', exact: true }).click();
  await expect(page.getByRole('link', { name: 'orders-api', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'payments-vip', exact: true })).toHaveCount(0);
  expect(calls).toHaveLength(1);
});
