import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { countWrites, create, expectStep, goToReview } from './wizard.ts';

test('one intent sends one request, however often the button is hit', async ({ page, open }) => {
  await open('/services/new');
  await goToReview(page);
  const writes = countWrites(page);
  await page
    .getByRole('button', { name: 'Create service', exact: true })
    .evaluate((button: HTMLElement) => {
      for (let hit = 0; hit < 5; hit += 1) button.click();
    });
  await expect(page.getByRole('status', { name: 'Service status' })).toBeVisible();
  expect(writes()).toBe(1);
});

for (const { code, step, field, words } of [
  {
    code: 'EndPoint.3044',
    step: 'Port mappings',
    field: /Service port, row 1/,
    words: /Another service on the same backend/,
  },
  {
    code: 'endpoint.3076',
    step: 'Access and tags',
    field: /Service name/,
    words: /at most 16 letters/,
  },
  {
    code: 'EndPoint.3063',
    step: 'Backend',
    field: /Load balancer/,
    words: /pick the load balancer or server again/,
  },
  { code: 'EndPoint.2001', step: 'Backend', field: /VPC/, words: /This VPC does not exist/ },
]) {
  test(`the refusal ${code} lands on its field with everything kept`, async ({
    page,
    open,
    expectedProblems,
  }) => {
    expectedProblems.push(/400/);
    await open('/services/new', { refuse: code });
    await goToReview(page);
    await create(page);
    await expectStep(page, step);
    const refusal = page
      .getByRole('alert')
      .filter({ hasText: 'The cloud did not create the service' });
    await expect(refusal).toContainText(words);
    const focused = page.locator(':focus');
    await expect(focused).toHaveAccessibleName(field);
    await refusal.getByText('Details', { exact: true }).click();
    await expect(refusal).toContainText(new RegExp(code, 'i'));
    await expectNoAxeFindings(page);

    await page
      .getByRole('navigation', { name: 'Steps' })
      .getByRole('button', { name: 'Review' })
      .click();
    await create(page);
    await expect(page.getByRole('status', { name: 'Service status' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'orders' })).toBeVisible();
  });
}

test('a refusal that concerns no field stands above the buttons', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/403/);
  await open('/services/new', { refuse: 'EndPoint.0004' });
  await goToReview(page);
  await create(page);
  await expectStep(page, 'Review');
  await expect(page.getByRole('alert')).toContainText('ask your administrator');
});

test('a lost answer is looked for, found and offered; there are never two services', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/Failed to load|ERR_FAILED/);
  await page.clock.install();
  await open('/services/new', { scenario: 'lost-answer' });
  await goToReview(page, 'lost');
  const writes = countWrites(page);
  await create(page);
  const panel = page.getByRole('status', { name: 'Outcome unknown' });
  await expect(panel).toBeVisible();
  await create(page);
  await page.clock.runFor(70_000);
  await expect(panel).toContainText('the service is there');
  await expectNoAxeFindings(page);

  // A reload must not forget that something was sent.
  await page.reload();
  await expect(panel).toContainText('the service is there');
  await panel.getByRole('button', { name: 'Open this service', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'lost' })).toBeVisible();
  expect(writes()).toBe(1);
  await page
    .getByRole('link', { name: /list|Endpoint services/ })
    .first()
    .click();
  await expect(page.getByRole('link', { name: 'lost', exact: true })).toHaveCount(1);
});

test('without any answer the outcome is unknown until the person decides', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/Failed to load|ERR_FAILED/);
  await page.clock.install();
  await open('/services/new', { scenario: 'unreachable' });
  await page
    .getByRole('switch', { name: 'Enter IDs by hand' })
    .or(page.getByRole('checkbox', { name: 'Enter IDs by hand' }))
    .click();
  await page.getByLabel('VPC ID', { exact: true }).fill('4189d3c2-8882-4871-a3c2-d380272eed80');
  await page.getByLabel('Port ID', { exact: true }).fill('4189d3c2-8882-4871-a3c2-d380272eed88');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByLabel('Service port, row 1', { exact: true }).fill('443');
  await page.getByLabel('Terminal port, row 1', { exact: true }).fill('443');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expectStep(page, 'Access and tags');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const writes = countWrites(page);
  await create(page);
  const panel = page.getByRole('status', { name: 'Outcome unknown' });
  await expect(panel).toContainText('nobody can say yet');
  await panel.getByRole('button', { name: 'Stop looking', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Send again', exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Look again', exact: true }).click();
  // Each look is a request of its own, so time must not run ahead of the answers.
  await expect(async () => {
    await page.clock.runFor(20_000);
    await expect(panel).toContainText('could not be read', { timeout: 500 });
  }).toPass();
  expect(writes()).toBe(1);
  await panel.getByRole('button', { name: 'Send again', exact: true }).click();
  await expect(panel).toContainText('nobody can say yet');
  expect(writes()).toBe(2);
});

test('an expired session is renewed over the page; reads go on, the create waits for the person', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/401/);
  await page.clock.install();
  await open('/services/new', { scenario: 'expired-session' });
  await goToReview(page);
  await page.clock.runFor(61_000);
  const writes = countWrites(page);
  await create(page);
  const dialog = page.getByRole('dialog', { name: 'Your session has expired' });
  await expect(dialog).toBeVisible();
  await expectNoAxeFindings(page);
  await dialog.getByLabel('Token', { exact: true }).fill('anything');
  await dialog.getByRole('button', { name: 'Renew', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expectStep(page, 'Review');
  expect(writes()).toBe(1);
  await create(page);
  await expect(page.getByRole('heading', { level: 1, name: 'orders' })).toBeVisible();
  expect(writes()).toBe(2);
});
