/**
 * The value that half of the values do not reach.
 * @param {readonly number[]} values
 */
export function median(values) {
  return percentile(values, 0.5);
}

/**
 * The least of the values that is not exceeded by this share of them.
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('There is nothing measured.');
  return value;
}

/** Each figure is the median of as many runs. */
export const RUNS = 7;

/**
 * @template T
 * @param {() => Promise<T>} once
 * @returns {Promise<T[]>}
 */
export async function repeat(once) {
  const results = [];
  // One after the other: side by side they would slow each other down.
  // oxlint-disable-next-line no-await-in-loop
  for (let run = 0; run < RUNS; run += 1) results.push(await once());
  return results;
}
