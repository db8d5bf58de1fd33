import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import { hostProduction, type HostAnswers } from './hosts.ts';
import { letTimePassUntil, SOON } from './passingTime.ts';
import { create, goToReview } from './wizard.ts';
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
  await otherForm.token.fill('half of a token…');
  await otherForm.submit.click();
  await expect(otherForm.token).toHaveAccessibleDescription(/copy it again, whole/);
  await otherForm.token.fill(token.repeat(6));
  await otherForm.submit.click();
  await expect(otherForm.token).toHaveAccessibleDescription(/longer than any token/);
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
  // A terminal broke it into lines, which a browser pastes as blanks.
  await otherForm.token.fill(`${token.slice(0, 80)}\n  ${token.slice(80)}\n`);
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

/** What a tab keeps on request. */
const KEPT_SESSION = JSON.stringify({
  token: 'token',
  expiresAt: Date.parse('2100-01-01T00:00:00Z'),
  region: 'eu-de',
  project: { id: '0123456789abcdef0123456789abcdef', name: 'eu-de' },
  user: { name: 'operator', domain: DOMAIN },
  by: 'password',
});

/** What may stand in the identity service's place, and what is said of it. */
const OTHERS: readonly { answer: [number, Record<string, string>, string]; words: string }[] = [
  {
    answer: [200, { 'Content-Type': 'text/html' }, '<html><title>Hotel Wi-Fi</title></html>'],
    words:
      'A web page answered, not the identity service' +
      'A web page came in place of the cloud’s answer.',
  },
  {
    answer: [302, { Location: 'https://portal.example/' }, ''],
    words: 'Something on the way answered with a redirect',
  },
  {
    answer: [502, { 'Content-Type': 'text/html' }, '<h1>502 Bad Gateway</h1>'],
    words:
      'A gateway answered, not the identity service' +
      'A gateway on the way answered with status 502, not the cloud itself',
  },
  {
    answer: [511, { 'Content-Type': 'text/html' }, '<h1>Network Authentication Required</h1>'],
    words: 'Your network answered, not the cloud: it wants a sign-in of its own.',
  },
  { answer: [431, {}, ''], words: 'Something on the way takes no headers as long as these' },
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
  await signInForm(page).project.fill('eu-nl_other');
  await signInAs(page, 'operator', PASSWORD);
  await expect(page.getByRole('alert').filter({ hasText: 'not one of this region' })).toBeVisible();
  expect(asked).toBe(OTHERS.length);
  await signInForm(page).project.fill('eu-de');
  await signInAs(page, 'operator', PASSWORD);
  await button(page, 'Details').click();
  await expect(page.getByText('r-17')).toBeVisible();
  await expect(page.getByText('The answer said', { exact: true })).toBeVisible();
  await expectNoAxeFindings(page);
  await expectNowhere(page, PASSWORD);

  // Only the identity service's own refusal to change the project is answered with the password.
  await page.evaluate((kept) => sessionStorage.setItem('session', kept), KEPT_SESSION);
  answer = OTHERS.find(({ words }) => words.includes('502'))?.answer;
  await page.goto(`${host.address}sign-in?project=other&projectName=eu-de_other`);
  const notSwitched = page.getByRole('alert');
  await expect(notSwitched).toContainText('A gateway answered, not the identity service');
  answer = [403, { 'Content-Type': 'application/json' }, '{"error":{"code":403}}'];
  await button(page, 'Try again').click();
  await expect(notSwitched).toContainText(
    'The cloud does not change the project without a password',
  );
  await page.evaluate(() => sessionStorage.clear());

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
  await expect(page).toHaveTitle('Wrong configuration · Endpoint services');
  config =
    '{"regions": ["eu-nl", "eu-de"], "defaultRegion": "eu-nl", "title": "Our console", "banner": "<b>Maintenance</b>"}';
  await button(page, 'Read it again').click();
  await expect(signInForm(page).region).toHaveValue('eu-nl');
  await expect(page).toHaveTitle('Sign in · Our console');
  await expect(page.getByRole('link', { name: 'Our console', exact: true })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Notice' })).toHaveText(
    '<b>Maintenance</b>',
  );
  await expectNoAxeFindings(page);
  await host.close();
});

test('a session is renewed before its end or after it, over a form that keeps what was typed', async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open('/services/new', { scenario: 'signed-out' });
  await signInAs(page, 'hasty');
  await expect(heading(page, 'Create endpoint service')).toBeVisible();
  await page.getByLabel('Enter IDs by hand', { exact: true }).click();
  const vpcId = page.getByLabel('VPC ID', { exact: true });
  await vpcId.fill('01da5a65-0bb9-4638-8ab7-74c64e24a9a7');
  // Twelve minutes are given, and the warning comes ten before the end.
  const warning = page.getByRole('status').filter({ hasText: 'Your session ends at' });
  await expect(warning).toHaveCount(0);
  await letTimePassUntil(page, () => expect(warning).toBeVisible(SOON), 30_000);
  await expectNoAxeFindings(page);
  await warning.getByRole('button', { name: 'Renew', exact: true }).click();
  const early = page.getByRole('dialog', { name: 'Renew your session' });
  await expect(early.getByLabel('User name', { exact: true })).toHaveValue('hasty');
  await expect(early.getByLabel('Domain', { exact: true })).toHaveValue(DOMAIN);
  await early.getByLabel('User name', { exact: true }).fill('operator');
  await early.getByLabel('Password', { exact: true }).fill('wrong');
  await early.getByRole('button', { name: 'Renew', exact: true }).click();
  await expect(early.getByRole('alert')).toContainText('The identity service refused the sign-in');
  await early.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(early).toBeHidden();

  const dialog = page.getByRole('dialog', { name: 'Your session has expired' });
  await letTimePassUntil(page, () => expect(dialog).toBeVisible(SOON), 60_000);
  await expect(vpcId).toHaveValue('01da5a65-0bb9-4638-8ab7-74c64e24a9a7');
  // It fades in by the browser's own clock.
  await expect
    .poll(() =>
      dialog.evaluate(({ parentElement }) =>
        parentElement?.computedStyleMap().get('opacity')?.toString(),
      ),
    )
    .toBe('1');
  await expectNoAxeFindings(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByLabel('Password', { exact: true })).toBeFocused();
  await page.keyboard.type(PASSWORD);
  await dialog.getByRole('button', { name: 'Renew', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(warning).toHaveCount(0);
  await expect(vpcId).toHaveValue('01da5a65-0bb9-4638-8ab7-74c64e24a9a7');

  // Somebody else begins anew, and is told so.
  await letTimePassUntil(page, () => expect(dialog).toBeVisible(SOON), 60_000);
  await expect(dialog).toContainText('Anybody else than hasty begins anew');
  await dialog.getByLabel('User name', { exact: true }).fill('reader');
  await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Renew', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole('status').filter({ hasText: 'You are signed in as reader' }),
  ).toContainText('What hasty had typed here and not sent was discarded.');
  await expect(heading(page, 'Create endpoint service')).toBeVisible();
  await expect(vpcId).toHaveCount(0);
  await expectNoAxeFindings(page);
});

test('another project is entered without a password where the cloud allows it; a form is not left unasked', async ({
  page,
  open,
}) => {
  await open('/services', { scenario: 'signed-out' });
  await signInAs(page, 'operator');
  await expect(link(page, 'orders-api')).toBeVisible();
  await link(page, 'Create endpoint service').click();
  await expect(heading(page, 'Create endpoint service')).toBeVisible();
  await button(page, 'Switch project').click();
  const dialog = page.getByRole('dialog', { name: 'Switch project' });
  await expect(dialog.getByRole('button', { name: 'eu-de (open)' })).toBeDisabled();
  await expect(dialog).not.toContainText('MOS');
  await expectNoAxeFindings(page);
  await dialog.getByRole('button', { name: 'eu-de_staging', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Leave this form?' });
  await question.getByRole('button', { name: 'Stay', exact: true }).click();
  await expect(question).toBeHidden();
  await dialog.getByRole('button', { name: 'eu-de_staging', exact: true }).click();
  await question.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(page.getByRole('banner')).toContainText('eu-de_staging');
  await expect(heading(page, 'Endpoint services')).toBeVisible();
  await expect(page.getByText('No endpoint services yet')).toBeVisible();
  await expect(page.getByText('your user may not see them')).toContainText('vpcep:epservices:list');
  await expect(link(page, 'orders-api')).toHaveCount(0);

  // A region has a sign-in of its own; last place and nothing else is remembered.
  await button(page, 'Switch project').click();
  await dialog.getByRole('button', { name: 'eu-nl', exact: true }).click();
  const form = signInForm(page);
  await expect(form.region).toHaveValue('eu-nl');
  await expect(form.userName).toHaveValue('operator');
  await form.code.fill('123456');
  await signInAs(page, 'careful');
  await expect(page.getByRole('banner')).toContainText('eu-nl');
  await expect(page.getByText('No endpoint services yet')).toBeVisible();
  await button(page, 'Sign out').click();
  await expect(form.region).toHaveValue('eu-nl');
  await expect(form.userName).toHaveValue('');
  await form.region.selectOption('eu-de');
  await form.code.fill('123456');
  await signInAs(page, 'careful');
  await expect(link(page, 'orders-api')).toBeVisible();

  // Where the cloud does not change the project, it is the password's turn.
  await button(page, 'Switch project').click();
  await dialog.getByRole('button', { name: 'eu-de_staging', exact: true }).click();
  await expect(heading(page, 'Switch to eu-de_staging')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('without a password');
  await expectNoAxeFindings(page);
  await form.code.fill('123456');
  await signInAs(page, 'careful');
  await expect(page.getByRole('banner')).toContainText('eu-de_staging');
  await expect(page.getByText('No endpoint services yet')).toBeVisible();
});

test('a permission that is lacking is named, and what it takes is off with the reason', async ({
  page,
  open,
}) => {
  await open('/services', { scenario: 'signed-out' });
  await signInAs(page, 'reader');
  await link(page, 'auth-test').click();
  await expect(page.getByRole('status', { name: 'Service status' })).toHaveText('Failed');
  await button(page, 'Delete').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('delete');
  await dialog.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByText(/may not delete endpoint services/).first()).toContainText(
    'vpcep:epservices:delete',
  );
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(button(page, 'Delete')).toHaveAttribute('aria-disabled', 'true');
  await expect(button(page, 'Delete')).toHaveAccessibleDescription(
    /takes the permission vpcep:epservices:delete/,
  );
  await expectNoAxeFindings(page);

  // The rights may have changed: it is on again once that is asked for, and after a refresh, and the cloud says.
  const off = page.getByRole('note', { name: 'Actions that are off' });
  await off.getByRole('button', { name: 'Check again', exact: true }).click();
  await expect(off).toHaveCount(0);
  await button(page, 'Delete').click();
  await dialog.getByRole('textbox').fill('delete');
  await dialog.getByRole('button', { name: /^Delete/ }).click();
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(off).toContainText('vpcep:epservices:delete');
  await expect(button(page, 'Delete')).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'Refresh').click();
  await expect(off).toHaveCount(0);
  await expect(button(page, 'Delete')).toHaveAttribute('aria-disabled', 'false');

  // A create that was refused is off in the form, which keeps what was typed, and wherever it is offered.
  await button(page, 'Sign out').click();
  await signInAs(page, 'reader');
  await link(page, 'Endpoint services').first().click();
  await link(page, 'Create endpoint service').click();
  await goToReview(page);
  await create(page);
  const refusal = page.getByRole('alert').filter({ hasText: 'did not create the service' });
  await expect(refusal).toContainText(
    'the permission vpcep:epservices:create, which the role VPCEndpoint FullAccess has',
  );
  await expect(button(page, 'Create service')).toHaveAccessibleDescription(
    /takes the permission vpcep:epservices:create/,
  );
  await expectNoAxeFindings(page);
  await button(page, 'Cancel').click();
  await expect(button(page, 'Create endpoint service')).toHaveAttribute('aria-disabled', 'true');
  await expect(link(page, 'Create endpoint service')).toHaveCount(0);

  // Somebody who may see nothing is told so, list by list.
  await button(page, 'Sign out').click();
  await page
    .getByRole('dialog', { name: 'Sign out and discard what is not sent?' })
    .getByRole('button', { name: 'Sign out', exact: true })
    .click();
  await signInAs(page, 'guest');
  await expect(page.getByRole('alert').first()).toContainText('vpcep:epservices:list');
  await link(page, 'Endpoints').click();
  await expect(page.getByRole('alert')).toContainText('vpcep:endpoints:list');
  await page.goto(page.url().replace(/#[^?]*/, '#/services/new'));
  await expect(
    page.getByRole('combobox', { name: 'VPC', exact: true }),
  ).toHaveAccessibleDescription(/you may not see it/);
  await expectNoAxeFindings(page);
});
