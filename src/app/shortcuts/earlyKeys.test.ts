import { expect, it } from 'vitest';
import { EarlyKeys } from './earlyKeys';

it('keeps keys in their order until they are heard, but for those that nobody waits for any more', () => {
  const early = new EarlyKeys<{ timeStamp: number }>();
  const keys = [1_000, 7_000, 7_050].map((timeStamp) => ({ timeStamp }));
  for (const key of keys) early.keep(key);
  expect(early.areHeard).toBe(false);
  expect(early.take(7_500)).toEqual(keys.slice(1));
  expect(early.areHeard).toBe(true);
  early.keep({ timeStamp: 8_000 });
  expect(early.take(8_000)).toEqual([]);

  early.leave();
  expect(early.areHeard).toBe(false);
  expect(early.take(8_000)).toEqual([]);

  early.leave();
  for (let key = 0; key < 50; key += 1) early.keep({ timeStamp: 9_000 });
  expect(early.take(9_000)).toHaveLength(10);
});
