import type { Page } from '@playwright/test';

/**
 * What the page copies from its next load on. Its host forbids pages to read the clipboard, so this notes what has been
 * written to it.
 */
export async function watchClipboard(page: Page): Promise<() => Promise<string>> {
  await page.context().grantPermissions(['clipboard-write']);
  await page.addInitScript(() => {
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = async (text) => {
      await write(text);
      globalThis.copied = text;
    };
  });
  return () => page.evaluate(() => globalThis.copied ?? '');
}
