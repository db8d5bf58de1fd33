import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { letTimePass, letTimePassUntil, SOON } from './passingTime.ts';
import { badge, expectSummaryRead, openAsSomebodyElse, setHidden, watchCalls } from './watching.ts';
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

test('what is in the way of a deletion is named and rejected from there, one by one; then the service goes', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/400/);
  await page.clock.install();
  await open('/services', { refuse: 'EndPoint.3035' });
  await openFromList(page, 'orders-api');
  await expect(badge(page)).toHaveText('Available');
  await expectSummaryRead(page);
  const calls = watchCalls(page);
  const writes = countWrites(page);
  await deleteButton(page).click();
  const blockers = dialog(page).getByRole('table', { name: 'Connected endpoints' });
  await expect(blockers.getByRole('row')).toHaveCount(5);
  expect(calls).toHaveLength(1);
  await expect(dialog(page).getByRole('note', { name: 'Blockers' })).toContainText(
    '4 endpoints are connected or being connected',
  );
  await expect(dialog(page)).toContainText('3 endpoints wait for your approval');
  await expectNoAxeFindings(page);

  // Off, it says why, also to whoever presses Enter; what is being created cannot be rejected yet.
  await page.keyboard.type('orders-api');
  await page.keyboard.press('Enter');
  await expect(confirmButton(page)).toBeFocused();
  await expect(confirmButton(page)).toHaveAccessibleDescription(
    '4 endpoints are still connected: reject them first.',
  );
  const creating = blockers.getByRole('row').filter({ hasText: 'Creating' });
  await expect(creating.getByRole('button')).toHaveAccessibleDescription(
    'The endpoint is still being created: wait until it asks to connect.',
  );
  expect(writes()).toBe(0);

  // The first of them is refused by the cloud; the others go on, and it is tried again alone.
  await dialog(page).getByRole('button', { name: 'Reject 3 connections', exact: true }).click();
  const run = dialog(page).getByRole('region', { name: 'Reject 3 connections' });
  await expect(run.getByRole('status')).toHaveText('2 rejected, 1 failed');
  await expect(run.getByRole('button', { name: 'Details', exact: true })).toBeVisible();
  // However much there is to be said, the buttons stay in sight.
  await expect(confirmButton(page)).toBeInViewport({ ratio: 1 });
  await expectNoAxeFindings(page);
  await run.getByRole('button', { name: 'Retry the failed one', exact: true }).click();
  await expect(run.getByRole('status')).toHaveText('3 rejected');
  await run.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(blockers.getByRole('row')).toHaveCount(2);
  expect(writes()).toBe(4);

  // Once it has been created it can be rejected, too; nobody has to look again for that.
  await letTimePassUntil(page, () => expect(creating).toHaveCount(0, SOON));
  if ((await blockers.count()) > 0) {
    await dialog(page)
      .getByRole('button', { name: /^Reject [0-9a-f-]{36}$/ })
      .click();
    await expect(dialog(page)).toContainText('1 rejected');
  }
  await expect(dialog(page)).toContainText('No endpoint is connected or being connected.');
  await dialog(page).getByRole('textbox').press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(badge(page)).toHaveText('Deleting');
});

test('the cloud’s own refusal is shown with the way out, from the row menu as well', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/400/);
  await open('/services', { refuse: 'EndPoint.3006' });
  await page.getByRole('button', { name: 'Actions for payments-vip', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete', exact: true }).click();
  await expect(dialog(page)).toContainText('No endpoint is connected or being connected.');
  const calls = watchCalls(page);
  await dialog(page).getByRole('textbox').fill('payments-vip');
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
  // Who is connected has been looked at again.
  await expect
    .poll(() => calls.filter((call) => call.url().includes('/connections')).length)
    .toBe(1);
  await dialog(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  // Opened again it does not begin with the refusal of before.
  await page.getByRole('button', { name: 'Actions for payments-vip', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
  await expect(refusal).toHaveCount(0);
});

test('what somebody else has deleted is noticed on return to the tab and told as that, one read each', async ({
  page,
  open,
}) => {
  // The deletion takes one or two seconds.
  await open('/services', { speed: 60 });
  await openFromList(page, 'payments-vip');
  await expect(badge(page)).toHaveText('Available');
  await expectSummaryRead(page);
  const calls = watchCalls(page);
  const other = await openAsSomebodyElse(page);
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
