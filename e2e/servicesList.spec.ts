import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { letTimePass, letTimePassUntil, SOON } from './passingTime.ts';
import { badge, setHidden, watchCalls } from './watching.ts';
import { create, goToReview } from './wizard.ts';

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true });
const table = (page: Page) => page.getByRole('table', { name: 'Endpoint services' });
const links = (page: Page) => table(page).getByRole('link');
const rowOf = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) });
const refresh = (page: Page) => page.getByRole('button', { name: 'Refresh', exact: true });
const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages of endpoint services' });

/** The numbers at the end of the names that the scenario "many" counts its services by, the newest first. */
async function numbersShown(page: Page): Promise<number[]> {
  return (await links(page).allInnerTexts()).map((name) => Number(/\d+$/.exec(name)?.[0]));
}

const numbersFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, place) => first + place);

test('a row says what a service is, the newest first', async ({ page, open }) => {
  await open('/services/new');
  await goToReview(page);
  await create(page);
  await expect(badge(page)).toHaveText('Creating');
  await page.getByRole('link', { name: /Back to the list/ }).click();
  await expect(links(page).first()).toHaveText('orders');
  await expect(links(page).nth(1)).toHaveText('search-api');
  await expect(rowOf(page, 'orders')).toContainText('Creating');
  for (const words of [
    'Available',
    'Load balancer',
    '443 → 8443, 80 → 8080',
    /\d{1,2} \w+ \d{4}, \d\d:\d\d:\d\d/,
  ])
    await expect(rowOf(page, 'orders-api')).toContainText(words);
  await expect(rowOf(page, 'resolver-dns')).toContainText('53 → 53 UDP');
  await expect(rowOf(page, 'payments-vip')).toContainText('Virtual IP');
  await expect(rowOf(page, 'auth-test')).toContainText('Failed');
  await expect(rowOf(page, 'auth-test')).toContainText('Cloud server (ECS)');
  await expect(rowOf(page, 'Unnamed service')).toContainText(/[0-9a-f]{8}-[0-9a-f-]{27}/);
});

test('pages of fifty stand in the address, and each is one request', async ({ page, open }) => {
  await page.clock.install();
  await open('/services', { scenario: 'many' });
  await expect(links(page)).toHaveCount(50);
  expect(await numbersShown(page)).toEqual(numbersFrom(1, 50));

  const calls = watchCalls(page);
  const listCalls = () =>
    calls.flatMap((call) => {
      const { pathname, searchParams } = new URL(call.url());
      return pathname.endsWith('/vpc-endpoint-services') ? [searchParams.get('offset')] : [];
    });
  await pages(page).getByRole('button', { name: 'Go to page 2', exact: true }).click();
  await expect(page).toHaveURL(/[?&]page=2(&|$)/);
  await expect(page.getByText('51 to 100 of 1,000 endpoint services')).toBeVisible();
  expect(await numbersShown(page)).toEqual(numbersFrom(51, 50));
  // Nothing on this page is under way, so nothing is asked for again.
  await letTimePass(page, 120_000, 20_000);
  expect(listCalls().filter((offset) => offset === '50')).toHaveLength(1);

  await page.reload();
  await expect(page.getByText('51 to 100 of 1,000 endpoint services')).toBeVisible();
  await expect(pages(page).getByRole('button', { name: 'page 2', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await links(page).first().click();
  await expect(heading(page, /-0051$/)).toBeVisible();
  await page.goBack();
  await expect(page.getByText('51 to 100 of 1,000 endpoint services')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('1 to 50 of 1,000 endpoint services')).toBeVisible();
  await page.goForward();
  await expect(page.getByText('51 to 100 of 1,000 endpoint services')).toBeVisible();
});

test('a page beyond the last says how many there are', async ({ page, open }) => {
  await open('/services?page=99', { scenario: 'many' });
  await expect(page.getByRole('main')).toContainText('There is no page 99: the list has 20 pages.');
  await expectNoAxeFindings(page);
  await page.getByRole('button', { name: 'Go to the first page', exact: true }).click();
  await expect(links(page)).toHaveCount(50);
  await expect(page).not.toHaveURL(/page=99/);
});

test('a list that was never read says so, and can be tried again', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/Failed to load|ERR_FAILED/);
  await page.clock.install();
  await open('/services', { scenario: 'unreachable' });
  await expect(heading(page, 'Endpoint services')).toBeVisible();
  const failure = page
    .getByRole('alert')
    .filter({ hasText: 'The endpoint services could not be read' });
  await expect(failure).toContainText('The cloud did not answer: check your network');
  await expect(failure).toContainText(/next in \d+ s/);
  await expect(page.getByRole('heading', { name: 'No endpoint services yet' })).toHaveCount(0);
  await failure.getByRole('button', { name: 'Details', exact: true }).click();
  await expect(failure).toContainText('No answer');
  await expectNoAxeFindings(page);
  const calls = watchCalls(page);
  await failure.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect.poll(() => calls.length).toBeGreaterThan(0);
  await expect(page.getByRole('link', { name: 'Create endpoint service' })).toBeVisible();
});

test('a refresh that fails leaves the rows as they were, and says how old they are', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services', { scenario: 'unstable', speed: 20 });
  // Until nothing is under way, so that only the button asks.
  await letTimePassUntil(page, async () => {
    await expect(page.getByText('9 endpoint services', { exact: true })).toBeVisible(SOON);
    await expect(table(page)).not.toContainText('Creating', SOON);
  });
  const names = await links(page).allInnerTexts();
  const failure = page.getByText('Could not be refreshed', { exact: true });
  const refreshUntil = (isSo: () => Promise<void>) =>
    expect(async () => {
      // A press while the list is being read asks for nothing, so nothing would ever be answered.
      const answer = page.waitForResponse(
        (response) => new URL(response.url()).pathname.endsWith('/vpc-endpoint-services'),
        { timeout: 5_000 },
      );
      await refresh(page).click();
      await (await answer).finished();
      await isSo();
    }).toPass({ intervals: [50] });
  await refreshUntil(() => expect(failure).toBeVisible(SOON));
  await page.clock.runFor(65_000);
  await expect(page.getByText(/^What is shown is 1 min \d+ s old\.$/)).toBeVisible();
  await expect(links(page)).toHaveText(names);
  await expectNoAxeFindings(page);
  await refreshUntil(() => expect(failure).toBeHidden(SOON));
  await expect(links(page)).toHaveText(names);
});

test('the keyboard alone reads, opens and turns pages', async ({ page, open }) => {
  await open('/services', { scenario: 'many' });
  await expect(links(page)).toHaveCount(50);
  await refresh(page).focus();
  await page.keyboard.press('Enter');
  await expect(refresh(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Create endpoint service' })).toBeFocused();
  await tabUntilFocused(page, 'orders-0001');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'orders-0001')).toBeFocused();
  await page.goBack();
  await expect(heading(page, 'Endpoint services')).toBeFocused();
  await pages(page).getByRole('button', { name: 'Go to next page', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByText('51 to 100 of 1,000 endpoint services')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('101 to 150 of 1,000 endpoint services')).toBeVisible();
});

/** Goes on with the Tab key until it reaches a link: what stands before it may be many controls. */
async function tabUntilFocused(page: Page, link: string): Promise<void> {
  const wanted = page.getByRole('link', { name: link, exact: true });
  const isFocused = () => wanted.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < 50 && !(await isFocused()); stop += 1) await page.keyboard.press('Tab');
  await expect(wanted).toBeFocused();
}

test('a narrow window shows each service with all that its row says', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open('/services');
  const row = rowOf(page, 'orders-api');
  for (const words of ['Available', 'Load balancer', '443 → 8443, 80 → 8080']) {
    const box = await row.getByText(words).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
  await expectNoAxeFindings(page);
  await row.getByRole('link').click();
  await expect(heading(page, 'orders-api')).toBeVisible();
});

test('the title of a hidden list says when what was started in this tab is done', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services/new');
  await goToReview(page);
  await create(page);
  await expect(badge(page)).toHaveText('Creating');
  await page.getByRole('link', { name: /Back to the list/ }).click();
  await expect(rowOf(page, 'orders')).toContainText('Creating');
  await letTimePass(page, 2_000, 1_000);
  await setHidden(page, true);
  const calls = watchCalls(page);
  await letTimePass(page, 190_000, 10_000);
  expect(calls.length).toBeLessThanOrEqual(3);
  // The other creation of the list has ended as well by then.
  await expect(page).toHaveTitle('2 done · Endpoint services');
  await setHidden(page, false);
  await expect(page).toHaveTitle('Endpoint services');
  await expect(rowOf(page, 'orders')).toContainText('Available');
});
