import { expect, it } from 'vitest';
import { readingMs, TOUR_STEPS } from './steps';

const TOUR_MS = 120_000;
/** Of a step, what its acting takes beyond the reading of its words, on the average. */
const ACTING_MS = 1_000;

it('fits two minutes, read at an unhurried pace', () => {
  const reading = TOUR_STEPS.reduce((sum, step) => sum + readingMs(step), 0);
  expect(reading + TOUR_STEPS.length * ACTING_MS).toBeLessThanOrEqual(TOUR_MS);
});
