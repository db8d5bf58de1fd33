import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { letTimePassUntil, SOON } from './passingTime.ts';
import { expectSummaryRead } from './watching.ts';
import {
  create,
  expectStep,
  fillPorts,
  goToReview,
  LOAD_BALANCER,
  next,
  pick,
  VPC,
} from './wizard.ts';

test('a service is created and watched until the cloud says that it is available', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services/new');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Create endpoint service' }),
  ).toBeVisible();
  await expectNoAxeFindings(page);
  await goToReview(page);
  await expectNoAxeFindings(page);
  await expect(page.getByRole('region', { name: 'Backend' })).toContainText(LOAD_BALANCER);
  await expect(page.getByLabel('Request as it will be sent')).toContainText(
    '"service_name": "orders"',
  );
  await create(page);

  const badge = page.getByRole('status', { name: 'Service status' });
  await expect(badge).toHaveText('Creating');
  await expect(page.getByRole('heading', { level: 1, name: 'orders' })).toBeVisible();
  await expectNoAxeFindings(page);
  await letTimePassUntil(page, () => expect(badge).toHaveText('Available', SOON));
  await expectSummaryRead(page);

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.runFor(600_000);
  expect(asked.filter((url) => url.includes('/api/'))).toEqual([]);
});

test('a cloud server with two interfaces has its primary one chosen, and the other can be', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await page.getByRole('radio', { name: 'Cloud server (ECS)', exact: true }).check();
  await pick(page, 'VPC', VPC);
  await page.getByRole('combobox', { name: 'Cloud server', exact: true }).click();
  const servers = page
    .getByRole('listbox', { name: 'Cloud server', exact: true })
    .getByRole('option');
  await servers.filter({ hasText: 'ecs-orders' }).click();
  const interfaces = page.getByRole('combobox', { name: 'Network interface', exact: true });
  await expect(interfaces).not.toHaveValue('');
  await next(page);
  await expectStep(page, 'Port mappings');
});

test('a virtual IP sends the interface it is bound to and its own port', async ({ page, open }) => {
  await page.clock.install();
  await open('/services/new');
  await page.getByRole('radio', { name: 'Virtual IP', exact: true }).check();
  await pick(page, 'VPC', VPC);
  await page.getByRole('combobox', { name: 'Virtual IP', exact: true }).click();
  await page
    .getByRole('listbox', { name: 'Virtual IP', exact: true })
    .locator('[role=option]:not([aria-disabled=true])')
    .first()
    .click();
  await next(page);
  await fillPorts(page);
  await next(page);
  await expectStep(page, 'Access and tags');
  await next(page);
  await expect(page.getByLabel('Request as it will be sent')).toContainText('"vip_port_id"');
  await create(page);
  await expect(page.getByRole('status', { name: 'Service status' })).toHaveText('Creating');
  await expect(page.getByText('Virtual IP port ID', { exact: true })).toBeVisible();
});

test('the keyboard alone is enough', async ({ page, open }) => {
  await open('/services/new');
  const vpc = page.getByRole('combobox', { name: 'VPC', exact: true });
  await vpc.focus();
  await page.keyboard.type('production');
  await expect(page.getByRole('option', { name: VPC })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Load balancer', exact: true }).focus();
  await page.keyboard.type('orders');
  await expect(page.getByRole('option', { name: LOAD_BALANCER })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Port mappings' })).toBeFocused();
  await page.getByLabel('Service port, row 1', { exact: true }).focus();
  await page.keyboard.type('18443');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1443');
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByLabel('Terminal port, row 2', { exact: true })
      .or(page.getByLabel('Service port, row 2', { exact: true }))
      .and(page.locator(':focus')),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Access and tags' })).toBeFocused();
  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Create service', exact: true }).press('Enter');
  await expect(page.getByRole('status', { name: 'Service status' })).toBeVisible();
});
