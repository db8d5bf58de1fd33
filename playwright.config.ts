import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from './scripts/chromiumArguments.mjs';
import { findOrInstallChromium } from './scripts/findChromium.mjs';

// Looked for once: the workers inherit it.
const chromium = findOrInstallChromium();
process.env['CHROMIUM_PATH'] = chromium;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // A busy machine takes its time over two hundred rows and their accessibility.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: chromium, args: CHROMIUM_ARGUMENTS },
    screenshot: 'only-on-failure',
  },
});
