import { expect, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { expectNowhere, signInAs, signInForm } from '../../../e2e/signIn.ts';
import { create, goToReview } from '../../../e2e/wizard.ts';
import { PATIENCE, startConsoleInChromium, type ConsoleInChromium } from './consoleInChromium.ts';

/** Resolved, unless a test lets the cloud's hosts wait. */
let mayAnswer = Promise.resolve();
let started: ConsoleInChromium;
beforeAll(async () => {
  started = await startConsoleInChromium({
    speak: (standIn) => (arrived, response) =>
      void mayAnswer.then(() => standIn(arrived, response)),
  });
});
afterAll(() => started.stop());
afterEach(() => {
  mayAnswer = Promise.resolve();
});

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** What nginx handed out, from a place in its log on. */
function handedOut(from = 0): string[] {
  const lines = started.running
    .logs()
    .slice(from)
    .matchAll(/"GET (?<path>\S+)" 200/g);
  return Array.from(lines, ({ groups }) => groups?.['path'] ?? '');
}
const files = (paths: readonly string[]) => paths.filter((path) => path.startsWith('/assets/'));

describe('the console in Chromium, visited again', () => {
  it('somebody with a one-time code stays signed in over a reload, which fetches no file again and waits for no answer', async () => {
    const { running, lastToken } = started;
    const { context, page, problems } = await started.openPage('/services');
    const form = signInForm(page);
    await form.keep.check();
    await signInAs(page, 'careful');
    await expect(
      page.getByRole('alert').filter({ hasText: 'The one-time code is wrong' }),
    ).toBeVisible(PATIENCE);
    await form.code.fill('123456');
    await signInAs(page, 'careful');
    await expect(link(page, 'orders-api')).toBeVisible(PATIENCE);
    const token = lastToken();
    expect(files(handedOut()).length).toBeGreaterThan(5);

    let letAnswer = () => {};
    mayAnswer = new Promise((resolve) => (letAnswer = resolve));
    const secondVisit = running.logs().length;
    await page.reload();
    await expect(heading(page, 'Endpoint services')).toBeVisible(PATIENCE);
    await expect(page.getByRole('table', { includeHidden: true })).toBeVisible(PATIENCE);
    expect(handedOut(secondVisit)).toContain('/services');
    expect(files(handedOut(secondVisit))).toEqual([]);
    letAnswer();
    await expect(link(page, 'orders-api')).toBeVisible(PATIENCE);
    expect(lastToken()).toBe(token);

    // Another tab knows nothing of it.
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(heading(other, 'Sign in')).toBeVisible(PATIENCE);
    await expectNowhere(other, token);
    const kept = await page.evaluate(() => ({
      tab: JSON.stringify(sessionStorage),
      elsewhere: JSON.stringify([localStorage, location.href, document.cookie, document.title]),
    }));
    expect(kept.tab).toContain(token);
    expect(kept.elsewhere).not.toContain(token);
    expect(await page.content()).not.toContain(token);

    await button(page, 'Sign out').click();
    await expect(heading(page, 'Sign in')).toBeVisible(PATIENCE);
    await expectNowhere(page, token);
    await page.reload();
    await expect(heading(page, 'Sign in')).toBeVisible(PATIENCE);
    // Neither did that tab, nor anything that came later, fetch what the browser had.
    const fetched = files(handedOut());
    expect(fetched).toEqual([...new Set(fetched)]);
    expect(running.logs()).not.toContain(token);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('somebody who may not create is told which permission it takes', async () => {
    const { context, page, problems } = await started.openPage('/services/new');
    await signInAs(page, 'reader');
    await expect(heading(page, 'Create endpoint service')).toBeVisible(PATIENCE);
    await goToReview(page, 'not-allowed');
    await create(page);
    const permission = 'vpcep:epservices:create';
    await expect(
      page.getByRole('alert').filter({ hasText: 'did not create the service' }),
    ).toContainText(`the permission ${permission}`, PATIENCE);
    await expect(button(page, 'Create service')).toHaveAttribute('aria-disabled', 'true');
    await expect(button(page, 'Create service')).toHaveAccessibleDescription(
      new RegExp(`takes the permission ${permission}`),
    );
    await expectNowhere(page, started.lastToken());
    expect(problems).toEqual([]);
    await context.close();
  });
});
