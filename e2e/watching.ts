import { expect, type Page, type Request } from '@playwright/test';

export const badge = (page: Page) => page.getByRole('status', { name: 'Service status' });

/** What a service's summary reads by itself has been read: the names in the picture come last. */
export async function expectSummaryRead(page: Page): Promise<void> {
  await expect(page.getByRole('list', { name: 'Path of a connection' })).toHaveAttribute(
    'aria-busy',
    'false',
  );
  await expect(page.getByRole('note', { name: 'Exposure' })).toBeVisible();
}

/** Requests to the cloud from now on. */
export function watchCalls(page: Page): Request[] {
  const calls: Request[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.includes('/api/')) calls.push(request);
  });
  return calls;
}

/** What the badge says from now on, in turn: its text after each change, as a screen reader is told. */
export async function watchBadge(page: Page): Promise<() => Promise<string[]>> {
  await badge(page).evaluate((element) => {
    globalThis.seen = [];
    new MutationObserver(() => globalThis.seen.push(element.textContent)).observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => page.evaluate(() => globalThis.seen);
}

/** What the browser tells a page that is put into the background and brought back. */
export async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((isHidden) => {
    const state = { visibilityState: isHidden ? 'hidden' : 'visible', hidden: isHidden };
    for (const [name, value] of Object.entries(state))
      Object.defineProperty(document, name, { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, hidden);
}

/** A page that hears no other tab of its browser, and is heard by none: it stands for somebody else's. */
export async function openAsSomebodyElse(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.addInitScript(() => {
    globalThis.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(`somebody else's ${name}`);
      }
    };
  });
  await other.goto(page.url());
  return other;
}
