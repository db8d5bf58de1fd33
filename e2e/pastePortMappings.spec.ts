import { expectNoAxeFindings } from './accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';
import {
  addButton,
  expectRows,
  goToPortMappings,
  paste,
  servicePort,
  terminalPort,
  undoButton,
} from './portRows.ts';
import { next, expectStep } from './wizard.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Paste port mappings' });
const textbox = (page: Page) =>
  dialog(page).getByRole('textbox', { name: 'Port mappings', exact: true });
const previewed = (page: Page) =>
  dialog(page).getByRole('list', { name: 'What was understood' }).getByRole('listitem');
const dialogButton = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true });

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Paste port mappings', exact: true }).click();
  await expect(textbox(page)).toBeFocused();
}

/** So many mappings, one per line, that no other service holds. */
function lines(count: number): string {
  return Array.from({ length: count }, (_, line) => `${20_000 + line}:${30_000 + line}`).join('\n');
}

test('the dialog reads every form in which people have port mappings, and shows line by line what it understood', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  await openDialog(page);
  const tcp = (terminal: string, service: string) =>
    new RegExp(`Consumers connect to ${terminal}; your backend hears ${service}$`);
  const udp = (terminal: string, service: string) =>
    new RegExp(`Consumers connect to ${terminal} by UDP; your backend hears ${service}$`);
  const heading = /Heading$/;
  const problem = (place: number, reason: string) =>
    new RegExp(`^Line ${place}.*Not understood\\. ${reason}`);
  for (const [text, understood, parts] of [
    [
      '8080:80\n8080:80/udp\n8000-8009:9000-9009/tcp\n443',
      '13 mappings understood.',
      [tcp('80', '8080'), udp('80', '8080'), tcp('9000–9009', '8000–8009'), tcp('443', '443')],
    ],
    [
      'Service port,Terminal port,Protocol\n8443,443,TCP\n"53","5353","udp"',
      '2 mappings understood.',
      [heading, tcp('443', '8443'), udp('5353', '53')],
    ],
    [
      'terminal port;service port\n443;8443',
      '1 mapping understood.',
      [heading, tcp('443', '8443')],
    ],
    ['8443,443,TCP\n8080,80', '2 mappings understood.', [tcp('443', '8443'), tcp('80', '8080')]],
    [
      'server_port\tclient_port\tprotocol\n8443\t443\tTCP\n53\t53\tUDP\n',
      '2 mappings understood.',
      [heading, tcp('443', '8443'), udp('53', '53')],
    ],
    [
      '{"ports":[{"client_port":443,"server_port":8443,"protocol":"TCP"},{"client_port":53,"server_port":5353,"protocol":"UDP"}]}',
      '2 mappings understood.',
      [tcp('443', '8443'), udp('53', '5353')],
    ],
    ['[{"client_port":443,"server_port":8443}]', '1 mapping understood.', [tcp('443', '8443')]],
    [
      '8080:80\n\n65536:80\n80:http\n8000-8009:9000\n8080:80/sctp',
      '1 mapping understood. 4 lines were not.',
      [
        tcp('80', '8080'),
        problem(3, 'Service port: 65536 is too high'),
        problem(4, 'Terminal port: The letter “h” is not allowed'),
        problem(5, 'The ranges differ in length: 10 service ports, 1 terminal port'),
        problem(6, '“sctp” is no protocol of a port mapping'),
      ],
    ],
  ] as const) {
    await textbox(page).fill(text);
    await expect(dialog(page).getByRole('status')).toHaveText(understood);
    await expect(previewed(page)).toHaveText([...parts]);
  }
  await expectNoAxeFindings(page);
});

test('mappings fill the empty rows first or replace all, and either can be taken back', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  await servicePort(page, 1).fill('18001');
  await terminalPort(page, 1).fill('1801');
  await addButton(page).click();
  await addButton(page).click();
  await servicePort(page, 3).fill('18003');
  const before = [
    ['18001', '1801', 'TCP'],
    ['', '', 'TCP'],
    ['18003', '', 'TCP'],
  ] as const;

  await openDialog(page);
  await textbox(page).fill('9001:901\nnonsense\n9002:902/udp');
  await dialogButton(page, 'Add mappings').click();
  await expect(dialog(page)).toBeHidden();
  await expectRows(page, [
    ['18001', '1801', 'TCP'],
    ['9001', '901', 'TCP'],
    ['18003', '', 'TCP'],
    ['9002', '902', 'UDP'],
  ]);
  await expect(
    page.getByText('Added 2 mappings. Not understood and left out: line 2.'),
  ).toBeVisible();
  await undoButton(page).click();
  await expectRows(page, before);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(servicePort(page, 4)).toHaveValue('9002');
  await undoButton(page).click();

  await openDialog(page);
  await textbox(page).fill('9001:901');
  await dialogButton(page, 'Replace all').click();
  await expectRows(page, [['9001', '901', 'TCP']]);
  await expect(page.getByText('All rows replaced by 1 mapping.')).toBeVisible();
  await undoButton(page).click();
  await expectRows(page, before);
  await expectNoAxeFindings(page);
});

test('without any mapping the dialog says what is missing, and what was typed is kept when it is cancelled', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  await openDialog(page);
  await dialogButton(page, 'Add mappings').click();
  await expect(dialog(page).getByRole('alert')).toContainText('There is no text yet');
  await textbox(page).fill('<script>alert(1)</script>');
  await expect(previewed(page)).toHaveText([/<script>alert\(1\)<\/script>Not understood\./]);
  await dialogButton(page, 'Replace all').click();
  await expect(dialog(page).getByRole('alert')).toContainText('No port mapping was understood');
  await expectNoAxeFindings(page);
  await dialogButton(page, 'Cancel').click();
  await expect(dialog(page)).toBeHidden();
  await expectRows(page, [['', '', 'TCP']]);
  await openDialog(page);
  await expect(textbox(page)).toHaveValue('<script>alert(1)</script>');
});

test('several lines pasted into a cell become rows, and the dialog opens where a line is not understood', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  await servicePort(page, 1).focus();
  // As a spreadsheet copies its cells.
  await paste(page, '18001\t1801\r\n18002\t1802\tUDP\r\n');
  await expectRows(page, [
    ['18001', '1801', 'TCP'],
    ['18002', '1802', 'UDP'],
  ]);
  await expect(page.getByText('Added 2 mappings.')).toBeVisible();
  await undoButton(page).click();
  await expectRows(page, [['', '', 'TCP']]);

  // One mapping in the place of a port fills its row, pasted as it is, or typed once the cell is left.
  await terminalPort(page, 1).focus();
  await paste(page, '18053:1853/udp');
  await expectRows(page, [['18053', '1853', 'UDP']]);
  await expect(terminalPort(page, 1)).toBeFocused();
  await servicePort(page, 1).fill('18080:1880');
  await terminalPort(page, 1).focus();
  await expectRows(page, [['18080', '1880', 'TCP']]);
  await undoButton(page).click();
  await undoButton(page).waitFor({ state: 'hidden' });
  await servicePort(page, 1).fill('');
  await terminalPort(page, 1).fill('');

  await terminalPort(page, 1).focus();
  await paste(page, '18001:1801\n18002:99999');
  await expect(textbox(page)).toHaveValue('18001:1801\n18002:99999');
  await expect(previewed(page)).toHaveText([
    /hears 18001$/,
    /^Line 2.*Not understood\. Terminal port: 99999 is too high/,
  ]);
  await dialogButton(page, 'Add mappings').click();
  await expectRows(page, [['18001', '1801', 'TCP']]);
});

test('a service takes 200 mappings and no more, and beyond 50 the manual is quoted', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  const hint = page.getByText(/the manual names 50: if the cloud refuses, send fewer/);
  const counter = (rows: number) => page.getByText(`${rows} of 200`, { exact: true });
  await servicePort(page, 1).focus();
  await paste(page, lines(50));
  await expect(counter(50)).toBeVisible();
  await expect(hint).toBeHidden();
  await addButton(page).click();
  await expect(counter(51)).toBeVisible();
  await expect(hint).toBeVisible();
  await expectNoAxeFindings(page);

  await openDialog(page);
  await textbox(page).fill(lines(200));
  await dialogButton(page, 'Add mappings').click();
  const refusal = dialog(page).getByRole('alert');
  await expect(refusal).toContainText(
    '200 mappings beside the 50 rows that are filled in: 50 too many, as a service takes at most 200 in one request. “Replace all” would fit.',
  );
  await textbox(page).fill(lines(201));
  await dialogButton(page, 'Replace all').click();
  await expect(refusal).toContainText('201 mappings: 1 too many');
  await textbox(page).fill(lines(200));
  await dialogButton(page, 'Replace all').click();
  await expect(dialog(page)).toBeHidden();
  await expect(counter(200)).toBeVisible();
  await expect(terminalPort(page, 200)).toHaveValue('30199');

  await addButton(page).click();
  await expect(
    page.getByText('No row added: a service takes at most 200 port mappings in one request.'),
  ).toBeVisible();
  await servicePort(page, 200).press('Enter');
  await expect(counter(200)).toBeVisible();
  // With a row too many nothing is taken silently, and nothing is lost.
  await servicePort(page, 1).focus();
  await paste(page, '40000:40000\n40001:40001');
  await expect(previewed(page)).toHaveCount(2);
  await dialogButton(page, 'Add mappings').click();
  await expect(refusal).toContainText('2 too many');
  await dialogButton(page, 'Cancel').click();

  await terminalPort(page, 200).fill('30000');
  await terminalPort(page, 200).press('Tab');
  await expect(terminalPort(page, 1)).toHaveAccessibleDescription(
    /Row 200 already uses terminal port 30000\/TCP/,
  );
  await terminalPort(page, 200).fill('30199');
  await next(page);
  await expectStep(page, 'Access and tags');
});

test('a paste of a megabyte is refused at once with its size, in the dialog and in a cell', async ({
  page,
  open,
}) => {
  await open('/services/new');
  await goToPortMappings(page);
  const hostile = '<img src=x onerror=alert(1)>:80\n'.repeat(32_768);
  const refusal = /That is 1\.0 MB of text, and at most 100 KB is read here/;
  await openDialog(page);
  await textbox(page).fill('8080:80');
  // The quickest of a few, as the machine may be busy with other things.
  const times: number[] = [];
  await expect(async () => {
    await textbox(page).fill('8080:80');
    await expect(dialog(page).getByRole('alert')).toBeEmpty();
    const shown = timeUntilRefused(page);
    await paste(page, hostile);
    times.push(await shown);
    expect(Math.min(...times)).toBeLessThan(200);
  }).toPass();
  await expect(dialog(page).getByRole('alert')).toContainText(refusal);
  await expect(textbox(page)).toHaveValue('8080:80');
  await expectNoAxeFindings(page);
  await dialogButton(page, 'Cancel').click();

  await servicePort(page, 1).focus();
  await paste(page, hostile);
  await expect(dialog(page).getByRole('alert')).toContainText(refusal);
  await dialogButton(page, 'Cancel').click();
  await expectRows(page, [['', '', 'TCP']]);
});

/** Milliseconds from the next paste until the alert that answers it is painted. */
function timeUntilRefused(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let pastedAt = 0;
        addEventListener('paste', () => (pastedAt = performance.now()), {
          capture: true,
          once: true,
        });
        const observer = new MutationObserver(() => {
          if (!document.querySelector('[role=dialog] [role=alert]')?.textContent) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - pastedAt));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
}
