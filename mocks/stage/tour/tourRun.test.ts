import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readingMs, type TourStep } from './steps';
import { TourRun } from './tourRun';

const STEP_MS = 5_000;
const GOING_BACK_MS = 300;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A tour of three steps of five seconds, which notes what it does. */
function begin() {
  const done: string[] = [];
  const steps: TourStep[] = ['a', 'b', 'c'].map((title) => ({
    title,
    text: '',
    act: async () => void done.push(title),
  }));
  expect(steps.map(readingMs)).toEqual([STEP_MS, STEP_MS, STEP_MS]);
  let noted = 0;
  const run = new TourRun(
    steps,
    {
      note: () => (noted += 1),
      goBack: async (point) => {
        await new Promise((resolve) => setTimeout(resolve, GOING_BACK_MS));
        done.push(`back to ${point}`);
      },
    },
    () => true,
  );
  run.start();
  return { run, done };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it('plays to its end, and again from the beginning', async () => {
  const { run, done } = begin();
  await pass(3 * STEP_MS);
  expect(done).toEqual(['a', 'b', 'c']);
  expect(run.isAtEnd).toBe(true);
  run.again();
  await pass(GOING_BACK_MS);
  expect(done.slice(3)).toEqual(['back to 1', 'a']);
  expect(run.state()).toMatchObject({ step: 0, isPaused: false });
});

it('steps on while it is paused, and pauses again', async () => {
  const { run, done } = begin();
  await pass(1_000);
  run.pause();
  await pass(10 * STEP_MS);
  run.next();
  await pass(0);
  expect(run.state()).toMatchObject({ step: 1, isPaused: true });
  run.goOn();
  await pass(2 * STEP_MS);
  expect(done).toEqual(['a', 'b', 'c']);
});

it('goes back once, however often it is asked while it is on its way', async () => {
  const { run, done } = begin();
  await pass(STEP_MS + 1_000);
  run.back();
  await pass(GOING_BACK_MS / 2);
  run.back();
  await pass(GOING_BACK_MS);
  expect(done).toEqual(['a', 'b', 'back to 1', 'back to 1', 'a']);
  await pass(3 * STEP_MS);
  expect(done.slice(5)).toEqual(['b', 'c']);
});

it('gives way also on its way back, and then plays the step from its beginning', async () => {
  const { run, done } = begin();
  await pass(STEP_MS + 1_000);
  run.back();
  run.giveWay();
  await pass(10 * STEP_MS);
  expect(done).toEqual(['a', 'b', 'back to 1']);
  expect(run.state()).toMatchObject({ isPaused: true, problem: expect.stringContaining('yours') });
  run.goOn();
  await pass(GOING_BACK_MS + STEP_MS);
  expect(done.slice(3)).toEqual(['back to 1', 'a', 'b']);
});
