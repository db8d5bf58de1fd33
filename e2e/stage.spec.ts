import { readFile } from 'node:fs/promises';
import { expectNoAxeFindings } from './accessibility.ts';
import { watchClipboard } from './clipboard.ts';
import { expect, test, type Page } from './fixtures.ts';
import { create, goToReview } from './wizard.ts';

const stage = (page: Page) => page.getByRole('complementary', { name: 'Stage' });
const banner = (page: Page) => page.getByRole('region', { name: 'Sample data' });
async function showPart(page: Page, name: string): Promise<void> {
  await stage(page).getByRole('tab', { name }).click();
  await expect(stage(page).getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
}

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

  await showPart(page, 'Faults');
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

  // A dialog takes the focus from all the rest of the page, but not from the stage.
  await table(page)
    .getByRole('button', { name: /^Actions/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete endpoint service' });
  await dialog.getByRole('textbox').fill('delete');
  await stage(page).getByLabel('Request', { exact: true }).selectOption('delete-service');
  await stage(page).getByLabel('What happens').selectOption('too-many-requests');
  await stage(page).getByRole('button', { name: 'Set fault' }).press('Enter');
  await expect(fault).toContainText('waiting');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+D');
  await expect(stage(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+D');
  await expect(stage(page)).toBeVisible();
  await expectNoAxeFindings(page);
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('asks to wait 10 s');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await showPart(page, 'Faults');
  await expect(fault).toContainText('done');
});

test('other accounts ask for connections, each request is in the log, and a state made by hand travels as a snapshot', async ({
  page,
  open,
}) => {
  await open('/services?search=orders-api');
  await page.getByRole('link', { name: 'orders-api', exact: true }).click();
  await page.getByRole('tab', { name: /^Connections/ }).click();
  const pending = page.getByRole('main').getByText('Pending acceptance', { exact: true });
  const rows = page.getByRole('main').getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const before = await pending.count();

  await banner(page).getByRole('button', { name: 'Stage' }).click();
  await showPart(page, 'Snapshots');
  await stage(page).getByLabel('Name of the snapshot').fill('before the guests');
  await stage(page).getByRole('button', { name: 'Save' }).click();
  await expect(stage(page).getByRole('status')).toHaveText('Saved as “before the guests”.');
  const download = page.waitForEvent('download');
  await stage(page).getByRole('button', { name: 'Download before the guests' }).click();
  const file = await (await download).path();

  await showPart(page, 'Consumer');
  await expect(stage(page).getByLabel('Service')).toHaveValue('orders-api');
  await stage(page).getByRole('button', { name: 'Request ten' }).click();
  await expect(stage(page).getByRole('status')).toContainText('they wait for approval');
  await expect(pending).toHaveCount(before + 10);
  await expectNoAxeFindings(page);

  await showPart(page, 'Requests');
  await stage(page).getByLabel('Filter').fill('connections');
  const call = stage(page).getByRole('list', { name: 'Requests' }).getByRole('listitem').first();
  await expect(call).toContainText(/200\s*GET/);
  await expect(call).toContainText('by the person');
  await call.getByRole('button', { name: 'Details' }).click();
  await expect(call).toContainText('pendingAcceptance');
  await expectNoAxeFindings(page);
  const har = page.waitForEvent('download');
  await stage(page).getByRole('button', { name: 'Export HAR' }).click();
  const text = await readFile(await (await har).path(), 'utf8');
  expect(text).toContain('"version": "1.2"');
  expect(text).not.toMatch(/sample-\d|X-Auth-Token/i);

  // Another cloud, then back by the file alone.
  await showPart(page, 'Snapshots');
  await stage(page).getByRole('button', { name: 'Forget before the guests' }).click();
  await stage(page).getByLabel('Load a file').setInputFiles(file);
  await stage(page).getByRole('button', { name: 'Restore before the guests' }).click();
  await expect(pending).toHaveCount(before);
});

test('one link replays what is set, a report bundles it, and the checklist sets each state up', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/400/);
  const copied = await watchClipboard(page);
  await open('/services/new?stage=faults', {
    speed: 20,
    faults: [
      {
        operation: 'create-service',
        effect: { kind: 'refused', code: 'EndPoint.3044' },
        when: { next: 1 },
      },
    ],
  });
  await goToReview(page);
  await stage(page).getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(copied).toMatch(/speed=20&faults=create-service_EndPoint.3044_next/);
  expect(await copied()).not.toContain('stage=');
  await create(page);
  await expect(page.getByRole('main').getByRole('alert').first()).toContainText('service port');

  await stage(page).getByRole('button', { name: 'Report a problem' }).click();
  const report = page.getByRole('dialog', { name: 'Report a problem' });
  await report.getByLabel('What happened, and what should have').fill('Refused.');
  await expectNoAxeFindings(page);
  await report.getByRole('button', { name: 'Copy report' }).click();
  await expect.poll(copied).toContain('EndPoint.3044');
  const text = await copied();
  expect(text).toContain('Refused.');
  expect(text).toContain('# The fields of the page');
  expect(text).toContain('create-service-draft/');
  expect(text).toMatch(/POST \/api\/eu-de\/vpcep\S+ → 400/);
  expect(text).not.toMatch(/sample-\d/);
  await report.getByRole('button', { name: 'Close' }).click();

  await showPart(page, 'To try');
  const full = stage(page).getByRole('region', { name: 'quota-reached' });
  await full.getByRole('checkbox').check();
  await expect(stage(page).getByRole('status')).toContainText(/^1 of \d+ done$/);
  await expectNoAxeFindings(page);
  await full.getByRole('link', { name: /^Set up/ }).click();
  await expect(page.getByRole('main')).toContainText('The quota is reached: 20 of');
  await expect(banner(page).getByRole('button', { name: 'Scenario: quota-reached' })).toBeVisible();
  await expect(page).not.toHaveURL(/faults=/);
  await expect(stage(page).getByRole('status')).toContainText(/^1 of \d+ done$/);
});

test('ten thousand services are listed, searched, counted in the stage and exported', async ({
  page,
  open,
}) => {
  await open('/services', { services: 10_000 });
  await expect(page.getByText('1 to 50 of 10,000 endpoint services')).toBeVisible();
  await page.getByRole('button', { name: 'Go to page 200' }).click();
  await expect(page.getByText('9,951 to 10,000 of 10,000 endpoint services')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.trimEnd().split('\r\n')).toHaveLength(10_001);

  await page.keyboard.press('Control+Shift+D');
  await showPart(page, 'Consumer');
  const service = stage(page).getByLabel('Service', { exact: true });
  await service.fill('ledger-0');
  // As many are offered as can be laid out at once; typing narrows them.
  const offered = page.getByRole('listbox', { name: 'Service' }).getByRole('option');
  await expect(offered.first()).toHaveText(/^ledger-0/);
  expect(await offered.count()).toBeLessThanOrEqual(100);
  await offered.first().click();
  await stage(page).getByRole('button', { name: 'Request ten' }).click();
  await expect(stage(page).getByRole('status')).toContainText(/requested|whitelist/);
});
