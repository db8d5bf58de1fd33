/** @typedef {import('@playwright/test').Page} Page */

/**
 * From the wizard's first step to its second, with the first VPC and load balancer on offer.
 * @param {Page} page
 */
export async function chooseBackend(page) {
  await chooseFirst(page, 'VPC');
  await chooseFirst(page, 'Load balancer');
  await goOn(page, 'Port mappings');
}

/**
 * The first that is on offer.
 * @param {Page} page on the wizard's first step
 * @param {string} picker
 */
export async function chooseFirst(page, picker) {
  await page.getByRole('combobox', { name: picker, exact: true }).click();
  await page.getByRole('listbox', { name: picker }).getByRole('option').first().click();
}

/**
 * From the wizard's second step to a creation under way.
 * @param {Page} page
 */
export async function createService(page) {
  await page.getByRole('textbox', { name: 'Service port, row 1', exact: true }).fill('18443');
  await page.getByRole('textbox', { name: 'Terminal port, row 1', exact: true }).fill('14430');
  await goOn(page, 'Access and tags');
  await goOn(page, 'Review');
  await page.getByRole('button', { name: 'Create service' }).click();
  await page.getByRole('status', { name: 'Service status' }).waitFor();
}

/**
 * @param {Page} page
 * @param {string} step that comes next
 */
async function goOn(page, step) {
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { name: step }).waitFor();
}
