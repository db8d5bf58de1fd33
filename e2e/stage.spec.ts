import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';

const stage = (page: Page) => page.getByRole('complementary', { name: 'Stage' });
const banner = (page: Page) => page.getByRole('region', { name: 'Sample data' });
const table = (page: Page) => page.getByRole('table', { name: 'Endpoint services' });

test('the stage opens by its keys, changes the scene, and lets the next request fail as asked', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/40\d|502/);
  await open('/services');
  await expect(table(page)).toBeVisible();
  await page.keyboard.press('Control+Shift+D');
  await expect(stage(page)).toBeVisible();
  await expectNoAxeFindings(page);
  await stage(page).getByRole('button', { name: 'Move to the bottom' }).click();
  await stage(page).getByRole('button', { name: 'Close the stage' }).click();
  await expect(stage(page)).toHaveCount(0);
  await banner(page).getByRole('button', { name: 'Stage' }).click();
  await expect(stage(page).getByRole('button', { name: 'Move to the bottom' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await stage(page).getByLabel('Speed').selectOption({ label: 'Hold' });
  await expect(banner(page).getByRole('button', { name: 'Speed: Hold' })).toBeVisible();
  await expect(page).toHaveURL(/speed=hold/);
  await stage(page).getByLabel('Services').fill('3');
  await stage(page).getByLabel('Services').press('Enter');
  await expect(table(page).getByRole('link')).toHaveCount(3);

  await stage(page).getByRole('tab', { name: 'Faults' }).click();
  await stage(page).getByRole('tab', { name: 'Faults' }).press('Enter');
  await stage(page).getByLabel('Request', { exact: true }).selectOption({ label: 'List services' });
  await stage(page).getByLabel('What happens').selectOption({ label: '403, not permitted' });
  await stage(page).getByRole('button', { name: 'Set fault' }).click();
  await expect(page).toHaveURL(/faults=list-services_403_next/);
  const fault = stage(page)
    .getByRole('list', { name: 'Faults that are set' })
    .getByRole('listitem');
  await expect(fault).toContainText('waiting');
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByText('Could not be refreshed')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('ask your administrator');
  await expect(fault).toContainText('done');
  await expectNoAxeFindings(page);
  await fault.getByRole('button', { name: /^Remove/ }).click();
  await expect(fault).toHaveCount(0);
  await expect(page).not.toHaveURL(/faults=/);
});
