import { expect, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectNowhere, PASSWORD, signInAs } from '../../../e2e/signIn.ts';
import { create, goToReview, LOAD_BALANCER } from '../../../e2e/wizard.ts';
import { PATIENCE, startConsoleInChromium, type ConsoleInChromium } from './consoleInChromium.ts';

let started: ConsoleInChromium;
beforeAll(async () => {
  started = await startConsoleInChromium();
});
afterAll(() => started.stop());

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

describe('the console in Chromium, behind nginx', () => {
  it('somebody signs in, creates a service, accepts who asks, deletes it and signs out; the token is nowhere', async () => {
    const { running, lastToken } = started;
    const { context, page, problems, said, asked } = await started.openPage('/services/new');
    await expect(heading(page, 'Sign in')).toBeVisible(PATIENCE);
    for (const [user, password, title] of [
      ['operator', 'not this one', 'The identity service refused the sign-in'],
      ['locked', PASSWORD, 'This user is locked'],
    ] as const) {
      await signInAs(page, user, password);
      await expect(page.getByRole('alert').filter({ hasText: title })).toBeVisible(PATIENCE);
    }
    await signInAs(page, 'operator');
    await expect(heading(page, 'Create endpoint service')).toBeVisible(PATIENCE);

    await goToReview(page, 'behind-nginx');
    await expect(page.getByRole('region', { name: 'Backend' })).toContainText(LOAD_BALANCER);
    await create(page);
    const badge = page.getByRole('status', { name: 'Service status' });
    await expect(badge).toHaveText('Available', PATIENCE);
    const token = lastToken();

    await button(page, 'Delete').click();
    const dialog = page.getByRole('dialog', { name: 'Delete endpoint service' });
    await dialog.getByRole('textbox').fill('delete');
    await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(badge).toHaveText('Deleted', PATIENCE);

    await page.getByRole('link', { name: 'Endpoint services' }).first().click();
    await link(page, 'orders-api').click();
    await page.getByRole('tab', { name: 'Connections', exact: true }).click();
    const rows = page.getByRole('table', { name: 'Connections' }).getByRole('row');
    const asking = rows
      .filter({ has: page.getByRole('cell', { name: 'Pending acceptance', exact: true }) })
      .first();
    const id = await asking.getByRole('rowheader').innerText();
    await button(page, `Accept ${id}`).click();
    await expect(
      rows.filter({ hasText: id }).getByRole('cell', { name: 'Accepted', exact: true }),
    ).toBeVisible(PATIENCE);
    await expectNowhere(page, token);
    await expectNowhere(page, PASSWORD);

    await button(page, 'Sign out').click();
    await expect(heading(page, 'Sign in')).toBeVisible(PATIENCE);
    await expect
      .poll(() => running.cloud.arrived.at(-1), PATIENCE)
      .toMatchObject({ method: 'DELETE', target: '/v3/auth/tokens' });
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
    const written = [...said, ...asked, running.logs()].join('\n');
    expect(written).toContain('/api/eu-de/vpcep/');
    for (const secret of [token, PASSWORD]) expect(written).not.toContain(secret);
    expect(await context.cookies()).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('a token that has run out is renewed over the form, and only the person sends what was refused', async () => {
    const { cloud, running, lastToken } = started;
    const { context, page, said } = await started.openPage('/services/new');
    await signInAs(page, 'hasty');
    await expect(heading(page, 'Create endpoint service')).toBeVisible(PATIENCE);
    await goToReview(page, 'kept-over-expiry');
    await cloud.end(lastToken());
    const creations = () =>
      running.cloud.arrived.filter(({ body }) => body.includes('kept-over-expiry')).length;
    await create(page);
    const dialog = page.getByRole('dialog', { name: 'Your session has expired' });
    await expect(dialog).toBeVisible(PATIENCE);
    await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Renew', exact: true }).click();
    await expect(dialog).toBeHidden(PATIENCE);
    await expect(page.getByLabel('Request as it will be sent')).toContainText('kept-over-expiry');
    expect(creations()).toBe(1);
    await create(page);
    await expect(heading(page, 'kept-over-expiry')).toBeVisible(PATIENCE);
    expect(creations()).toBe(2);
    const token = lastToken();
    await expectNowhere(page, token);
    expect([...said, running.logs()].join('\n')).not.toContain(token);
    await context.close();
  });
});
