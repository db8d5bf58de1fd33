import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pace, TourStopped } from './pace';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch(promise: Promise<void>): () => 'waiting' | 'over' | 'stopped' {
  let state: 'waiting' | 'over' | 'stopped' = 'waiting';
  promise.then(
    () => (state = 'over'),
    (error: unknown) => (state = error instanceof TourStopped ? 'stopped' : 'waiting'),
  );
  return () => state;
}

it('counts no time while it is paused, and goes on where it was', async () => {
  const pace = new Pace();
  const shown = watch(pace.show(1_000));
  await vi.advanceTimersByTimeAsync(600);
  pace.pause();
  await vi.advanceTimersByTimeAsync(60_000);
  pace.goOn();
  await vi.advanceTimersByTimeAsync(399);
  expect(shown()).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(shown()).toBe('over');
  expect(pace.played).toBe(1_000);
});

it('in a hurry it shows nothing, but leaves the page its time', async () => {
  const pace = new Pace();
  const shown = watch(pace.show(5_000));
  const settled = watch(pace.settle(100));
  pace.hurry();
  await vi.advanceTimersByTimeAsync(99);
  expect([shown(), settled()]).toEqual(['over', 'waiting']);
  await vi.advanceTimersByTimeAsync(1);
  expect(settled()).toBe('over');
});

it('ends whatever waits, also what is paused, once it is stopped', async () => {
  const pace = new Pace();
  const shown = watch(pace.show(5_000));
  pace.pause();
  const settled = watch(pace.settle(100));
  pace.stop();
  await vi.advanceTimersByTimeAsync(0);
  expect([shown(), settled()]).toEqual(['stopped', 'stopped']);
});
