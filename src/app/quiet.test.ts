import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browserPage } from '../status/pageSignals';
import { whenQuiet } from './quiet';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('acts once, five seconds after the page was opened', () => {
  const act = vi.fn();
  whenQuiet(act);
  vi.advanceTimersByTime(4_999);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(act).toHaveBeenCalledTimes(1);
});

it('waits for the end of typing', () => {
  const act = vi.fn();
  const typedAt = vi.spyOn(browserPage, 'typedAt');
  whenQuiet(act);
  for (let key = 0; key < 80; key += 1) {
    typedAt.mockReturnValue(Date.now());
    vi.advanceTimersByTime(100);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(act).toHaveBeenCalledTimes(1);
});

it('does nothing once it is called off', () => {
  const act = vi.fn();
  whenQuiet(act)();
  vi.advanceTimersByTime(60_000);
  expect(act).not.toHaveBeenCalled();
});
