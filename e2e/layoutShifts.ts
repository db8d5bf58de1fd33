import type { Page } from '@playwright/test';

/**
 * What has moved on a page since it was opened, as the browser's own records. Also what moved right after an input,
 * which the browser would forgive: while a test drives the page, everything does.
 */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // What has changed by now is recorded once it is painted.
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const records = observer.takeRecords().map((record) => JSON.stringify(record));
    observer.disconnect();
    return records;
  });
}
