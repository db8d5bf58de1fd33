import { expect, type Page } from '@playwright/test';

/** For looks between which time passes. */
export const SOON = { timeout: 200 };

/**
 * Lets the clock of a page run in steps until something is so. Each has room for the cloud to answer: it does so in
 * real time, and a clock that runs ahead of it would only let calls time out.
 */
export async function letTimePassUntil(
  page: Page,
  isSo: () => Promise<void>,
  stepMs = 5_000,
): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(stepMs);
    await isSo();
  }).toPass({ timeout: 20_000, intervals: [50] });
}

/** Lets time pass on a page that watches a status, in steps with room for the answer to what was asked in each. */
export async function letTimePass(page: Page, ms: number, stepMs: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += stepMs) {
    await page.clock.runFor(stepMs);
    await expect(page.getByRole('main')).not.toContainText('asking now');
  }
}
