import { expect, it } from 'vitest';
import { isCreatedAfter, LOOK_PAUSES_MS } from './looks';

it('looks several times over about a minute', () => {
  const total = LOOK_PAUSES_MS.reduce((sum: number, pause) => sum + pause, 0);
  expect(total).toBe(60_000);
});

it('takes a time stamp of whole seconds for what was created in the same second', () => {
  const sentAt = Date.UTC(2026, 0, 30, 7, 42, 1, 400);
  expect(isCreatedAfter(Date.UTC(2026, 0, 30, 7, 42, 1), sentAt)).toBe(true);
  expect(isCreatedAfter(Date.UTC(2026, 0, 30, 7, 41, 50), sentAt)).toBe(false);
  expect(isCreatedAfter(undefined, sentAt)).toBe(true);
});
