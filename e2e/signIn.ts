import { expect, type Page } from './fixtures.ts';

/** The users of the stand-in cloud all have these. */
export const PASSWORD = 'Sample-2026';
export const DOMAIN = 'sample-company';

export const signInForm = (page: Page) => ({
  region: page.getByLabel('Region', { exact: true }),
  project: page.getByLabel('Project', { exact: true }),
  userName: page.getByLabel('User name', { exact: true }),
  password: page.getByLabel('Password', { exact: true }),
  domain: page.getByLabel('Domain', { exact: true }),
  code: page.getByLabel('One-time code', { exact: true }),
  token: page.getByLabel('Token', { exact: true }),
  keep: page.getByLabel('Keep me signed in in this tab', { exact: true }),
  submit: page.getByRole('button', { name: 'Sign in', exact: true }),
});

/** Fills the form and sends it. */
export async function signInAs(page: Page, userName: string, password = PASSWORD): Promise<void> {
  const form = signInForm(page);
  await form.userName.fill(userName);
  await form.password.fill(password);
  await form.domain.fill(DOMAIN);
  await form.submit.click();
}

/** Everywhere a page could leave something behind. */
export async function expectNowhere(page: Page, secret: string): Promise<void> {
  const left = await page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage, location.href, document.cookie, document.title]),
  );
  expect(left).not.toContain(secret);
  expect(await page.content()).not.toContain(secret);
}
