import { expectNoAxeFindings } from './accessibility.ts';
import { watchClipboard } from './clipboard.ts';
import { expect, test, type Page } from './fixtures.ts';
import { layoutShifts } from './layoutShifts.ts';
import { badge, expectSummaryRead, watchCalls } from './watching.ts';

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** What stands beside one of the names of the service's fields. */
const fact = (page: Page, label: string) =>
  page
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${label}$`) })
    .locator('xpath=following-sibling::*[1]');

async function openFromList(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await expect(heading(page, name)).toBeVisible();
}

test('every field that was answered stands in words, and what others need is copied', async ({
  page,
  open,
}) => {
  const copied = await watchClipboard(page);
  await open('/services');
  await openFromList(page, 'orders-api');
  const id = /services\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? 'no ID in the address';
  const fullName = `eu-de.orders-api.${id}`;
  await expect(badge(page)).toHaveText('Available');
  await expect(fact(page, 'Full name')).toContainText(fullName);
  await expect(fact(page, 'Description')).toHaveText('Read and write, for all shops');
  await expect(fact(page, 'Created')).toHaveText(/^\d{1,2} \w+ \d{4}, \d\d:\d\d:\d\d$/);
  await expect(fact(page, 'Backend type')).toHaveText('Load balancer');
  await expect(fact(page, 'VPC ID')).toContainText(/[0-9a-f-]{36}/);
  await expect(fact(page, 'Port ID')).toContainText(/[0-9a-f-]{36}/);
  await expect(fact(page, 'Connection approval')).toHaveText(
    'On: a new endpoint waits until you accept it',
  );
  await expect(fact(page, 'Client address')).toHaveText('Off');
  await expect(fact(page, 'Project ID')).toContainText('6e9dfd51d1124e8d8498dce894923a0d');
  const ports = page.getByRole('region', { name: 'Port mappings (2)' });
  await expect(ports.getByRole('row')).toHaveText([
    /Protocol/,
    /443 → 8443.*TCP/,
    /80 → 8080.*TCP/,
  ]);
  const tags = page.getByRole('region', { name: 'Tags (2)' });
  await expect(tags.getByRole('row')).toHaveText([/Tag value/, /team.*orders/, /stage.*prod/]);
  await expectNoAxeFindings(page);

  await button(page, 'Copy Full name').click();
  await expect(page.getByText('Copied', { exact: true })).toBeAttached();
  expect(await copied()).toBe(fullName);
  await button(page, 'Copy Description').click();
  await expect.poll(copied).toBe('Read and write, for all shops');
  await button(page, 'Copy ID').click();
  await expect.poll(copied).toBe(id);
  await button(page, 'Copy Port ID').click();
  await expect.poll(copied).toBe(await fact(page, 'Port ID').getByRole('code').innerText());
  const rawJson = button(page, 'Raw JSON');
  await expect(rawJson).toHaveAttribute('aria-expanded', 'false');
  await rawJson.click();
  await expect(page.getByRole('region', { name: 'Raw JSON' })).toContainText(`"id": "${id}"`);
  await button(page, 'Copy JSON').click();
  await expect.poll(copied).toContain('"status": "available"');
  expect(JSON.parse(await copied())).toMatchObject({
    id,
    service_name: fullName,
    ports: [{ client_port: 443, server_port: 8443, protocol: 'TCP' }, { client_port: 80 }],
  });
  await expectNoAxeFindings(page);

  await page.goBack();
  await openFromList(page, 'resolver-dns');
  await expect(fact(page, 'Connection approval')).toHaveText(
    'Off: a new endpoint is connected at once',
  );
  await expect(page.getByRole('region', { name: 'Port mappings (2)' })).toContainText('UDP');
  await page.goBack();
  await openFromList(page, 'metrics-scrape');
  await expect(fact(page, 'Client address')).toHaveText('Proxy Protocol');
  await page.goBack();
  await openFromList(page, 'payments-vip');
  await expect(fact(page, 'Virtual IP port ID')).toContainText(/[0-9a-f-]{36}/);
  await page.goBack();
  await openFromList(page, 'Unnamed service');
  await expect(fact(page, 'Backend type')).toHaveText('Cloud server (ECS)');
});

test('the way of a connection has real names; the card for the consumer is copied, or printed alone', async ({
  page,
  open,
}) => {
  const copied = await watchClipboard(page);
  await page.addInitScript(() => {
    globalThis.print = () => document.body.setAttribute('data-printed', '');
  });
  const path = page.getByRole('list', { name: 'Path of a connection' }).getByRole('listitem');
  await open('/services');
  await openFromList(page, 'orders-api');
  await expect(path).toHaveText([
    /Consumer/,
    /VPC endpoint\s*hears 443\/TCP, 80\/TCP/,
    /Endpoint service\s*orders-api/,
    /Load balancer\s*lb-orders\s*hears 8443\/TCP, 8080\/TCP\s*in vpc-production/,
  ]);

  const card = page.getByRole('region', { name: 'For the consumer' });
  await expect(card).toContainText('Only accounts that we have listed, 6 so far');
  await button(page, 'Copy as text').click();
  await expect
    .poll(copied)
    .toMatch(
      /^Full name: eu-de\.orders-api\.[0-9a-f-]{36}\nRegion: eu-de\nPorts: 443\/TCP, 80\/TCP\n(.*\n)+3\. Send us the ID of your endpoint/m,
    );
  await button(page, 'Print').click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(card).toContainText('Next steps');
  await expect(card.getByText('443/TCP, 80/TCP', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(fact(page, 'Backend type')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expectNoAxeFindings(page);

  for (const [name, backend] of [
    ['payments-vip', /Virtual IP\s*vip-payments/],
    ['Unnamed service', /Cloud server \(ECS\)\s*ecs-/],
  ] as const) {
    await page.goBack();
    await openFromList(page, name);
    await expect(path.last()).toHaveText(backend);
  }
  // Nobody can connect to what has failed.
  await page.goBack();
  await openFromList(page, 'auth-test');
  await expect(badge(page)).toHaveText('Failed');
  await expect(card).toHaveCount(0);
});

for (const scenario of ['default', 'many']) {
  test(`opening a service costs the same few calls, whatever the size, and nothing moves: ${scenario}`, async ({
    page,
    open,
  }) => {
    await open('/services?status=available', { scenario });
    await page
      .getByRole('table', { name: 'Endpoint services' })
      .getByRole('row')
      .filter({ hasText: 'Load balancer' })
      .first()
      .getByRole('link')
      .first()
      .click();
    await expectSummaryRead(page);
    const calls = watchCalls(page);
    await page.reload();
    await expectSummaryRead(page);
    await expect(badge(page)).toHaveText('Available');
    const read = calls.map((call) => new URL(call.url()).pathname.split('/').at(-1) ?? '');
    expect(new Set(read)).toEqual(
      new Set([expect.stringMatching(/^[0-9a-f-]{36}$/), 'loadbalancers', 'permissions', 'vpcs']),
    );
    expect(read).toHaveLength(4);
    expect(await layoutShifts(page)).toEqual([]);
  });
}

test('Refresh reads the service once, and says when', async ({ page, open }) => {
  await page.clock.install();
  await open('/services');
  await openFromList(page, 'orders-api');
  await expect(badge(page)).toHaveText('Available');
  const updated = page.getByText(/^updated \d\d:\d\d:\d\d$/);
  await page.clock.runFor(61_000);
  await expectSummaryRead(page);
  const before = await updated.innerText();
  const calls = watchCalls(page);
  await button(page, 'Refresh').click();
  await expect(updated).not.toHaveText(before);
  expect(calls).toHaveLength(1);
  await expect(button(page, 'Refresh')).toBeFocused();
});

test('Failed says the reason and its code, and what it means; the wizard is filled again, over a draft only when told to', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await page.getByRole('radio', { name: 'Virtual IP', exact: true }).check();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await openFromList(page, 'auth-test');
  await expect(badge(page)).toHaveText('Failed');
  const main = page.getByRole('main');
  await expect(main).toContainText('The cloud could not create the service');
  await expect(main).toContainText('EndPoint.3001: “Failed to create a port.”');
  await expect(main).toContainText('The network port for the service could not be made');
  await expect(main).toContainText('counts against the quota until it is deleted');
  await expectNoAxeFindings(page);

  const again = page.getByRole('link', { name: 'Create again from this one', exact: true });
  await again.click();
  const question = page
    .getByRole('alert')
    .filter({ hasText: 'You have a draft already. Fill the form from auth-test instead?' });
  await expect(question).toBeVisible();
  await expectNoAxeFindings(page);
  await button(page, 'Keep draft').click();
  await expect(question).toBeHidden();
  await expect(page.getByRole('radio', { name: 'Virtual IP', exact: true })).toBeChecked();

  await page.goBack();
  await again.click();
  await button(page, 'Replace draft').click();
  await expect(page.getByText('Filled from auth-test.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Cloud server (ECS)', exact: true })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Cloud server', exact: true })).toHaveValue(
    'ecs-auth',
  );
  // What the address asked for is done: a reload brings back the draft and does not fill it anew.
  await button(page, 'Next').click();
  await page.getByLabel('Service port, row 1', { exact: true }).fill('18080');
  await page.reload();
  await expect(page.getByLabel('Service port, row 1', { exact: true })).toHaveValue('18080');
  await expect(page.getByLabel('Terminal port, row 1', { exact: true })).toHaveValue('8080');
});
