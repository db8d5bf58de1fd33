import { expect, type Locator, type Page } from '@playwright/test';
import { expectStep, LOAD_BALANCER, next, pick, VPC } from './wizard.ts';

export type TypedRow = readonly [
  servicePort: string,
  terminalPort: string,
  protocol: 'TCP' | 'UDP',
];

export const servicePort = (page: Page, row: number) =>
  page.getByRole('textbox', { name: `Service port, row ${row}`, exact: true });
export const terminalPort = (page: Page, row: number) =>
  page.getByRole('textbox', { name: `Terminal port, row ${row}`, exact: true });
export const protocol = (page: Page, row: number) =>
  page.getByRole('combobox', { name: `Protocol, row ${row}`, exact: true });
export const tableRow = (page: Page, row: number) =>
  page.getByRole('row').filter({ has: servicePort(page, row) });
export const addButton = (page: Page) =>
  page.getByRole('button', { name: 'Add port mapping', exact: true });
export const removeButton = (page: Page, row: number) =>
  page.getByRole('button', { name: `Remove row ${row}`, exact: true });
export const undoButton = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });

/** Goes to the step "Port mappings" by the way of a backend. */
export async function goToPortMappings(
  page: Page,
  { vpc = VPC, loadBalancer = LOAD_BALANCER } = {},
): Promise<void> {
  await pick(page, 'VPC', vpc);
  await pick(page, 'Load balancer', loadBalancer);
  await next(page);
  await expectStep(page, 'Port mappings');
  await expect(servicePort(page, 1)).toBeVisible();
}

/** Waits until the table holds these rows and no others, as they stand in its cells. */
export async function expectRows(page: Page, rows: readonly TypedRow[]): Promise<void> {
  await expect
    .poll(async () => {
      const column = (role: 'textbox' | 'combobox', name: RegExp) =>
        page
          .getByRole(role, { name })
          .evaluateAll((cells: (HTMLInputElement | HTMLSelectElement)[]) =>
            cells.map(({ value }) => value),
          );
      const services = await column('textbox', /^Service port, row \d+$/);
      const terminals = await column('textbox', /^Terminal port, row \d+$/);
      const protocols = await column('combobox', /^Protocol, row \d+$/);
      return services.map((service, index) => [service, terminals[index], protocols[index]]);
    })
    .toEqual(rows);
}

/** Pastes from the clipboard into what has the focus. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+V');
}

/** Types key by key, as only that shows what is filtered away. */
export async function typeInto(cell: Locator, text: string): Promise<void> {
  await cell.fill('');
  await cell.pressSequentially(text);
}

export async function expectError(cell: Locator, text: RegExp): Promise<void> {
  await expect(cell).toHaveAttribute('aria-invalid', 'true');
  await expect(cell).toHaveAccessibleDescription(text);
}

export async function expectNoError(...cells: Locator[]): Promise<void> {
  for (const cell of cells) await expect(cell).not.toHaveAttribute('aria-invalid', 'true');
}
