import { describe, expect, it } from 'vitest';
import { median, percentile } from './statistics.mjs';

describe('percentile', () => {
  it('is the least value that the share of the values does not exceed', () => {
    const values = [5, 1, 4, 2, 3];
    expect(median(values)).toBe(3);
    expect(percentile(values, 0.95)).toBe(5);
    expect(percentile(values, 0.2)).toBe(1);
  });

  it('refuses to make something of nothing', () => {
    expect(() => median([])).toThrow('nothing measured');
  });
});
