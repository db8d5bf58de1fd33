import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { badge, expectSummaryRead, watchCalls } from './watching.ts';

const services = (page: Page) => page.getByRole('table', { name: 'Endpoint services' });
const endpoints = (page: Page) => page.getByRole('table', { name: 'Endpoints' });
const linksOf = (table: ReturnType<typeof services>) => table.getByRole('link');
const item = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });

test('opening a list is the same few calls, whatever the size', async ({ page, open }) => {
  // No time passes, so nothing is asked again.
  await page.clock.install();
  const calls = watchCalls(page);
  const told = () =>
    calls
      .splice(0)
      .map((call) => {
        const { pathname, searchParams } = new URL(call.url());
        return `${call.method()} …/${pathname.split('/').at(-1)} ${searchParams.get('limit') ?? ''}`;
      })
      .toSorted();
  const openAll = async (scenario: string, rows: number) => {
    await open('/services?rows=100', { scenario });
    await expect(linksOf(services(page))).toHaveCount(rows);
    await expect(page.getByRole('cell', { name: /^vpc-/ }).first()).toBeVisible();
    await expect(page.getByText(/^Endpoint services in this project/)).toBeVisible();
    const list = told();
    await page.getByRole('link', { name: 'Endpoints', exact: true }).click();
    await expect(linksOf(endpoints(page)).first()).toBeVisible();
    await expect(page.getByText(/^Endpoints in this project/)).toBeVisible();
    return { list, endpoints: told() };
  };
  const few = await openAll('default', 10);
  expect(few.list).toEqual(['GET …/quotas ', 'GET …/vpc-endpoint-services 100', 'GET …/vpcs 2000']);
  expect(few.endpoints).toEqual(['GET …/quotas ', 'GET …/vpc-endpoints 50']);
  expect(await openAll('many', 100)).toEqual(few);
});

test('a tab of a service costs nothing after its summary, and by its address the same few calls, whatever the size', async ({
  page,
  open,
}) => {
  await page.clock.install();
  const calls = watchCalls(page);
  const told = () =>
    calls
      .splice(0)
      .map((call) => {
        const { pathname } = new URL(call.url());
        return `${call.method()} …/${pathname.split('/').slice(6).join('/')}`.replaceAll(
          /[0-9a-f-]{36}/g,
          'ID',
        );
      })
      .toSorted();
  const showTab = async (name: string) => {
    await page.getByRole('tab', { name, exact: true }).click();
    await expectTab(page, name);
  };
  const openTabs = async (scenario: string) => {
    await open('/services?status=available', { scenario });
    await linksOf(services(page)).first().click();
    await expectSummaryRead(page);
    calls.length = 0;
    await showTab('Whitelist');
    await showTab('Tags');
    const fromSummary = told();
    await page.reload();
    await expectTab(page, 'Tags');
    const tags = told();
    await showTab('Whitelist');
    calls.length = 0;
    await page.reload();
    await expectTab(page, 'Whitelist');
    return { fromSummary, tags, whitelist: told() };
  };
  const few = await openTabs('default');
  const service = 'GET …/vpc-endpoint-services/ID';
  expect(few).toEqual({
    fromSummary: [],
    tags: [service],
    whitelist: [service, `${service}/permissions`],
  });
  expect(await openTabs('many')).toEqual(few);
});

/** All that a tab reads by itself has been read. */
async function expectTab(page: Page, name: string): Promise<void> {
  await expect(badge(page)).toHaveText('Available');
  if (name === 'Tags') {
    await expect(page.getByRole('heading', { name, exact: true, level: 2 })).toBeVisible();
    return;
  }
  await expect(page.getByText(/^Whitelist as of/)).toBeVisible();
  await expect(page.getByRole('note', { name: 'Exposure' })).toBeVisible();
}

test('a quota that may not be read is named beside the list and in the wizard, with the permission that it takes', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/403/);
  await open('/services', {
    faults: [{ operation: 'read-quota', effect: { kind: 'forbidden' }, when: { percent: 100 } }],
  });
  await expect(linksOf(services(page))).toHaveCount(10);
  const note = page.getByText(/^Could not check how many more endpoint services/);
  await expect(note).toContainText('vpcep:quotas:get');
  await expectNoAxeFindings(page);
  await page.getByRole('link', { name: 'Create endpoint service', exact: true }).click();
  await expect(page.getByRole('radio', { name: /^Load balancer/ })).toBeVisible();
  await expect(note).toContainText('vpcep:quotas:get');
});

test('a service opened from the list shows at once what its row knew', async ({ page, open }) => {
  await open('/services', { scenario: 'slow-network' });
  await expect(linksOf(services(page))).toHaveCount(10, { timeout: 20_000 });
  const shown = await page.evaluateHandle(() => ({
    at: new Promise<number>((resolve) => {
      const look = () => {
        const main = document.querySelector('main')?.textContent ?? '';
        const isShown = document.querySelector('h1')?.textContent === 'orders-api';
        if (isShown && main.includes('Available') && main.includes('Load balancer'))
          resolve(performance.now());
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
    }),
  }));
  const details = page.waitForResponse((response) =>
    /vpc-endpoint-services\/[0-9a-f-]{36}$/.test(new URL(response.url()).pathname),
  );
  await services(page).getByRole('link', { name: 'orders-api', exact: true }).click();
  const shownAt = await shown.evaluate(({ at }) => at);
  const answer = await details;
  await answer.finished();
  const answeredAt = await page.evaluate(
    (url) => performance.getEntriesByName(url).at(-1)?.toJSON().responseEnd,
    answer.url(),
  );
  expect(shownAt).toBeLessThan(Number(answeredAt));
  await expect(badge(page)).toHaveText('Available');
});

test('endpoints are left in by their VPC, each has a menu that copies, opens and deletes, and its tags are edited', async ({
  page,
  context,
  open,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await open('/endpoints', { refuse: 'EndPoint.3069' });
  await expect(linksOf(endpoints(page))).toHaveCount(10);
  const calls = watchCalls(page);
  await page.getByRole('combobox', { name: 'VPC', exact: true }).selectOption('vpc-staging');
  await expect.poll(() => calls.some((call) => call.url().includes('vpc_id='))).toBe(true);
  await expect(page).toHaveURL(/vpc=/);
  await expect(endpoints(page).getByRole('cell', { name: 'vpc-production' })).toHaveCount(0);
  const count = await linksOf(endpoints(page)).count();
  expect(count).toBeGreaterThan(0);

  const row = endpoints(page).locator('tbody tr').first();
  const id = /[0-9a-f-]{36}/.exec(await row.innerText())?.[0] ?? '';
  const menuButton = page.getByRole('button', { name: new RegExp(`^Actions for .* \\(${id}\\)$`) });
  await menuButton.click();
  await expectNoAxeFindings(page);
  await item(page, 'Copy ID').click();
  await expect(page.getByText(new RegExp(`^Copied the ID of .*${id}`))).toBeVisible();
  await menuButton.press('Enter');
  await item(page, 'Open').click();
  await page.getByRole('button', { name: 'Edit tags' }).click();
  const tags = page.getByRole('dialog', { name: 'Edit tags' });
  const save = tags.getByRole('button', { name: 'Save tags' });
  await expect(save).toHaveAccessibleDescription('Nothing is changed.');
  await tags.getByRole('button', { name: 'Add tag' }).click();
  await tags
    .getByRole('textbox', { name: /^Tag key, row/ })
    .last()
    .fill('cost-center');
  await tags
    .getByRole('textbox', { name: /^Tag value, row/ })
    .last()
    .fill('4711');
  await expect(tags.getByRole('table', { name: 'Tags that change' })).toContainText('4711');
  await expectNoAxeFindings(page);
  await save.click();
  await expect(tags.getByRole('alert')).toContainText('The cloud did not change all of the tags');
  await save.click();
  await expect(tags).toHaveCount(0);
  await expect(page.getByRole('row', { name: 'cost-center 4711' })).toBeVisible();
  await page.goBack();
  await menuButton.click();
  await item(page, 'Delete').click();
  const dialog = page.getByRole('dialog', { name: 'Delete endpoint' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(menuButton).toBeFocused();
  await menuButton.click();
  await item(page, 'Delete').click();
  await dialog.getByRole('textbox').fill('delete');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(row).toContainText('Deleting');
  await menuButton.click();
  await item(page, 'Open').click();
  await expect(page.getByRole('status', { name: 'Endpoint status' })).toHaveText('Deleting');
});
