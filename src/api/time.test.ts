import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCloudTime } from './time';

describe('times of the cloud', () => {
  it.each([
    ['2018-01-30T07:42:01Z', Date.UTC(2018, 0, 30, 7, 42, 1)],
    ['2018-01-30T07:42:01.174', Date.UTC(2018, 0, 30, 7, 42, 1, 174)],
    ['2018-01-30T07:42:01', Date.UTC(2018, 0, 30, 7, 42, 1)],
    ['2020-09-05T06:50:44.390000Z', Date.UTC(2020, 8, 5, 6, 50, 44, 390)],
    ['yesterday', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (text, milliseconds) => {
    expect(parseCloudTime(text)).toBe(milliseconds);
  });

  it('are UTC with and without a zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        const iso = new Date(seconds * 1000).toISOString();
        expect(parseCloudTime(iso)).toBe(seconds * 1000);
        expect(parseCloudTime(iso.replace('Z', ''))).toBe(seconds * 1000);
      }),
    );
  });
});
