import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import {
  addButton,
  expectError,
  expectRows,
  goToPortMappings,
  protocol,
  removeButton,
  servicePort,
  tableRow,
  terminalPort,
  typeInto,
  undoButton,
} from './portRows.ts';
import { countWrites, expectStep, next, pick } from './wizard.ts';

test('rows are added, removed and counted, and a row without any port is left out', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  await expectRows(page, [['', '', 'TCP']]);
  await expect(page.getByText('1 of 200', { exact: true })).toBeVisible();
  await servicePort(page, 1).fill('18443');
  await terminalPort(page, 1).fill('1443');
  await expect(tableRow(page, 1)).toContainText(
    'Consumers connect to 1443; your backend hears 18443',
  );
  await protocol(page, 1).selectOption('UDP');
  await expect(tableRow(page, 1)).toContainText('Consumers connect to 1443 by UDP');
  await expect(protocol(page, 1)).toHaveAccessibleDescription(/The current manual names TCP only/);

  await addButton(page).click();
  await expect(servicePort(page, 2)).toBeFocused();
  await addButton(page).click();
  await expect(servicePort(page, 3)).toBeFocused();
  await page.keyboard.type('18444');
  await terminalPort(page, 3).fill('1444');
  await expect(page.getByText('3 of 200', { exact: true })).toBeVisible();
  await expectNoAxeFindings(page);

  await removeButton(page, 1).click();
  await expectRows(page, [
    ['', '', 'TCP'],
    ['18444', '1444', 'TCP'],
  ]);
  await expect(removeButton(page, 1)).toBeFocused();
  await expect(page.getByText('Row 1 removed.')).toBeVisible();
  await undoButton(page).click();
  await expectRows(page, [
    ['18443', '1443', 'UDP'],
    ['', '', 'TCP'],
    ['18444', '1444', 'TCP'],
  ]);

  await next(page);
  await expectStep(page, 'Access and tags');
  await next(page);
  const request = page.getByLabel('Request as it will be sent');
  await expect(request).toContainText('"server_port": 18443');
  await expect(request).toContainText('"server_port": 18444');
  expect((await request.innerText()).match(/server_port/g)).toHaveLength(2);

  await page.goBack();
  await page.goBack();
  await expectStep(page, 'Port mappings');
  for (let rows = 3; rows > 0; rows -= 1) await removeButton(page, rows).click();
  // There is always one row to type in.
  await expectRows(page, [['', '', 'TCP']]);
  await expect(servicePort(page, 1)).toBeFocused();
});

test('Enter goes down its column and adds a row after the last one, and never submits', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  const writes = countWrites(page);
  await servicePort(page, 1).focus();
  for (const port of ['18001', '18002', '18003']) {
    await page.keyboard.type(port);
    await page.keyboard.press('Enter');
  }
  await expect(servicePort(page, 4)).toBeFocused();
  await terminalPort(page, 1).focus();
  for (const port of ['1801', '1802', 'x']) {
    await page.keyboard.type(port);
    await page.keyboard.press('Enter');
  }
  await expect(terminalPort(page, 4)).toBeFocused();
  await expectRows(page, [
    ['18001', '1801', 'TCP'],
    ['18002', '1802', 'TCP'],
    ['18003', 'x', 'TCP'],
    ['', '', 'TCP'],
  ]);
  await expectError(terminalPort(page, 3), /The letter “x” is not allowed/);
  await page.keyboard.press('ArrowUp');
  await expect(terminalPort(page, 3)).toBeFocused();
  await page.keyboard.type('1803');
  await page.keyboard.press('ArrowDown');
  await expect(terminalPort(page, 4)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(servicePort(page, 5)).toBeFocused();
  await expectStep(page, 'Port mappings');
  expect(writes()).toBe(0);
});

test('a press on “Add port mapping” right after a wrong port still adds the row, and the error shows then', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  await typeInto(servicePort(page, 1), 'http');
  // Held as long as a slow hand holds it: nothing may move from under the pointer meanwhile.
  await addButton(page).click({ delay: 300 });
  await expect(servicePort(page, 2)).toBeFocused();
  await expectError(servicePort(page, 1), /The letter “h” is not allowed/);
  await typeInto(servicePort(page, 2), '70000');
  await removeButton(page, 1).click({ delay: 300 });
  await expectRows(page, [['70000', '', 'TCP']]);
  await expectError(servicePort(page, 1), /70000 is too high/);
});

test('the listeners of the load balancer are rows with one click, but those that another service holds', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  await expect(page.getByText('1 listener is not offered: another service uses')).toBeVisible();
  await page.getByRole('button', { name: /^Add 443\/TCP/ }).click();
  await expectRows(page, [['443', '443', 'TCP']]);
  await expect(page.getByText('Added 1 listener.')).toBeVisible();
  await expect(page.getByText('No listener of this load balancer is left to add.')).toBeVisible();
  await undoButton(page).click();
  await expectRows(page, [['', '', 'TCP']]);
  await expectNoAxeFindings(page);

  await page.goBack();
  await pick(page, 'VPC', 'vpc-staging');
  await pick(page, 'Load balancer', 'lb-mail');
  // What was a listener of the one is not one of the other.
  await next(page);
  await servicePort(page, 1).fill('18443');
  await terminalPort(page, 1).fill('1443');
  // A row has the terminal port of one of them: that one is off, and says why.
  const blocked = page.getByRole('button', { name: /^Add 25\/TCP/ });
  await terminalPort(page, 1).fill('25');
  await expect(blocked).toHaveAttribute('aria-disabled', 'true');
  await expect(blocked).toHaveAccessibleDescription(/^A row has this terminal port already/);
  await blocked.press('Enter');
  await expectRows(page, [['18443', '25', 'TCP']]);
  await terminalPort(page, 1).fill('1443');
  await page.getByRole('button', { name: 'Add all 2 listeners', exact: true }).click();
  await expectRows(page, [
    ['18443', '1443', 'TCP'],
    ['25', '25', 'TCP'],
    ['587', '587', 'TCP'],
  ]);

  // Listeners that may not be read are not told as none.
  await page.goto('about:blank');
  await open('/services/new', {
    faults: [
      { operation: 'list-listeners', effect: { kind: 'forbidden' }, when: { percent: 100 } },
    ],
  });
  await goToPortMappings(page);
  await expect(
    page.getByText('The listeners of this load balancer could not be read'),
  ).toContainText('the permission elb:listeners:list');
  await expect(page.getByRole('button', { name: 'Try again', exact: true })).toBeVisible();
  await expectNoAxeFindings(page);
});

test('half-typed rows are there again after a reload and after leaving, with what is wrong with them', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  await servicePort(page, 1).fill('18443');
  await addButton(page).click();
  await addButton(page).click();
  await terminalPort(page, 3).fill('8x');
  await protocol(page, 3).selectOption('UDP');
  await addButton(page).click();
  await servicePort(page, 4).pressSequentially('99');
  const rows = [
    ['18443', '', 'TCP'],
    ['', '', 'TCP'],
    ['', '8x', 'UDP'],
    ['99', '', 'TCP'],
  ] as const;
  const expectAllBack = async () => {
    await expectStep(page, 'Port mappings');
    await expectRows(page, rows);
    await expectError(terminalPort(page, 3), /The letter “x” is not allowed/);
  };
  await page.reload();
  await expectAllBack();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('link', { name: 'Continue', exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: 'Port mappings' })
    .click();
  await expectAllBack();
});

test('the keyboard alone is enough for the table and the paste dialog', async ({ page, open }) => {
  await open('/services/new');
  await goToPortMappings(page);
  await page.keyboard.press('Tab');
  await expect(servicePort(page, 1)).toBeFocused();
  await page.keyboard.type('18443');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1443');
  await page.keyboard.press('Tab');
  await expect(protocol(page, 1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(removeButton(page, 1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(addButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(servicePort(page, 2)).toBeFocused();

  const pasteButton = page.getByRole('button', { name: 'Paste port mappings', exact: true });
  for (let stop = 0; stop < 5; stop += 1) await page.keyboard.press('Tab');
  await expect(pasteButton).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Paste port mappings' });
  await expect(dialog.getByRole('textbox', { name: 'Port mappings', exact: true })).toBeFocused();
  await page.keyboard.type('9000');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(pasteButton).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox')).toHaveValue('9000');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('list', { name: 'What was understood' })).toBeFocused();
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Add mappings', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectRows(page, [
    ['18443', '1443', 'UDP'],
    ['9000', '9000', 'TCP'],
  ]);
  await removeButton(page, 1).focus();
  await page.keyboard.press('Enter');
  await expectRows(page, [['9000', '9000', 'TCP']]);
});
