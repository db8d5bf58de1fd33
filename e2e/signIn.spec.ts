import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { hostProduction, type HostAnswers } from './hosts.ts';
import { DOMAIN, expectNowhere, PASSWORD, signInAs, signInForm } from './signIn.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('somebody signs in to the page that was asked for, and out of every tab', async ({
  page,
  context,
  open,
}) => {
  const calls: { method: string; url: string }[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/iam/'))
      calls.push({ method: request.method(), url: request.url() });
  });
  await open('/services/new', { scenario: 'signed-out' });
  await expect(heading(page, 'Sign in')).toBeVisible();
  await expect(page.getByText('Sample data: sign in as operator')).toBeVisible();
  await expectNoAxeFindings(page);
  const form = signInForm(page);

  // What can be seen to be wrong is told before anybody is asked.
  await form.submit.click();
  await expect(form.userName).toBeFocused();
  await expect(form.userName).toHaveAccessibleDescription('Enter the name of the IAM user.');
  await expect(form.password).toHaveAccessibleDescription('Enter the password.');
  await form.code.fill('12 34');
  await form.submit.click();
  await expect(form.code).toHaveAccessibleDescription('A one-time code has six digits.');
  await form.code.fill('');
  expect(calls).toEqual([]);

  // Refusals, each in words of its own and each asked once.
  for (const [user, title, words] of [
    ['operator', 'The identity service refused the sign-in', 'Five failures within 15 minutes'],
    ['locked', 'This user is locked', 'Wait, then try again.'],
    ['disabled', 'This user is disabled', 'Ask your administrator to enable it'],
    ['console-only', 'This user may use the web console only', 'programmatic access'],
    ['careful', 'The one-time code is wrong', 'they change every 30 seconds'],
  ] as const) {
    const before = calls.length;
    await signInAs(page, user, user === 'operator' ? 'not this one' : PASSWORD);
    const alert = page.getByRole('alert').filter({ hasText: title });
    await expect(alert).toContainText(words);
    expect(calls.length).toBe(before + 1);
  }
  await button(page, 'Details').click();
  await expect(page.getByText('Request ID')).toBeVisible();
  await expectNoAxeFindings(page);
  await form.domain.fill('elsewhere');
  await form.password.fill(PASSWORD);
  await form.submit.click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'does not know this domain' }),
  ).toBeVisible();

  await form.domain.fill(DOMAIN);
  await form.code.fill('123 456');
  await form.password.fill(PASSWORD);
  await form.keep.check();
  await form.password.press('Enter');
  await expect(heading(page, 'Create endpoint service')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('eu-de');
  await expectNowhere(page, PASSWORD);
  const token = await page.evaluate(() => {
    const kept: unknown = JSON.parse(sessionStorage.getItem('session') ?? '{}');
    return typeof kept === 'object' && kept && 'token' in kept ? String(kept.token) : '';
  });
  expect(token.length).toBeGreaterThan(2_000);
  for (const { url } of calls) expect(url).not.toContain(token.slice(0, 40));
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(token);
  expect(await context.cookies()).toEqual([]);

  // The tab keeps it over a reload; another tab signs in by itself, with the token this time.
  await page.reload();
  await expect(heading(page, 'Create endpoint service')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url().replace(/#.*/, '#/services?scenario=signed-out'));
  await expect(heading(other, 'Sign in')).toBeVisible();
  await other.getByRole('tab', { name: 'Token', exact: true }).click();
  const otherForm = signInForm(other);
  await otherForm.token.fill('half of a\ttoken');
  await otherForm.submit.click();
  await expect(otherForm.token).toHaveAccessibleDescription(/no blanks or line breaks/);
  await otherForm.token.fill('unknown');
  await otherForm.submit.click();
  await expect(
    other.getByRole('alert').filter({ hasText: 'does not take this token' }),
  ).toBeVisible();
  await otherForm.region.selectOption('eu-nl');
  await otherForm.token.fill(token);
  await otherForm.submit.click();
  await expect(other.getByRole('alert').filter({ hasText: 'for another region' })).toBeVisible();
  await otherForm.region.selectOption('eu-de');
  await otherForm.submit.click();
  await expect(link(other, 'orders-api')).toBeVisible();
  await expectNowhere(other, token);

  await button(other, 'Sign out').click();
  await expect(heading(other, 'Sign in')).toBeVisible();
  await expect(heading(page, 'Sign in')).toBeVisible();
  await expectNowhere(page, token);
  // The cloud has forgotten it, too.
  await other.getByRole('tab', { name: 'Token', exact: true }).click();
  await otherForm.token.fill(token);
  await otherForm.submit.click();
  await expect(
    other.getByRole('alert').filter({ hasText: 'does not take this token' }),
  ).toBeVisible();
  await page.reload();
  await expect(heading(page, 'Sign in')).toBeVisible();
});

const TOKENS_PATH = '/api/eu-de/iam/v3/auth/tokens';

/** What may stand in the identity service's place, and what is said of it. */
const OTHERS: readonly { answer: [number, Record<string, string>, string]; words: string }[] = [
  {
    answer: [200, { 'Content-Type': 'text/html' }, '<html><title>Hotel Wi-Fi</title></html>'],
    words: 'A web page came in place of the cloud’s answer.',
  },
  {
    answer: [302, { Location: 'https://portal.example/' }, ''],
    words: 'Something on the way answered with a redirect',
  },
  {
    answer: [502, { 'Content-Type': 'text/html' }, '<h1>502 Bad Gateway</h1>'],
    words: 'A gateway on the way answered with status 502, not the cloud itself',
  },
  { answer: [200, {}, ''], words: 'An empty answer came' },
  {
    answer: [201, { 'Content-Type': 'application/json' }, '{"token":{"expires_at":5}}'],
    words: 'The answer is not what the cloud’s reference describes',
  },
  {
    answer: [
      201,
      { 'Content-Type': 'application/json' },
      '{"token":{"expires_at":"2030-01-01T00:00:00.000000Z","user":{"name":"a"}}}',
    ],
    words: 'has no token in its header X-Subject-Token',
  },
  { answer: [404, { 'Content-Type': 'text/plain' }, 'no such file'], words: 'could not be read' },
];

test('who answers in the cloud’s place is told, and so is a wrong config.json', async ({
  page,
  expectedProblems,
}) => {
  expectedProblems.push(/config\.json|404/);
  let answer = OTHERS[0]?.answer;
  let config = '{"regions": ["eu-de"]}';
  let asked = 0;
  const answers: HostAnswers = (request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/config.json') {
      response.writeHead(config === '' ? 404 : 200, { 'Content-Type': 'application/json' });
      response.end(config);
      return true;
    }
    if (path !== TOKENS_PATH || !answer) return false;
    asked += 1;
    const [status, headers, body] = answer;
    response.writeHead(status, { 'X-Request-Id': 'r-17', ...headers }).end(body);
    return true;
  };
  const host = await hostProduction(answers);
  await page.goto(`${host.address}services`);
  await expect(heading(page, 'Sign in')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Sample data' })).toHaveCount(0);
  await expect(signInForm(page).region).toHaveText('eu-de');
  await expectNoAxeFindings(page);
  for (const [place, other] of OTHERS.entries()) {
    ({ answer } = other);
    await signInAs(page, 'operator', PASSWORD);
    await expect(page.getByRole('alert').filter({ hasText: other.words })).toBeVisible();
    await expect(signInForm(page).password).toHaveValue(PASSWORD);
    expect(asked).toBe(place + 1);
  }
  await button(page, 'Details').click();
  await expect(page.getByText('r-17')).toBeVisible();
  await expectNoAxeFindings(page);
  await expectNowhere(page, PASSWORD);

  for (const [text, mistake] of [
    ['', 'There is no config.json beside the page.'],
    ['<!doctype html>', 'the host answers with a web page'],
    ['{"regions": []}', '"regions" must name a region.'],
    ['{"regions": ["eu-de"], "mode": "sample"}', 'is for the demo build only'],
  ] as const) {
    config = text;
    await page.reload();
    await expect(heading(page, 'The console is not set up correctly')).toBeVisible();
    await expect(page.getByRole('alert')).toContainText(mistake);
  }
  await expectNoAxeFindings(page);
  config = '{"regions": ["eu-nl", "eu-de"], "defaultRegion": "eu-nl"}';
  await button(page, 'Read it again').click();
  await expect(signInForm(page).region).toHaveValue('eu-nl');
  await host.close();
});
