import { expect, type Page } from '@playwright/test';

/** Names of the default scenario's sample data that tests rely on. */
export const VPC = 'vpc-production';
export const LOAD_BALANCER = 'lb-orders';

/** A port that no service of the default scenario holds. */
export const FREE_PORTS = { service: '18443', terminal: '1443' };

/** Chooses one option of a picker by a part of its text. */
export async function pick(page: Page, picker: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: picker, exact: true }).click();
  await page
    .getByRole('listbox', { name: picker, exact: true })
    .getByText(option, { exact: true })
    .click();
}

export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next', exact: true }).click();
}

export async function expectStep(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
}

export async function fillBackend(page: Page): Promise<void> {
  await pick(page, 'VPC', VPC);
  await pick(page, 'Load balancer', LOAD_BALANCER);
}

export async function fillPorts(page: Page, ports = FREE_PORTS, row = 1): Promise<void> {
  await page.getByLabel(`Service port, row ${row}`, { exact: true }).fill(ports.service);
  await page.getByLabel(`Terminal port, row ${row}`, { exact: true }).fill(ports.terminal);
}

/** Fills what must be filled and stops at the review. */
export async function goToReview(page: Page, name = 'orders'): Promise<void> {
  await fillBackend(page);
  await next(page);
  await expectStep(page, 'Port mappings');
  await fillPorts(page);
  await next(page);
  await expectStep(page, 'Access and tags');
  await page.getByLabel('Service name', { exact: true }).fill(name);
  await next(page);
  await expectStep(page, 'Review');
}

export async function create(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Create service', exact: true }).click();
}

/** Writes to the cloud that a page sends, counted as they leave. */
export function countWrites(page: Page): () => number {
  let writes = 0;
  page.on('request', (request) => {
    if (request.method() !== 'GET' && new URL(request.url()).pathname.includes('/api/'))
      writes += 1;
  });
  return () => writes;
}
