import type { Page } from '@playwright/test';
import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { letTimePassUntil, SOON } from './passingTime.ts';
import { badge, setHidden } from './watching.ts';
import { create, goToReview } from './wizard.ts';

const bell = (page: Page) => page.getByRole('button', { name: /^Notifications/ });
const drawer = (page: Page) => page.getByRole('dialog', { name: 'Notifications' });
const icon = (page: Page) => page.locator('link[rel="icon"]');
/** A deletion takes a second here, and the last look comes after it. */
const GONE = { timeout: 15_000 };
const shown = (page: Page) => page.getByRole('log', { name: 'New notifications' });

test('a creation whose page was left is told under way, then with what the cloud says, and stays in the history', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services/new');
  const commands = page.getByRole('button', { name: 'Commands', exact: true });
  const before = await commands.boundingBox();
  await goToReview(page);
  await create(page);
  await expect(badge(page)).toHaveText('Creating');
  await letTimePassUntil(page, () => expect(bell(page)).toBeVisible(SOON), 1_000);
  // What comes later has had its room in the bar.
  expect(await commands.boundingBox()).toEqual(before);
  await page.getByRole('link', { name: 'Endpoints', exact: true }).click();
  await bell(page).click();
  await expect(drawer(page)).toContainText('Under way');
  await expect(drawer(page)).toContainText('The cloud is creating it.');
  await expectNoAxeFindings(page);
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toBeHidden();
  await setHidden(page, true);
  await letTimePassUntil(
    page,
    () => expect(page).toHaveTitle('Done: Create orders · Endpoint services', SOON),
    10_000,
  );
  await expect(icon(page)).toHaveAttribute('href', /icon-done\.svg$/);
  await setHidden(page, false);
  await expect(page).toHaveTitle('Endpoints · Endpoint services');
  await expect(icon(page)).toHaveAttribute('href', /icon\.svg$/);
  await letTimePassUntil(
    page,
    () => expect(shown(page)).toContainText('Create orders', SOON),
    2_000,
  );
  await expect(shown(page)).toContainText('Available.');
  await shown(page).getByRole('link', { name: 'Open: Create orders', exact: true }).click();
  await expect(badge(page)).toHaveText('Available');
  await expect(shown(page)).not.toContainText('Create orders');
  await bell(page).click();
  await expect(drawer(page)).toContainText('Done');
  await drawer(page).getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(drawer(page)).toContainText('Nothing has been asked of the cloud in this tab yet.');
});

test('a run over many that was refused in part is one notification: in sight until it is closed, then in the history', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/400/);
  // Both are under way while the page is left.
  await open('/services', {
    speed: 60,
    faults: [
      { operation: 'delete-service', effect: { kind: 'delay', ms: 3_000 }, when: { next: 2 } },
      {
        operation: 'delete-service',
        effect: { kind: 'refused', code: 'EndPoint.3006' },
        when: { next: 1 },
      },
    ],
  });
  for (const name of ['auth-test', 'payments-vip'])
    await page.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Delete selected' }).click();
  const question = page.getByRole('dialog', { name: 'Delete 2 endpoint services' });
  await question.getByRole('textbox').fill('delete');
  await question.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(question).toHaveCount(0);
  await page.getByRole('link', { name: 'Endpoints', exact: true }).click();
  const failure = shown(page).getByRole('alert', { name: 'Delete 2 endpoint services' });
  await expect(failure).toContainText(/1 (?:being )?deleted, 1 failed\./);
  await expect(failure).toContainText('Endpoints still use this service');
  await expectNoAxeFindings(page);
  await page.getByRole('link', { name: 'Create endpoint', exact: true }).click();
  await expect(failure).toBeVisible();
  await failure
    .getByRole('button', { name: 'Close: Delete 2 endpoint services', exact: true })
    .click();
  await expect(failure).toHaveCount(0);

  await bell(page).click();
  await expect(drawer(page).getByRole('listitem')).toHaveCount(1);
  await expect(drawer(page)).toContainText('Failed');
  await expect(drawer(page)).toContainText('Endpoints still use this service');
  await drawer(page).getByRole('button', { name: 'Details', exact: true }).click();
  await expect(drawer(page)).toContainText(/Request ID\s*[0-9a-f]{32}/);
  await expectNoAxeFindings(page);
  // What the cloud goes on with is followed to its end, and asks for no attention again.
  await expect(drawer(page)).toContainText('1 deleted, 1 failed.', GONE);
  await expect(drawer(page).getByRole('listitem')).toHaveCount(1);
  await expect(failure).toHaveCount(0);
});
