import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './json';

describe('reading JSON', () => {
  it('keeps every digit of an integer beyond 2^53, as text', () => {
    expect(readJson('{"marker_id":422321321312321321,"n":[-9007199254740993]}')).toEqual({
      marker_id: '422321321312321321',
      n: ['-9007199254740993'],
    });
  });

  it('keeps integers up to 2^53 - 1, fractions and exponents as numbers', () => {
    expect(readJson('[9007199254740991,0.1234567890123456,1e21]')).toEqual([
      Number.MAX_SAFE_INTEGER,
      0.123_456_789_012_345_6,
      1e21,
    ]);
  });

  it('leaves digits inside a string alone, behind escaped quotes too', () => {
    expect(readJson(String.raw`{"a":"x \"422321321312321321\\","422321321312321321":1}`)).toEqual({
      a: String.raw`x "422321321312321321\ `.trimEnd(),
      '422321321312321321': 1,
    });
  });

  it.each(['', '{"id":"x', '{"id":"x 422321321312321321', '0422321321312321321', '<html>'])(
    'says that %j is none',
    (text) => {
      expect(readJson(text)).toBeUndefined();
    },
  );

  it('reads whatever holds no such integer as the platform does', () => {
    const ordinary = fc.json().filter((json) => !/\d{16}/.test(json));
    fc.assert(
      fc.property(ordinary, fc.stringMatching(/^\d{16,20}$/), (json, digits) => {
        const text = `{"digits":"${digits}","rest":${json}}`;
        expect(readJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('gives any integer back digit for digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }), (integer) => {
        expect(String(readJson(`[${integer}]`))).toBe(String(integer));
      }),
    );
  });
});
