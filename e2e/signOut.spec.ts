import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { signInAs } from './signIn.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const VPC_ID = '01da5a65-0bb9-4638-8ab7-74c64e24a9a7';
const vpcId = (page: Page) => page.getByLabel('VPC ID', { exact: true });
const description = (page: Page) => page.getByLabel('Description', { exact: true });

test('signing out asks about what is not sent, and leaves nothing of it to who signs in next, in any tab', async ({
  page,
  context,
  open,
}) => {
  await open('/services', { scenario: 'signed-out' });
  await signInAs(page, 'operator');
  await link(page, 'orders-api').click();
  await expect(heading(page, 'orders-api')).toBeVisible();
  await page.getByRole('link', { name: /Back to the list/ }).click();
  await link(page, 'Create endpoint service').click();
  await page.getByLabel('Enter IDs by hand', { exact: true }).click();
  await vpcId(page).fill(VPC_ID);

  // A reload ends the session; the same person finds everything again.
  await page.reload();
  await signInAs(page, 'operator');
  await expect(vpcId(page)).toHaveValue(VPC_ID);

  const other = await context.newPage();
  await other.goto(page.url().replace(/#.*/, '#/endpoints/new?scenario=signed-out'));
  await signInAs(other, 'operator');
  await description(other).fill('typed in the other tab');

  await button(page, 'Sign out').click();
  const question = page.getByRole('dialog', { name: 'Sign out and discard what is not sent?' });
  await expect(question.getByRole('listitem')).toHaveText(['The draft of an endpoint service']);
  await expectNoAxeFindings(page);
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(vpcId(page)).toHaveValue(VPC_ID);
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').getByRole('combobox').fill('sign out');
  await page.keyboard.press('Enter');
  await question.getByRole('button', { name: 'Sign out', exact: true }).click();

  for (const tab of [page, other]) {
    await expect(heading(tab, 'Sign in')).toBeVisible();
    const kept = await tab.evaluate(() => JSON.stringify([sessionStorage, localStorage]));
    for (const trace of ['operator', VPC_ID, 'orders-api', 'typed'])
      expect(kept).not.toContain(trace);
    await signInAs(tab, 'reader');
  }
  await expect(heading(page, 'Create endpoint service')).toBeVisible();
  await expect(vpcId(page)).toHaveCount(0);
  await expect(description(other)).toHaveValue('');
  await link(page, 'Endpoints').click();
  await expect(heading(page, 'Endpoints')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Your draft' })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('option', { name: 'Sign out' })).toBeVisible();
  await expect(page.getByRole('option', { name: 'orders-api' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  // Nothing is typed any more, so nothing is asked; what was looked for is in no address that leads back.
  await link(page, 'Endpoint services').first().click();
  await page.getByRole('searchbox', { name: 'Search services' }).fill('billing');
  await expect(page).toHaveURL(/billing/);
  await button(page, 'Sign out').click();
  await expect(heading(page, 'Sign in')).toBeVisible();
  await expect(page).not.toHaveURL(/billing/);
  await signInAs(page, 'operator');
  await expect(link(page, 'orders-api')).toBeVisible();
});
