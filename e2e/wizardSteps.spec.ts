import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { expectStep, fillBackend, fillPorts, goToReview, next } from './wizard.ts';

test('back, forward and the steps’ own buttons go through the wizard', async ({ page, open }) => {
  await open('/services/new');
  await goToReview(page);
  await page.goBack();
  await expectStep(page, 'Access and tags');
  await page.goBack();
  await expectStep(page, 'Port mappings');
  await expect(page.getByLabel('Service port, row 1', { exact: true })).toHaveValue('18443');
  await page.goForward();
  await expectStep(page, 'Access and tags');
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: 'Review' })
    .click();
  await expectStep(page, 'Review');
  await page
    .getByRole('region', { name: 'Access and tags' })
    .getByRole('button', { name: 'Edit' })
    .click();
  await expect(page.getByLabel('Service name', { exact: true })).toBeFocused();
});

test('a link to a later step lands on the first that is not yet right', async ({ page, open }) => {
  await open('/services/new?step=review');
  await expectStep(page, 'Backend');
  await expect(page).toHaveURL(/step=backend/);
  await fillBackend(page);
  await next(page);
  await expectStep(page, 'Port mappings');
  await open('/services/new?step=nonsense');
  await expect(page.getByRole('alert')).toHaveText(
    'There is no step “nonsense”. The address has been put right.',
  );
});

test('a step that was not reached cannot be opened, and says why', async ({ page, open }) => {
  await open('/services/new');
  const review = page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: 'Review' });
  await expect(review).toHaveAttribute('aria-disabled', 'true');
  await expect(review).toHaveAccessibleDescription('after the steps before');
  await review.press('Enter');
  await expectStep(page, 'Backend');
});

test('Next with errors lists them, moves focus to the first and counts them at the step', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await next(page);
  const vpc = page.getByRole('combobox', { name: 'VPC', exact: true });
  await expect(vpc).toBeFocused();
  await expect(vpc).toHaveAttribute('aria-invalid', 'true');
  const summary = page.getByRole('group', { name: 'Errors of this step' });
  await expect(summary).toContainText('Choose the VPC');
  await expect(summary).toContainText('Choose the load balancer');
  await expect(
    page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Backend' }),
  ).toHaveAccessibleDescription('2 errors');
  await expectNoAxeFindings(page);

  await summary.getByRole('link', { name: /load balancer/ }).click();
  await expect(page.getByRole('combobox', { name: 'Load balancer', exact: true })).toBeFocused();
  await fillBackend(page);
  await expect(summary).toBeHidden();
});

test('every character is there again after a reload and after leaving', async ({ page, open }) => {
  await open('/services/new');
  await fillBackend(page);
  await next(page);
  await fillPorts(page, { service: 'abc', terminal: ' 44' });
  await page.reload();
  await expect(page.getByLabel('Service port, row 1', { exact: true })).toHaveValue('abc');
  await expect(page.getByLabel('Terminal port, row 1', { exact: true })).toHaveValue(/44/);

  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Endpoint services' })).toBeVisible();
  await expect(
    page.getByText('Your draft of an endpoint service is kept in this tab.'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Continue', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'VPC', exact: true })).toHaveValue(
    /vpc-production/,
  );
});

test('Start over empties the form, and can be taken back', async ({ page, open }) => {
  await open('/services/new');
  await fillBackend(page);
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  const vpc = page.getByRole('combobox', { name: 'VPC', exact: true });
  await expect(vpc).toHaveValue('');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(vpc).toHaveValue(/vpc-production/);
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  await page.reload();
  await expect(vpc).toHaveValue('');
});

test('an error comes when a field is left and goes as soon as it is mended', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await fillBackend(page);
  await next(page);
  await fillPorts(page);
  await next(page);
  const name = page.getByLabel('Service name', { exact: true });
  for (const [text, rule] of [
    ['a'.repeat(17), /at most 16 characters/],
    ['my name', /not a blank: for example my-name/],
    ['zürich', /not “ü”: for example zurich/],
  ] as const) {
    await name.fill(text);
    await expect(name).not.toHaveAttribute('aria-invalid', 'true');
    await name.blur();
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(name).toHaveAccessibleDescription(rule);
    await name.fill('orders');
    await expect(name).not.toHaveAttribute('aria-invalid', 'true');
  }
  await expect(page.getByText('eu-de.orders.<id>')).toBeVisible();
  await expect(name).toHaveAccessibleDescription(/10 characters left/);

  const description = page.getByLabel('Description', { exact: true });
  await description.fill('a < b');
  await description.blur();
  await expect(description).toHaveAccessibleDescription(/neither < nor >/);
  await description.fill('');

  await page.getByRole('button', { name: 'Add tag', exact: true }).click();
  const key = page.getByLabel('Tag key, row 1', { exact: true });
  await expect(key).toBeFocused();
  await next(page);
  await expect(key).toHaveAccessibleDescription(/Enter a key/);
  await key.fill('<script>');
  await expect(key).toHaveAccessibleDescription(/not “<”/);
  await key.fill('env');
  await expect(key).not.toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Add tag', exact: true }).click();
  const second = page.getByLabel('Tag key, row 2', { exact: true });
  await second.fill('env');
  await second.blur();
  await expect(second).toHaveAccessibleDescription(/has the key env already/);
  await expectNoAxeFindings(page);
  await page.getByRole('button', { name: 'Remove tag 1', exact: true }).click();
  await expect(key).not.toHaveAttribute('aria-invalid', 'true');
});
