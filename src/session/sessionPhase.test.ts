import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noteServerDate } from '../api/serverClock';
import { sessionPhase, WARNING_MS } from './sessionPhase';

const NOON = Date.parse('2026-03-01T12:00:00Z');
const atCloud = (time: number) => new Headers({ Date: new Date(time).toUTCString() });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('follows the cloud’s clock, however wrong this computer’s is', () => {
  vi.setSystemTime(NOON + 5 * 3_600_000);
  // Nobody has told the time yet.
  expect(sessionPhase(NOON)).toBe('fresh');

  noteServerDate(atCloud(NOON));
  const expiresAt = NOON + WARNING_MS + 1_000;
  expect(sessionPhase(expiresAt)).toBe('fresh');
  vi.advanceTimersByTime(1_000);
  expect(sessionPhase(expiresAt)).toBe('ending');
  vi.advanceTimersByTime(WARNING_MS - 1);
  expect(sessionPhase(expiresAt)).toBe('ending');
  vi.advanceTimersByTime(1);
  expect(sessionPhase(expiresAt)).toBe('over');
  expect(sessionPhase(undefined)).toBe('fresh');

  vi.setSystemTime(NOON - 9 * 3_600_000);
  noteServerDate(atCloud(NOON));
  expect(sessionPhase(expiresAt)).toBe('fresh');
});
