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

test('a gateway is found among the public services, asks for no subnet, and takes route tables', async ({
  page,
  open,
}) => {
  await open('/endpoints/new');
  await page.getByRole('radio', { name: 'Public service', exact: true }).check();
  await page.getByRole('combobox', { name: 'Public service', exact: true }).fill('obs');
  await page
    .getByRole('listbox', { name: 'Public service', exact: true })
    .getByRole('option')
    .click();
  await expect(page.getByRole('combobox', { name: 'Subnet', exact: true })).toHaveCount(0);
  const tables = page.getByLabel('Route tables', { exact: true });
  await pick(page, 'VPC', 'vpc-staging');
  await pick(page, 'Add a route table', 'rtb-vpc-staging');
  await expect(page.getByText('rtb-vpc-staging', { exact: true })).toBeVisible();
  const table = await tables.inputValue();
  await tables.fill(`${table}\nrtb-vpc-staging`);
  await createButton(page).click();
  await expect(tables).toBeFocused();
  await expect(tables).toHaveAccessibleDescription(/“rtb-vpc-staging” is no ID of a route table/);
  await expectNoAxeFindings(page);
  await tables.fill(table);
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await createButton(page).click();
  expect((await sent).postDataJSON()).toMatchObject({ routetables: [table] });
  await expect(badge(page)).toHaveText('Creating');
  await expect(page.getByText('Gateway', { exact: true })).toBeVisible();
});

test('a service of the project is chosen; one that is not available says why it cannot be', async ({
  page,
  open,
}) => {
  await open('/endpoints/new');
  await page.getByRole('radio', { name: 'One of this project', exact: true }).check();
  await page.getByRole('combobox', { name: 'Endpoint service', exact: true }).click();
  const options = page
    .getByRole('listbox', { name: 'Endpoint service', exact: true })
    .getByRole('option');
  await expect(options.filter({ hasText: 'search-api' })).toContainText(
    'only an available service',
  );
  await options.filter({ hasText: SERVICE }).click();
  await pick(page, 'VPC', VPC);
  await pick(page, 'Subnet', SUBNET);
  await page.getByLabel('IP address', { exact: true }).fill('10.16.1.200');
  await page.getByLabel('Allowed addresses', { exact: true }).fill('10.16.2.0/24\n10.16.1.7');
  await page.getByRole('switch', { name: 'Private domain name', exact: true }).check();
  await page.getByRole('button', { name: 'Add tag' }).click();
  await page.getByLabel('Tag key, row 1', { exact: true }).fill('env');
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await createButton(page).click();
  expect((await sent).postDataJSON()).toMatchObject({
    port_ip: '10.16.1.200',
    enable_dns: true,
    enable_whitelist: true,
    whitelist: ['10.16.2.0/24', '10.16.1.7'],
    tags: [{ key: 'env', value: '' }],
  });
  await expect(badge(page)).toHaveText('Creating');
});

test('errors stand at their fields when they are left, are listed on Create, and go when mended', async ({
  page,
  open,
}) => {
  await open('/endpoints/new');
  const writes = countWrites(page);
  const address = page.getByLabel('IP address', { exact: true });
  await address.fill('10.16');
  await expect(address).toHaveAccessibleDescription(/Optional/);
  await address.blur();
  await expect(address).toHaveAccessibleDescription(/no IPv4 address/);
  await createButton(page).click();
  const summary = page.getByRole('group', { name: 'Errors of this form' });
  await expect(summary).toContainText('4 errors');
  await expect(page.getByLabel('Service name', { exact: true })).toBeFocused();
  await expectNoAxeFindings(page);

  await pick(page, 'VPC', VPC);
  await pick(page, 'Subnet', SUBNET);
  await expect(summary).toContainText('2 errors');
  await address.fill('10.16.2.9');
  await expect(address).toHaveAccessibleDescription(/10\.16\.1\.1 to 10\.16\.1\.254/);
  await address.fill('10.16.1.99');
  await expect(summary).toContainText('1 error');
  const name = page.getByLabel('Service name', { exact: true });
  await name.fill('eu-de.nobody-knows-it');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(name).toHaveAccessibleDescription(/No endpoint service in this region/);
  await createButton(page).click();
  await expect(name).toBeFocused();
  expect(writes()).toBe(0);
});

for (const { code, field, words } of [
  { code: 'EndPoint.2012', field: 'Service name', words: /not on this service's whitelist/ },
  { code: 'EndPoint.2037', field: 'Subnet', words: /belongs to another VPC/ },
  { code: 'EndPoint.2042', field: 'IP address', words: /This IP address is taken/ },
  { code: 'EndPoint.2045', field: 'Allowed addresses', words: /at most 20/ },
]) {
  test(`the refusal ${code} lands on ${field} with everything kept`, async ({
    page,
    open,
    expectedProblems,
  }) => {
    expectedProblems.push(/400/);
    await open('/endpoints', { refuse: code });
    const name = await fullNameOf(page, SERVICE);
    await page.getByRole('link', { name: 'Endpoints', exact: true }).click();
    await page.getByRole('link', { name: 'Create endpoint', exact: true }).click();
    await fillByName(page, name);
    await createButton(page).click();
    const refusal = page
      .getByRole('alert')
      .filter({ hasText: 'The cloud did not create the endpoint' });
    await expect(refusal).toContainText(words);
    await expect(page.locator(':focus')).toHaveAccessibleName(field);
    await expect(page.locator(':focus')).toHaveAccessibleDescription(words);
    await expectNoAxeFindings(page);
    await createButton(page).click();
    await expect(badge(page)).toHaveText('Creating');
  });
}

test('a lost answer is looked for, found and offered; there are never two endpoints', async ({
  page,
  open,
}) => {
  await open('/endpoints', { scenario: 'lost-answer' });
  const name = await fullNameOf(page, SERVICE);
  await page.getByRole('link', { name: 'Endpoints', exact: true }).click();
  await page.getByRole('link', { name: 'Create endpoint', exact: true }).click();
  await fillByName(page, name);
  const writes = countWrites(page);
  await createButton(page).click();
  const panel = page.getByRole('status', { name: 'Outcome unknown' });
  await expect(panel).toContainText('the endpoint is there');
  await expectNoAxeFindings(page);
  await panel.getByRole('button', { name: 'Open this endpoint' }).click();
  await expect(badge(page)).toHaveText('Creating');
  expect(writes()).toBe(1);
});

test('what was typed survives a reload and a walk through the console', async ({ page, open }) => {
  await open('/endpoints/new');
  const description = page.getByLabel('Description', { exact: true });
  await description.fill('For the nightly jobs');
  await pick(page, 'VPC', VPC);
  await page.reload();
  await expect(description).toHaveValue('For the nightly jobs');
  await expect(page.getByRole('combobox', { name: 'VPC', exact: true })).toHaveValue(VPC);
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByText('Your draft of an endpoint is kept in this tab.')).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(description).toHaveValue('For the nightly jobs');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(description).toHaveValue('');
});

test('a failed endpoint says why, and leads to another one to the same service', async ({
  page,
  open,
}) => {
  await open('/endpoints');
  await rows(page).filter({ hasText: 'Failed' }).getByRole('link').click();
  await expect(badge(page)).toHaveText('Failed');
  await expect(page.getByText(/EndPoint\.\d{4}/).first()).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByRole('link', { name: 'Create another to this service' }).click();
  await expect(page.getByLabel('Service name', { exact: true })).not.toHaveValue('');
});

test('a project without endpoints says what one is for', async ({ page, open }) => {
  await open('/endpoints', { scenario: 'empty' });
  await expect(page.getByRole('heading', { name: 'No endpoints yet' })).toBeVisible();
  await expectNoAxeFindings(page);
});

test('a search without a match says so, and what the address asks for in vain is told', async ({
  page,
  open,
}) => {
  await open('/endpoints?search=nobody&page=x');
  await expect(page.getByRole('heading', { name: 'No endpoint matches' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText(
    'There is no page “x”. The address has been put right.',
  );
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(rows(page)).toHaveCount(10);
});

test('a reached quota is told before anything is filled in', async ({ page, open }) => {
  await open('/endpoints/new', { scenario: 'quota-reached' });
  await expect(page.getByText(/The quota is reached: \d+ of \d+ endpoints/)).toBeVisible();
});

test('without an answer the list and the pickers say so, and can be tried again', async ({
  page,
  open,
}) => {
  await open('/endpoints', { scenario: 'unreachable' });
  await expect(page.getByText('The endpoints could not be read')).toBeVisible();
  await expectNoAxeFindings(page);
});

for (const id of ['not-an-id', '11111111-2222-4333-8444-555555555555']) {
  test(`an endpoint that is not there has a page of its own: ${id}`, async ({
    page,
    open,
    expectedProblems,
  }) => {
    expectedProblems.push(/404/);
    await open(`/endpoints/${id}`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'This endpoint does not exist' }),
    ).toBeVisible();
    await expectNoAxeFindings(page);
  });
}

test('the keyboard alone is enough', async ({ page, open }) => {
  await open('/endpoints/new');
  await page.getByRole('radio', { name: 'By service name', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.type(SERVICE);
  await expect(page.getByRole('option', { name: SERVICE })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  for (const [picker, text] of [
    ['VPC', VPC],
    ['Subnet', SUBNET],
  ] as const) {
    await page.getByRole('combobox', { name: picker, exact: true }).focus();
    await page.keyboard.type(text);
    await expect(page.getByRole('option', { name: text })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await page.getByLabel('IP address', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(badge(page)).toHaveText('Creating');
});

test('on a narrow screen nothing is wider than the screen', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/endpoints', '/endpoints/new']) {
    await open(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
    const overhang = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(overhang).toBe(0);
  }
});
