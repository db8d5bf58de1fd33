import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import {
  addButton,
  expectError,
  expectNoError,
  expectRows,
  goToPortMappings,
  paste,
  protocol,
  removeButton,
  servicePort,
  tableRow,
  terminalPort,
  typeInto,
} from './portRows.ts';
import { expectStep, next, pick } from './wizard.ts';

test('a wrong port stays as typed, and is an error of its own cell with the rule and a port that passes', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  const rule = 'a port is a whole number from 1 to 65535, for example';
  // Another service on this backend leads 443 to 8443 and 80 to 8080, so none of these would pass.
  const wrong = [
    ['0', '0 is not a port', { service: '8081', terminal: '444' }],
    ['65536', '65536 is too high', { service: '8081', terminal: '444' }],
    ['https', 'The letter “h” is not allowed', { service: '8081', terminal: '444' }],
    ['1e3', 'The exponent “e” is not allowed', { service: '1000', terminal: '1000' }],
    ['-80', 'The sign “-” is not allowed', { service: '80', terminal: '81' }],
    ['80.5', 'The point “.” is not allowed', { service: '80', terminal: '81' }],
  ] as const;
  for (const side of ['service', 'terminal'] as const) {
    const [cell, other] =
      side === 'service'
        ? [servicePort(page, 1), terminalPort(page, 1)]
        : [terminalPort(page, 1), servicePort(page, 1)];
    await other.fill('18000');
    for (const [typed, problem, passes] of wrong) {
      await typeInto(cell, typed);
      await expect(cell).toHaveValue(typed);
      await expectNoError(cell);
      await cell.press('Tab');
      await expectError(cell, new RegExp(`${problem}: ${rule} ${passes[side]}\\.`));
      await expect(cell).toHaveValue(typed);
      await expectNoError(other);
      await cell.fill(passes[side]);
      await expectNoError(cell);
    }
    await cell.fill('');
    await cell.press('Tab');
    await expectError(
      cell,
      new RegExp(
        `Enter the ${side} port: a whole number from 1 to 65535, for example ${side === 'service' ? '8081' : '444'}\\.`,
      ),
    );
  }
  await expectNoAxeFindings(page);
});

test('Next lists the errors of all rows with links, and asks for one mapping where there is none', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  const summary = page.getByRole('group', { name: 'Errors of this step' });
  const step = page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: 'Port mappings' });
  await next(page);
  await expectStep(page, 'Port mappings');
  await expect(servicePort(page, 1)).toBeFocused();
  await expectError(servicePort(page, 1), /Add at least one port mapping/);
  await expect(step).toHaveAccessibleDescription('1 error');
  await expectNoAxeFindings(page);

  await servicePort(page, 1).fill('18000');
  await addButton(page).click();
  await terminalPort(page, 2).fill('70000');
  await next(page);
  await expect(terminalPort(page, 1)).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([
    /^Terminal port, row 1: Enter the terminal port/,
    /^Service port, row 2: Enter the service port/,
    /^Terminal port, row 2: 70000 is too high/,
  ]);
  await expect(step).toHaveAccessibleDescription('3 errors');
  await expectNoAxeFindings(page);
  await summary.getByRole('link', { name: /^Terminal port, row 2/ }).click();
  await expect(terminalPort(page, 2)).toBeFocused();
  await terminalPort(page, 2).fill('1700');
  await expect(summary.getByRole('link')).toHaveCount(2);
  await removeButton(page, 2).click();
  await terminalPort(page, 1).fill('1800');
  await expect(summary).toBeHidden();
});

test('outer blanks and full-width digits are put right in sight', async ({ page, open }) => {
  await open('/services/new');
  await goToPortMappings(page);
  const cell = servicePort(page, 1);
  await typeInto(cell, '４４３');
  await expect(cell).toHaveValue('443');
  await typeInto(cell, '  18443 ');
  await cell.press('Tab');
  await expect(cell).toHaveValue('18443');
  await terminalPort(page, 1).focus();
  await paste(page, ' １４４３\u00a0');
  await expect(terminalPort(page, 1)).toHaveValue('1443');
  await expectNoError(cell, terminalPort(page, 1));
  // A blank within is no outer one.
  await typeInto(cell, '18 443');
  await cell.press('Tab');
  await expect(cell).toHaveValue('18 443');
  await expectError(cell, /A blank between digits is not allowed/);
});

test('a duplicate is a hint while it is typed and an error once left, and both rows clear when either is mended', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  const [first, second] = [terminalPort(page, 1), terminalPort(page, 2)];
  await servicePort(page, 1).fill('18000');
  await first.fill('1443');
  await addButton(page).click();
  await servicePort(page, 2).fill('18001');
  const makeDuplicate = async () => {
    await typeInto(second, '1443');
    await expect(tableRow(page, 2)).toContainText('Row 1 already uses terminal port 1443/TCP.');
    await expect(tableRow(page, 2).getByRole('img', { name: 'Hint:' })).toBeVisible();
    await expect(second).toHaveAccessibleDescription(/Row 1 already uses terminal port 1443\/TCP/);
    await expectNoError(first, second);
    await second.press('Tab');
    await expectError(first, /Row 2 already uses terminal port 1443\/TCP/);
    await expectError(second, /Row 1 already uses .* Use another port, for example 1444\./);
  };
  await makeDuplicate();
  await expectNoAxeFindings(page);
  await second.fill('1500');
  await expectNoError(first, second);

  await makeDuplicate();
  await first.fill('1501');
  await expectNoError(first, second);

  await first.fill('1443');
  await first.press('Tab');
  await expectError(second, /Row 1 already uses/);
  await protocol(page, 2).selectOption('UDP');
  await expectNoError(first, second);
  await protocol(page, 2).selectOption('TCP');
  await expectError(second, /Row 1 already uses/);

  await page.getByRole('button', { name: 'Use 1444 in row 2', exact: true }).click();
  await expect(second).toHaveValue('1444');
  await expect(second).toBeFocused();
  await expectNoError(first, second);

  // The same on both sides is the same mapping; removing one of the two mends the other.
  await servicePort(page, 2).fill('18000');
  await second.fill('1443');
  await second.press('Tab');
  await expectError(first, /Row 2 holds the same mapping/);
  await removeButton(page, 2).click();
  await expectNoError(first);
});

test('a port that another service on the same backend holds is named with a link, and a free one is offered', async ({
  page,
  context,
  open,
}) => {
  const lists: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('/vpc-endpoint-services'))
      lists.push(request.url());
  });
  await open('/services/new');
  await goToPortMappings(page);
  const [service, terminal] = [servicePort(page, 1), terminalPort(page, 1)];
  await typeInto(service, '8443');
  await expect(tableRow(page, 1).getByRole('img', { name: 'Hint:' })).toBeVisible();
  await expect(service).toHaveAccessibleDescription(
    /Service “orders-api” on the same backend already uses service port 8443\/TCP\./,
  );
  await expectNoError(service);
  await service.press('Tab');
  await expectError(
    service,
    /Service “orders-api” on the same backend already uses service port 8443\/TCP\. Use another port, for example 8444, or another backend\./,
  );
  await expectNoAxeFindings(page);

  const [other] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open “orders-api”', exact: true }).click(),
  ]);
  await expect(other.getByRole('heading', { level: 1, name: 'orders-api' })).toBeVisible();
  await other.close();

  await page.getByRole('button', { name: 'Use 8444 in row 1', exact: true }).click();
  await expect(service).toHaveValue('8444');
  await expectNoError(service);

  // The terminal port of an older cloud must not repeat either.
  await typeInto(terminal, '443');
  await terminal.press('Tab');
  await expectError(terminal, /Service “orders-api” .* already uses terminal port 443\/TCP/);
  await page.getByRole('button', { name: 'Use 444 in row 1', exact: true }).click();
  await expectNoError(service, terminal);

  // Another backend holds none of these ports.
  await service.fill('8443');
  await service.press('Tab');
  await expectError(service, /orders-api/);
  await page.goBack();
  await pick(page, 'Load balancer', 'lb-search');
  await next(page);
  await expectNoError(service);
  expect(lists).toHaveLength(1);
});

test('in the edition of 2025 UDP is off, with its reason', async ({ page, open }) => {
  await open('/services/new', { edition: '2025' });
  await goToPortMappings(page);
  await expect(page.getByText('This cloud takes TCP only, so UDP cannot be chosen.')).toBeVisible();
  await expect(protocol(page, 1).getByRole('option', { name: 'TCP' })).toBeEnabled();
  await expect(protocol(page, 1).getByRole('option', { name: 'UDP' })).toBeDisabled();

  // A paste may ask for it all the same.
  await servicePort(page, 1).focus();
  await paste(page, '18000:1800/udp\n18001:1801');
  await expectRows(page, [
    ['18000', '1800', 'UDP'],
    ['18001', '1801', 'TCP'],
  ]);
  await expectError(protocol(page, 1), /UDP is refused by this cloud: choose TCP\./);
  await expectNoAxeFindings(page);
  await protocol(page, 1).selectOption('TCP');
  await expectNoError(protocol(page, 1));
  // The terminal port of another service is only easily mixed up there.
  await terminalPort(page, 1).fill('443');
  await terminalPort(page, 1).press('Tab');
  await expect(terminalPort(page, 1)).toHaveAccessibleDescription(/The cloud allows that/);
  await next(page);
  await expectStep(page, 'Access and tags');
});
