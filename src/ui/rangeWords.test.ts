import { describe, expect, it } from 'vitest';
import { rangeWords } from './rangeWords';

const SERVICES = { one: 'endpoint service', many: 'endpoint services' };

describe('the range of a page', () => {
  it.each([
    [1, 0, 0, ''],
    [1, 1, 1, '1 endpoint service'],
    [1, 10, 10, '10 endpoint services'],
    [1, 50, 1000, '1 to 50 of 1,000 endpoint services'],
    [20, 50, 1000, '951 to 1,000 of 1,000 endpoint services'],
    [2, 1, 51, '51 to 51 of 51 endpoint services'],
    [9, 0, 51, ''],
  ])('page %i with %i rows of %i is told as %j', (page, shown, total, words) => {
    expect(rangeWords({ page, rows: 50 }, shown, total, SERVICES)).toBe(words);
  });
});
