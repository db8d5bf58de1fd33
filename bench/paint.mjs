/**
 * Runs in the page: makes `afterPaint` there, which calls back just after the next frame is on the screen. A frame's
 * callbacks run before its painting; a message posted from one of them arrives after it.
 */
function defineAfterPaint() {
  globalThis.afterPaint = (/** @type {() => void} */ callback) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', callback, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  };
}

/** @param {import('@playwright/test').Page} page before it is opened */
export async function measurePaints(page) {
  await page.addInitScript(defineAfterPaint);
}
