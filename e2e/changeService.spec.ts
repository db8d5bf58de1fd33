import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { pick } from './wizard.ts';

const SERVICE = 'orders-api';
const name = (page: Page) => page.getByLabel('Service name', { exact: true });
const description = (page: Page) => page.getByLabel('Description', { exact: true });
const change = (page: Page) => page.getByRole('button', { name: 'Change service', exact: true });
const back = (page: Page) => page.getByText('What you had entered here before is back.');
const changes = (page: Page) => page.getByRole('table', { name: 'Fields that change' });

function watchPuts(page: Page): unknown[] {
  const puts: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') puts.push(request.postDataJSON());
  });
  return puts;
}

test('what is changed is shown before it is sent, travels alone, and stays typed when it is refused', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/400/);
  await open('/services', { refuse: 'EndPoint.3076' });
  await page.getByRole('button', { name: `Actions for ${SERVICE}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Change', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `Change ${SERVICE}` })).toBeVisible();
  await expect(page).toHaveURL(/\/change/);
  await expect(name(page)).toHaveValue(SERVICE);
  await expect(change(page)).toHaveAccessibleDescription('Nothing has been changed.');
  await expectNoAxeFindings(page);

  const puts = watchPuts(page);
  await name(page).fill('');
  await change(page).click();
  await expect(name(page)).toBeFocused();
  await expect(name(page)).toHaveAccessibleDescription(/can be changed, not taken away/);
  await name(page).fill('orders-v2');
  await description(page).fill('');
  await description(page).fill('Orders <b>');
  await change(page).click();
  await expect(description(page)).toBeFocused();
  await description(page).fill('Orders, second edition');
  await expect(changes(page).getByRole('rowheader')).toHaveText(['Service name', 'Description']);
  await expect(changes(page)).toContainText('orders-v2');
  const review = page.getByRole('region', { name: 'What will change' });
  await name(page).press('Enter');
  await expect(review).toBeFocused();
  expect(puts).toEqual([]);
  await expectNoAxeFindings(page);

  await page.reload();
  await expect(back(page)).toBeVisible();
  await expect(name(page)).toHaveValue('orders-v2');
  await expect(changes(page)).toContainText('Orders, second edition');
  await expectNoAxeFindings(page);
  await change(page).click();
  await expect(page.getByText('The cloud did not change the service')).toBeVisible();
  await expect(name(page)).toBeFocused();
  await expect(name(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(name(page)).toHaveValue('orders-v2');
  await expectNoAxeFindings(page);
  await page.getByRole('link', { name: /Back to the service/ }).click();
  await page.getByRole('button', { name: 'Stay', exact: true }).click();

  await change(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'orders-v2' })).toBeVisible();
  await expect(page).not.toHaveURL(/\/change/);
  await expect(page.getByRole('main')).toContainText('Orders, second edition');
  expect(puts).toHaveLength(2);
  expect(puts[1]).toEqual({
    approval_enabled: true,
    tcp_proxy: expect.any(String),
    service_name: 'orders-v2',
    description: 'Orders, second edition',
  });

  // What was sent or thrown away does not come back.
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(change(page)).toHaveAccessibleDescription('Nothing has been changed.');
  await name(page).press('Enter');
  await expect(change(page)).toBeFocused();
  await name(page).fill('thrown-away');
  await page.getByRole('link', { name: /Back to the service/ }).click();
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(name(page)).toHaveValue('orders-v2');
  await expect(back(page)).toHaveCount(0);
  expect(puts).toHaveLength(2);
});

test('another backend is picked; what somebody else has changed meanwhile is shown, and the person decides', async ({
  page,
  context,
  open,
}) => {
  await open('/services');
  await page.getByRole('link', { name: SERVICE, exact: true }).click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(name(page)).toHaveValue(SERVICE);
  await pick(page, 'Load balancer', 'lb-search');
  await expect(page.getByText(/“search-api” on the same backend already uses/)).toBeVisible();
  await pick(page, 'Load balancer', 'lb-resolver');
  await expect(changes(page)).toContainText('lb-resolver');
  await description(page).fill('Mine');

  const other = await context.newPage();
  await other.goto(page.url());
  await description(other).fill('Theirs');
  await other.getByRole('switch', { name: 'Connection approval' }).click();
  await change(other).click();
  await expect(other.getByRole('heading', { level: 1, name: SERVICE, exact: true })).toBeVisible();

  const puts = watchPuts(page);
  const both = page.getByRole('table', { name: 'Changed meanwhile' });
  await expect(async () => {
    if (!(await both.isVisible())) await change(page).click({ force: true, timeout: 500 });
    await expect(both).toBeVisible({ timeout: 500 });
  }).toPass();
  // The draft knows what the service was when it was opened.
  await page.reload();
  await expect(both).toContainText('Theirs');
  await expect(both).toContainText('Mine');
  await expect(change(page)).toHaveAccessibleDescription('Decide first which values are to hold.');
  expect(puts).toEqual([]);
  await expectNoAxeFindings(page);
  await page.getByRole('button', { name: 'Keep my entries', exact: true }).click();
  await expect(description(page)).toHaveValue('Mine');
  await expect(page.getByRole('switch', { name: 'Connection approval' })).not.toBeChecked();
  await change(page).click();
  await expect(page.getByRole('heading', { level: 1, name: SERVICE, exact: true })).toBeVisible();
  expect(puts).toEqual([
    {
      approval_enabled: false,
      tcp_proxy: expect.any(String),
      description: 'Mine',
      port_id: expect.any(String),
    },
  ]);
});

test('a service that is being deleted cannot be changed, and says why; a lost answer is looked after', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/504/);
  await open('/services', { refuse: 'EndPoint.0013' });
  await page.getByRole('button', { name: 'Actions for billing-old', exact: true }).click();
  await expect(
    page.getByRole('menuitem', { name: 'Change', exact: true }),
  ).toHaveAccessibleDescription('The service is being deleted.');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'billing-old', exact: true }).click();
  await expect(
    page.getByRole('button', { name: 'Change', exact: true }),
  ).toHaveAccessibleDescription('The service is being deleted.');
  await page.getByRole('tab', { name: 'Tags', exact: true }).click();
  await expect(page.getByText(/The tags cannot be changed now/)).toBeVisible();
  await expectNoAxeFindings(page);

  await page.getByRole('link', { name: /Back to the list/ }).click();
  await page.getByRole('link', { name: SERVICE, exact: true }).click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await description(page).fill('Mine');
  await change(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/No clear answer came, so the console looked/)).toBeVisible();
  await page.getByRole('button', { name: 'Details', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('EndPoint.0013');
  await change(page).focus();
  await expect(description(page)).toHaveValue('Mine');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('Mine');
  await expect(page).not.toHaveURL(/\/change/);
});
