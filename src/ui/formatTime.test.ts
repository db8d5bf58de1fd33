import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClock, formatDuration, formatUtc } from './formatTime';

describe('times and spans as the screen writes them', () => {
  it.each([
    [-5_000, '0 s'],
    [0, '0 s'],
    [59_999, '59 s'],
    [72_000, '1 min 12 s'],
    [3_600_000, '1 h 0 min'],
    [86_400_000, '1 day'],
    [3 * 86_400_000, '3 days'],
  ])('a span of %d ms is %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it('writes a clock with two digits each', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        expect(formatClock(date.getTime())).toMatch(/^[0-2]\d:[0-5]\d:[0-5]\d$/);
      }),
    );
  });

  it('writes UTC whatever the time zone of the computer', () => {
    expect(formatUtc(Date.UTC(2018, 0, 30, 7, 42, 1))).toBe('2018-01-30 07:42:01 UTC');
  });
});
