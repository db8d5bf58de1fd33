import { expectNoAxeFindings } from './accessibility.ts';
import { watchClipboard } from './clipboard.ts';
import { expect, test, type Page } from './fixtures.ts';
import { fillBackend } from './wizard.ts';

/** What is left of IDs that are shown, read out or hovered over: none, while they are masked. */
function idsInSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{32}\b/i;
    const spoken = ['title', 'aria-label', 'placeholder', 'alt'];
    const words = [document.title, ...document.body.innerText.split('\n')];
    for (const element of document.querySelectorAll('*'))
      for (const name of spoken) words.push(element.getAttribute(name) ?? '');
    return words.filter((text) => id.test(text));
  });
}

test('presenter mode: large type, every ID masked and yet copied whole, a chip in place of the banner', async ({
  page,
  open,
}) => {
  const copied = await watchClipboard(page);
  // From the first paint on, an audience sees no ID.
  await page.addInitScript(() => {
    globalThis.seen = [];
    const look = () => {
      const found = /[0-9a-f]{32}|[0-9a-f]{4}-[0-9a-f]{12}/i.exec(document.body?.innerText ?? '');
      if (found) globalThis.seen.push(found[0]);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await open('/services?presenter=1&speed=fast');
  await page.getByRole('link', { name: 'orders-api', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Path of a connection' })).toHaveAttribute(
    'aria-busy',
    'false',
  );
  await expect(page.getByRole('region', { name: 'Sample data' })).toHaveCount(0);
  await expect(page.locator('html')).toHaveCSS('font-size', '20px');
  expect(await idsInSight(page)).toEqual([]);
  await page.getByRole('button', { name: 'Copy ID', exact: true }).first().click();
  await expect.poll(copied).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  await expectNoAxeFindings(page);
  expect(await page.evaluate(() => globalThis.seen)).toEqual([]);

  await page.getByRole('button', { name: 'Sample data · 1 note' }).click();
  const stage = page.getByRole('complementary', { name: 'Stage' });
  await expect(stage.getByRole('alert')).toContainText('Speed "fast" is not a number');
  await stage.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(copied).toContain('presenter=1');
  await stage.getByRole('switch', { name: 'Presenter mode' }).press('Space');
  await expect(page.getByRole('region', { name: 'Sample data' })).toBeVisible();
  expect(await idsInSight(page)).not.toEqual([]);
  await stage.getByRole('switch', { name: 'Presenter mode' }).press('Space');
  await expect.poll(() => idsInSight(page)).toEqual([]);
  await expectNoAxeFindings(page);

  // What is typed keeps its value, and hides its letters.
  await open('/services/new?presenter=1');
  await fillBackend(page);
  await page.getByLabel('Enter IDs by hand').click();
  const vpcId = page.getByRole('textbox', { name: 'VPC ID' });
  await expect(vpcId).toHaveValue(/^[0-9a-f-]{36}$/);
  await expect(vpcId).toHaveCSS('-webkit-text-security', 'disc');
  expect(await idsInSight(page)).toEqual([]);
  await page.getByRole('banner').getByRole('link', { name: 'Endpoints' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByText('Your draft of')).toHaveCount(0);
});
