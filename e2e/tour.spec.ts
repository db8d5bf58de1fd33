import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { letTimePassUntil, SOON } from './passingTime.ts';
import { fillBackend, VPC } from './wizard.ts';

const tour = (page: Page) => page.getByRole('region', { name: 'Guided tour' });
const step = (page: Page) => tour(page).getByRole('heading');
const press = (page: Page, name: string) => tour(page).getByRole('button', { name }).click();

const STEP_MS = 250;

/**
 * Lets the tour play until its heading says so.
 * @returns for how long at most the words covered what they speak of, in milliseconds
 */
async function playTo(page: Page, heading: RegExp): Promise<number> {
  let covered = 0;
  let longest = 0;
  await letTimePassUntil(
    page,
    async () => {
      covered = (await isCovered(page)) ? covered + STEP_MS : 0;
      longest = Math.max(longest, covered);
      expect(await step(page).innerText()).toMatch(heading);
    },
    STEP_MS,
  );
  return longest;
}

/** Whether the words cover what they speak of. */
function isCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const bar = document.querySelector('[data-tour-bar]');
    const ring = document.querySelector<HTMLElement>('[data-tour-ring]');
    if (!bar || !ring || ring.style.visibility !== 'visible') return false;
    const [one, other] = [bar.getBoundingClientRect(), ring.getBoundingClientRect()];
    return (
      one.left < other.right &&
      other.left < one.right &&
      one.top < other.bottom &&
      other.top < one.bottom
    );
  });
}

test('the tour plays to its end by itself, covers nothing that it speaks of, and leaves everything as it was', async ({
  page,
  open,
}) => {
  // Twelve steps, each with all that it waits for.
  test.setTimeout(180_000);
  await page.clock.install();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open('/services/new', { scenario: 'many' });
  await fillBackend(page);
  const before = page.url();
  await page
    .getByRole('region', { name: 'Sample data' })
    .getByRole('button', { name: 'Tour' })
    .click();
  const offer = page.getByRole('dialog', { name: 'Guided tour' });
  await expect(offer.getByRole('note')).toContainText('kept as a draft');
  await expectNoAxeFindings(page);
  await offer.getByRole('button', { name: 'Start the tour' }).click();
  await expect(step(page)).toHaveText('1 of 12: The list');
  for (let count = 2; count <= 12; count += 1) {
    expect(await playTo(page, new RegExp(`^${count} of 12: `))).toBeLessThan(1_000);
  }
  await playTo(page, /^That was the tour$/);
  await expect(page.getByRole('status', { name: 'Service status' })).toHaveText('Deleted');
  await expectNoAxeFindings(page);

  await press(page, 'Leave the tour');
  await expect(tour(page)).toHaveCount(0);
  await expect(page).toHaveURL(before);
  await expect(page.getByRole('combobox', { name: 'VPC' })).toHaveValue(VPC);
  expect(
    await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('/tour/'))),
  ).toEqual([]);
});

test('the tour is led by keys, gives way to the person, and plays a step again from its beginning', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services?tour=1');
  await expect(step(page)).toHaveText('1 of 12: The list');
  await page.keyboard.press('Space');
  await expect(tour(page).getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.clock.runFor(60_000);
  await expect(step(page)).toHaveText('1 of 12: The list');
  await expectNoAxeFindings(page);

  // A step on, done in no time, and paused again for whoever speaks.
  await press(page, 'Next');
  await playTo(page, /^2 of 12/);
  await press(page, 'Next');
  await playTo(page, /^3 of 12/);
  await expect(page.getByRole('combobox', { name: 'Load balancer' })).toHaveValue('lb-orders');
  await page.keyboard.press('Enter');
  await expect(tour(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await playTo(page, /^4 of 12/);
  await page.keyboard.press('ArrowLeft');
  await playTo(page, /^3 of 12/);

  // What the person does meanwhile is undone where the step begins again.
  await letTimePassUntil(
    page,
    () => expect(page.getByLabel('Service port, row 1', { exact: true })).toHaveValue('8443', SOON),
    STEP_MS,
  );
  await page.getByRole('banner').getByRole('link', { name: 'Endpoints' }).click();
  await expect(tour(page)).toContainText('the page is yours');
  await expect(page.getByRole('heading', { level: 1, name: 'Endpoints' })).toBeVisible();
  await page.keyboard.press('Tab');
  await press(page, 'Continue');
  await playTo(page, /^4 of 12/);
  await expect(page.getByLabel('Service name', { exact: true })).toBeVisible();
});
