import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { letTimePass, letTimePassUntil, SOON } from './passingTime.ts';
import { badge, setHidden, watchCalls } from './watching.ts';
import { countWrites } from './wizard.ts';

const MINUTE_MS = 60_000;

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
const deleteButton = (page: Page) => page.getByRole('button', { name: 'Delete', exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Delete endpoint service' });
const confirmButton = (page: Page) =>
  dialog(page).getByRole('button', { name: 'Delete', exact: true });

async function openFromList(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await expect(heading(page, name)).toBeVisible();
}

test('a failed service is deleted with a typed word, by keyboard, and the page stays until it is gone', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services');
  await openFromList(page, 'auth-test');
  await expect(badge(page)).toHaveText('Failed');
  const writes = countWrites(page);
  await deleteButton(page).press('Enter');
  const word = dialog(page).getByRole('textbox', { name: 'Type delete or auth-test', exact: true });
  await expect(word).toBeFocused();
  await expect(dialog(page)).toContainText('Delete auth-test (ID ');
  await expect(dialog(page)).toContainText('You cannot undo this.');
  await expectNoAxeFindings(page);

  for (const wrong of ['', 'delet', 'auth']) {
    await word.fill(wrong);
    await word.press('Enter');
    await expect(word).toHaveAttribute('aria-invalid', 'true');
    await expect(word).toHaveAccessibleDescription(
      'This does not match: type delete or auth-test.',
    );
  }
  await expectNoAxeFindings(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(deleteButton(page)).toBeFocused();
  expect(writes()).toBe(0);

  await page.keyboard.press('Enter');
  await expect(word).toHaveValue('');
  await page.keyboard.type(' DeLeTe ');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(badge(page)).toHaveText('Deleting');
  await expect(page.getByRole('main')).toContainText('The cloud is removing the service');
  await expect(deleteButton(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(deleteButton(page)).toHaveAccessibleDescription('It is being deleted already.');
  await deleteButton(page).press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expectNoAxeFindings(page);

  await letTimePassUntil(page, () => expect(badge(page)).toHaveText('Deleted', SOON));
  await expect(page.getByRole('main')).toContainText('The service is deleted');
  await expect(page.getByRole('main')).toContainText('The cloud no longer knows it.');
  await expectNoAxeFindings(page);
  const calls = watchCalls(page);
  await letTimePass(page, 5 * MINUTE_MS, MINUTE_MS);
  expect(calls).toEqual([]);
  expect(writes()).toBe(1);

  await page.getByRole('link', { name: 'Go to endpoint services', exact: true }).click();
  // What was being deleted at the beginning is gone as well.
  await expect(page.getByText('8 endpoint services', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'auth-test', exact: true })).toHaveCount(0);
});

test('its name, pasted, confirms as well; one without a name takes the word', async ({
  page,
  context,
  open,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('/services');
  await openFromList(page, 'payments-vip');
  await expect(badge(page)).toHaveText('Available');
  const writes = countWrites(page);
  await deleteButton(page).click();
  await page.evaluate(() => navigator.clipboard.writeText('Payments-VIP\n'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(dialog(page).getByRole('textbox')).toHaveValue('Payments-VIP');
  // One intent is one request, even from a hand that presses twice.
  await confirmButton(page).dblclick();
  await expect(badge(page)).toHaveText('Deleting');
  expect(writes()).toBe(1);

  await page.goBack();
  await openFromList(page, 'Unnamed service');
  await deleteButton(page).click();
  await expect(
    dialog(page).getByRole('textbox', { name: 'Type delete', exact: true }),
  ).toBeFocused();
  await page.keyboard.type('Unnamed service');
  await confirmButton(page).click();
  await expect(dialog(page).getByRole('textbox')).toHaveAccessibleDescription(
    'This does not match: type delete.',
  );
  await dialog(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(dialog(page)).toBeHidden();
  expect(writes()).toBe(1);
});

test('a service that is still used is not deleted, and the refusal says what to do', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/400/);
  await open('/services');
  await openFromList(page, 'orders-api');
  await deleteButton(page).click();
  await dialog(page).getByRole('textbox').fill('orders-api');
  await confirmButton(page).click();
  const refusal = dialog(page).getByRole('alert');
  await expect(refusal).toContainText('The cloud did not delete the service');
  await expect(refusal).toContainText(
    'Endpoints still use this service: reject those that are Accepted or have their owners delete them',
  );
  await refusal.getByRole('button', { name: 'Details', exact: true }).click();
  await expect(refusal).toContainText(/Error code\s*EndPoint\.3006/);
  await expect(refusal).toContainText(/The cloud said\s*\w+/);
  await expect(refusal).toContainText(/Request ID\s*[0-9a-f]{32}/);
  await expect(refusal).toContainText(/DELETE \/v1\/.*\/vpc-endpoint-services\//);
  await expectNoAxeFindings(page);
  await dialog(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(badge(page)).toHaveText('Available');
  // Opened again it does not begin with the refusal of before.
  await deleteButton(page).click();
  await expect(dialog(page)).toBeVisible();
  await expect(refusal).toHaveCount(0);
});

test('what somebody else has deleted is noticed on return to the tab and told as that, one read each', async ({
  page,
  context,
  open,
}) => {
  // The deletion takes one or two seconds.
  await open('/services', { speed: 60 });
  await openFromList(page, 'payments-vip');
  await expect(badge(page)).toHaveText('Available');
  const calls = watchCalls(page);
  const other = await context.newPage();
  // A browser that lets no tab hear of another stands for somebody else's.
  await other.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await other.goto(page.url());
  await setHidden(page, true);
  await deleteButton(other).click();
  await dialog(other).getByRole('textbox').fill('delete');
  await confirmButton(other).click();
  await expect(badge(other)).toHaveText('Deleted');
  await expect(other.getByRole('main')).toContainText('The service is deleted');
  expect(calls).toEqual([]);

  await setHidden(page, false);
  await expect(badge(page)).toHaveText('Deleted');
  expect(calls).toHaveLength(1);
  await expect(page.getByRole('main')).toContainText('somebody else has deleted it');
  await expect(heading(page, 'payments-vip')).toBeFocused();
  await expectNoAxeFindings(page);
  await page.reload();
  await expect(heading(page, 'This endpoint service does not exist')).toBeVisible();
});
