import { expectNoAxeFindings } from './accessibility.ts';
import { watchClipboard } from './clipboard.ts';
import { expect, test, type Page } from './fixtures.ts';
import { badge, watchCalls } from './watching.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' });
const sought = (page: Page) => palette(page).getByRole('combobox');
const option = (page: Page, name: string | RegExp) => palette(page).getByRole('option', { name });
const active = (page: Page) => palette(page).getByRole('option', { selected: true });
const said = (page: Page) => palette(page).getByRole('status');
const listed = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

/** Opens the commands by their keys, seeks one, and chooses the one that comes first. */
async function command(page: Page, text: string, first: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(sought(page)).toBeFocused();
  await page.keyboard.type(text);
  await expect(active(page)).toContainText(first);
  await page.keyboard.press('Enter');
}

test('pages, actions and services are found by name with the keyboard alone, and nothing typed is left unasked', async ({
  page,
  open,
}) => {
  const copied = await watchClipboard(page);
  await open('/services', { speed: 20 });
  await expect(heading(page, 'Endpoint services')).toBeVisible();
  await page.keyboard.press('Control+K');
  await expect(sought(page)).toBeFocused();
  await expectNoAxeFindings(page);
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();

  await command(page, 'endpoints', 'Endpoints');
  await expect(heading(page, 'Endpoints')).toBeFocused();
  await expect(page).toHaveURL(/#\/endpoints\?.*speed=20/);

  const calls = watchCalls(page);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('orders');
  await expect(option(page, /^orders-api/)).toBeVisible();
  await expect(said(page)).toHaveText('2 services found.');
  const searches = calls.filter((call) => call.url().includes('endpoint_service_name=orders'));
  expect(searches).toHaveLength(1);
  expect(new URL(searches[0]?.url() ?? '').searchParams.get('limit')).toBe('10');
  await page.keyboard.press('ArrowUp');
  await expect(active(page)).toContainText('orders-api');
  await expectNoAxeFindings(page);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'orders-api')).toBeFocused();
  await expect(badge(page)).toHaveText('Available');
  const serviceId = /services\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';

  await page.keyboard.press('Control+K');
  await page.keyboard.type('copy id');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Copied the ID of orders-api.');
  expect(await copied()).toBe(serviceId);
  await page.keyboard.press('Control+K');
  await expect(palette(page)).toBeHidden();

  await command(page, 'whitelist', 'Whitelist');
  await expect(
    page.getByRole('tab', { name: 'Whitelist', exact: true, selected: true }),
  ).toBeVisible();
  await command(page, 'consumer', 'For the consumer');
  await expect(page.getByRole('heading', { name: 'For the consumer' })).toBeFocused();
  await command(page, 'delete', 'Delete');
  await expect(page.getByRole('dialog', { name: 'Delete endpoint service' })).toBeVisible();
  // Under a dialog the page is not to be reached.
  await page.keyboard.press('Control+K');
  await expect(palette(page)).toBeHidden();
  await page.keyboard.press('Escape');

  await command(page, 'change', 'Change');
  const description = page.getByRole('textbox', { name: 'Description' });
  await description.fill('typed');
  await command(page, 'endpoint services', 'Endpoint services');
  const asked = page.getByRole('dialog');
  await asked.getByRole('button', { name: 'Stay', exact: true }).click();
  await expect(description).toHaveValue('typed');
  await expect(description).toBeFocused();
  await command(page, 'endpoint services', 'Endpoint services');
  await asked.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(heading(page, 'Endpoint services')).toBeFocused();

  // Opened before, it is there before the cloud is asked; a whole ID is looked up as one.
  await page.keyboard.press('Control+K');
  await expect(palette(page).getByRole('group', { name: 'Opened recently' })).toContainText(
    'orders-api',
  );
  await sought(page).fill(serviceId);
  await expect(said(page)).toHaveText('One service found.');
  await sought(page).fill('no such name');
  await expect(said(page)).toHaveText(
    'No service has “no such name” in its name, and no command is called so.',
  );
  await expectNoAxeFindings(page);
});

/** Whether what stands one after the other in the frame's bar is seen in that order, line by line. */
function isBarInOrder(page: Page): Promise<boolean> {
  return page.getByRole('banner').evaluate((bar) => {
    const boxes = [...bar.children].map((part) => part.getBoundingClientRect());
    return boxes.every((box, place) => {
      const before = boxes[place - 1];
      return !before || box.top >= before.bottom || box.left >= before.right;
    });
  });
}

test('on a narrow screen a button opens the commands over all of it; a search that the cloud refuses says the way out', async ({
  page,
  open,
  expectedProblems,
}) => {
  expectedProblems.push(/403/);
  await open('/endpoints', {
    faults: [{ operation: 'list-services', effect: { kind: 'forbidden' }, when: { next: 1 } }],
  });
  await expect(heading(page, 'Endpoints')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await isBarInOrder(page)).toBe(true);
  const button = page.getByRole('button', { name: 'Commands', exact: true });
  await button.click();
  await sought(page).fill('orders');
  const failure = palette(page).getByRole('alert');
  await expect(failure).toContainText('The services could not be searched');
  await expect(failure).toContainText('vpcep:epservices:list');
  await expectNoAxeFindings(page);
  await failure.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect(option(page, /^orders-admin/)).toBeVisible();
  await expect(failure).toBeHidden();
  const box = await palette(page).boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await palette(page).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(button).toBeFocused();
});

test('single keys go, create, search and list themselves, but not in a field, with a modifier or once they are off', async ({
  page,
  open,
}) => {
  await open('/services', { speed: 20 });
  await expect(page.getByRole('link', { name: 'orders-api', exact: true })).toBeVisible();
  // From the first moment on, before what hears them has been fetched.
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await expect(heading(page, 'Endpoints')).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(heading(page, 'Endpoint services')).toBeFocused();
  await page.keyboard.press('?');
  await expect(listed(page)).toContainText('Go to the endpoints');
  await expectNoAxeFindings(page);
  await page.keyboard.press('c');
  await page.keyboard.press('Escape');
  await expect(heading(page, 'Endpoint services')).toBeVisible();

  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: 'Search services' });
  await expect(search).toBeFocused();
  await page.keyboard.type('g e c?');
  await expect(search).toHaveValue('g e c?');
  await search.fill('');
  await heading(page, 'Endpoint services').focus();
  await page.keyboard.press('Alt+c');
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await expect(heading(page, 'Endpoints')).toBeFocused();
  await page.keyboard.press('c');
  await expect(heading(page, 'Create endpoint')).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(heading(page, 'Endpoint services')).toBeFocused();

  await page.keyboard.press('?');
  const single = listed(page).getByRole('switch', { name: 'Single-key shortcuts' });
  await expect(single).toBeChecked();
  await single.press('Space');
  await expect(single).not.toBeChecked();
  await listed(page).getByRole('button', { name: 'Close', exact: true }).click();
  await page.reload();
  await expect(page.getByRole('link', { name: 'orders-api', exact: true })).toBeVisible();
  await page.keyboard.press('Control+K');
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.keyboard.press('c');
  await page.keyboard.press('Control+Shift+D');
  await expect(page.getByRole('complementary', { name: 'Stage' })).toBeVisible();
  await expect(heading(page, 'Endpoint services')).toBeVisible();
  await expect(listed(page)).toBeHidden();
});
