import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { letTimePassUntil, SOON } from './passingTime.ts';
import { countWrites, pick, VPC } from './wizard.ts';

/** Of the default scenario: a service of the project that has an accepted endpoint, and a subnet of the first VPC. */
const SERVICE = 'orders-api';
const SUBNET = 'subnet-web';

const badge = (page: Page) => page.getByRole('status', { name: 'Endpoint status' });
const rows = (page: Page) => page.getByRole('table', { name: 'Endpoints' }).locator('tbody tr');
const createButton = (page: Page) =>
  page.getByRole('button', { name: 'Create endpoint', exact: true });

/** The full name of a service as its consumers know it. */
async function fullNameOf(page: Page, service: string): Promise<string> {
  await rows(page).getByRole('link', { name: service, exact: true }).click();
  const name = page.getByText(/^eu-de\..*/).first();
  await expect(name).toBeVisible();
  return (await name.textContent()) ?? '';
}

async function fillByName(page: Page, name: string): Promise<void> {
  await page.getByLabel('Service name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText(/^Found: /)).toBeVisible();
  await pick(page, 'VPC', VPC);
  await pick(page, 'Subnet', SUBNET);
}

test('an endpoint is found in the list, another is created by the name of its service, watched, and deleted', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/endpoints');
  await expect(page.getByRole('heading', { level: 1, name: 'Endpoints' })).toBeVisible();
  await expect(rows(page)).toHaveCount(10);
  await expectNoAxeFindings(page);
  const name = await fullNameOf(page, SERVICE);
  await expect(badge(page)).toHaveText('Accepted');
  await expectNoAxeFindings(page);

  await page.getByRole('link', { name: 'Endpoints', exact: true }).click();
  await page.getByRole('link', { name: 'Create endpoint', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Create endpoint' })).toBeVisible();
  await fillByName(page, name);
  await expectNoAxeFindings(page);
  const writes = countWrites(page);
  await createButton(page).evaluate((button: HTMLElement) => {
    for (let hit = 0; hit < 5; hit += 1) button.click();
  });
  await expect(badge(page)).toHaveText('Creating');
  expect(writes()).toBe(1);
  await expectNoAxeFindings(page);
  await letTimePassUntil(page, () => expect(badge(page)).not.toHaveText('Creating', SOON));
  await expect(badge(page)).toHaveText(/Accepted|Pending acceptance/);

  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete endpoint' });
  await dialog.getByRole('textbox').fill('delete');
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(badge(page)).toHaveText('Deleting');
  await letTimePassUntil(page, () => expect(badge(page)).toHaveText('Deleted', SOON));
  await page.getByRole('link', { name: 'Go to endpoints' }).click();
  await expect(rows(page)).not.toHaveCount(11);
});
