/**
 * Presses keys in the focused field, one after the other, each only once the one before is on the screen.
 * @param {import('@playwright/test').Page} page with `measurePaints`
 * @param {readonly string[]} keys
 * @returns {Promise<number[]>} for each, ms from the key to the screen
 */
export async function timeKeystrokes(page, keys) {
  const times = [];
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop
    const painted = await page.evaluateHandle(() => ({
      time: new Promise((resolve) => {
        document.addEventListener(
          'keydown',
          ({ timeStamp }) => globalThis.afterPaint(() => resolve(performance.now() - timeStamp)),
          { capture: true, once: true },
        );
      }),
    }));
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key);
    // oxlint-disable-next-line no-await-in-loop
    times.push(await painted.evaluate(({ time }) => time));
  }
  return times;
}
