import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cloudTimeAt, startClock, withSpeed } from './clock';

describe('the clock of the cloud', () => {
  it('shows real time when it starts', () => {
    expect(cloudTimeAt(startClock(1000, 20), 1000)).toBe(1000);
  });

  it('runs so many times as fast as real time', () => {
    expect(cloudTimeAt(startClock(1000, 20), 4000)).toBe(1000 + 20 * 3000);
  });

  it('never turns back, whatever speeds it is given and whenever it is read', () => {
    const step = fc.record({
      passes: fc.integer({ min: 0, max: 10_000_000 }),
      speed: fc.option(fc.double({ min: 0, max: 3600, noNaN: true }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let realTime = 1_772_359_200_000;
        let clock = startClock(realTime, 1);
        let last = cloudTimeAt(clock, realTime);
        for (const { passes, speed } of steps) {
          realTime += passes;
          if (speed !== undefined) clock = withSpeed(clock, realTime, speed);
          const now = cloudTimeAt(clock, realTime);
          expect(now).toBeGreaterThanOrEqual(last);
          last = now;
        }
      }),
    );
  });

  it('shows the same before and after a change of speed', () => {
    const clock = startClock(0, 60);
    expect(cloudTimeAt(withSpeed(clock, 5000, 1), 5000)).toBe(cloudTimeAt(clock, 5000));
  });

  it('holds when the computer is set back', () => {
    expect(cloudTimeAt(startClock(5000, 20), 1000)).toBe(5000);
  });
});
