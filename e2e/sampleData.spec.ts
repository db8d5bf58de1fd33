import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { create, goToReview } from './wizard.ts';

const banner = (page: Page) => page.getByRole('region', { name: 'Sample data' });
const table = (page: Page) => page.getByRole('table', { name: 'Endpoint services' });

async function choose(page: Page, setting: 'Scenario' | 'Speed', choice: RegExp): Promise<void> {
  await banner(page).getByRole('button', { name: setting }).click();
  await page.getByRole('menuitemradio', { name: choice }).click();
}

/** How long the creation on the page has been going by the cloud's clock, in seconds. */
async function elapsedSeconds(page: Page): Promise<number> {
  const text = await page.getByText(/\d s so far/).innerText();
  const [, hours = 0, minutes = 0, seconds = 0] =
    /(?:(\d+) h )?(?:(\d+) min ?)?(?:(\d+) s)? so far/.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

test('the banner says on every page that nothing is real, and its menus change scenario and speed', async ({
  page,
  open,
}) => {
  for (const path of ['/services', '/services/new', '/services/no-service', '/nowhere']) {
    await open(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(banner(page)).toContainText('Sample data');
    await expect(banner(page).getByRole('button', { name: 'Scenario: default' })).toBeVisible();
    await expect(banner(page).getByRole('button', { name: 'Speed: ×1' })).toBeVisible();
    await expect(banner(page).getByRole('button', { name: 'Reset', exact: true })).toBeVisible();
  }

  await open('/services');
  await banner(page).getByRole('button', { name: 'Scenario: default' }).click();
  const scenarios = page.getByRole('menuitemradio');
  await expect(scenarios).toHaveCount(13);
  await expect(scenarios.filter({ hasText: 'creation-fails' })).toContainText('with a reason');
  await expectNoAxeFindings(page);
  await scenarios.filter({ hasText: /^empty/ }).click();
  await expect(page.getByRole('heading', { name: 'No endpoint services yet' })).toBeVisible();
  await expect(page).toHaveURL(/scenario=empty/);
  await expect(banner(page).getByRole('button', { name: 'Scenario: empty' })).toBeVisible();

  await choose(page, 'Speed', /×20/);
  await expect(page).toHaveURL(/speed=20/);
  await expect(banner(page).getByRole('button', { name: 'Speed: ×20' })).toBeVisible();
  // The way back leads to the scenario before.
  await page.goBack();
  await expect(page.getByRole('table', { name: 'Endpoint services' })).toBeVisible();
  await expect(banner(page).getByRole('button', { name: 'Scenario: default' })).toBeVisible();
});

test('the settings stay in the address on every page, through links, forms and a reload', async ({
  page,
  open,
}) => {
  const settings = {
    scenario: 'default',
    speed: 20,
    seed: '1',
    edition: '2025',
    refuse: 'EndPoint.9',
  } as const;
  const expectSettings = async () => {
    const { hash } = new URL(page.url());
    const search = new URLSearchParams(hash.slice(hash.indexOf('?')));
    for (const [name, value] of Object.entries(settings))
      expect(search.get(name)).toBe(String(value));
  };
  await open('/services', settings);
  await expect(banner(page)).toContainText('Seed 1');
  await expect(banner(page)).toContainText('Edition 2025');
  await page.getByRole('link', { name: 'Create endpoint service', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Create endpoint service' })).toBeVisible();
  await expectSettings();
  await goToReview(page);
  await expectSettings();
  await create(page);
  await expect(page.getByRole('status', { name: 'Service status' })).toBeVisible();
  await expectSettings();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'orders' })).toBeVisible();
  await page.getByRole('link', { name: /Back to the list/ }).click();
  await expect(table(page)).toBeVisible();
  await expectSettings();
  await page.getByRole('banner').getByRole('link', { name: 'Endpoint services' }).click();
  await expectSettings();
});

test('what the address asks for and nobody knows is said in the banner, and the default holds', async ({
  page,
  open,
}) => {
  await open(
    '/services?scenario=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&speed=fast&seed=a%20b&edition=1999&refuse=EndPoint.9999',
  );
  const problems = banner(page).getByRole('alert').getByRole('listitem');
  await expect(problems).toHaveText([
    'Unknown scenario "<img src=x onerror=alert(1)>": showing "default".',
    'Speed "fast" is not a number from 1 to 3600: using 1.',
    'Seed "a b" is not 1 to 32 letters, digits, hyphens or underscores: using "1".',
    'Unknown edition "1999", it is 2022 or 2025: using 2022.',
    'Unknown error code "EndPoint.9999": nothing is refused because of it.',
  ]);
  await expect(banner(page).getByRole('button', { name: 'Scenario: default' })).toBeVisible();
  await expect(banner(page).getByRole('button', { name: 'Speed: ×1' })).toBeVisible();
  await expect(table(page).getByRole('link')).toHaveCount(10);
  await expectNoAxeFindings(page);

  for (const speed of ['0', '-5', '3601', '1e3', 'NaN']) {
    await open('/services', {});
    // Another cloud than before begins a new page, which must not come after the next address.
    await expect(problems).toHaveCount(0);
    await open(`/services?speed=${speed}`);
    await expect(problems).toHaveText([new RegExp(`^Speed "${speed}" is not a number`)]);
  }
  // Choosing something that is known settles it.
  await choose(page, 'Speed', /×10/);
  await expect(problems).toHaveCount(0);
});

test('another speed never turns the cloud’s time back', async ({ page, open }) => {
  await page.clock.install();
  await open('/services/new', { scenario: 'never-finishes', speed: 60 });
  await goToReview(page);
  await create(page);
  await expect(page.getByRole('status', { name: 'Service status' })).toHaveText('Creating');
  await page.clock.runFor(5_000);
  // By the cloud's clock, of which the page hears with the next answer.
  await expect.poll(() => elapsedSeconds(page)).toBeGreaterThan(120);
  let before = await elapsedSeconds(page);
  for (const speed of [/×1$/, /×20/, /×1$/]) {
    await choose(page, 'Speed', speed);
    await expect(page.getByRole('menu')).toHaveCount(0);
    const after = await elapsedSeconds(page);
    expect(after).toBeGreaterThanOrEqual(before);
    await page.clock.runFor(2_000);
    before = await elapsedSeconds(page);
    expect(before).toBeGreaterThanOrEqual(after);
  }
  await page.reload();
  await expect(page.getByRole('status', { name: 'Service status' })).toHaveText('Creating');
  expect(await elapsedSeconds(page)).toBeGreaterThanOrEqual(before);
});

test('the next write, whichever it is, is refused with the code in the address, once', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/40\d/);
  await open('/services', { refuse: 'EndPoint.3005' });
  await page.getByRole('link', { name: 'auth-test', exact: true }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete endpoint service' });
  await dialog.getByRole('textbox').fill('delete');
  const confirm = dialog.getByRole('button', { name: 'Delete', exact: true });
  await confirm.click();
  const refusal = dialog.getByRole('alert');
  await expect(refusal).toContainText('The cloud did not delete the service');
  await expect(refusal).toContainText('The service was not deleted: reload it');
  await refusal.getByText('Details', { exact: true }).click();
  await expect(refusal).toContainText('EndPoint.3005');
  await expectNoAxeFindings(page);

  await confirm.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('status', { name: 'Service status' })).toHaveText('Deleting');
});
