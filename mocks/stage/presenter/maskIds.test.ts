import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskIds } from './maskIds';

const hex = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'.split('')), {
      minLength: length,
      maxLength: length,
    })
    .map((digits) => digits.join(''));
const ids = fc.oneof(
  hex(32),
  fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-')),
);
const around = fc.constantFrom('', ' ', '"', '(', ')', '/', '.', ': ', ' eu-de.orders.', '\n');

it('leaves the end of an ID and what stands around it, wherever it is', () => {
  fc.assert(
    fc.property(around, ids, around, ids, (before, one, between, other) => {
      fc.pre(between !== '');
      const masked = maskIds(`${before}${one}${between}${other}`);
      expect(masked).toBe(`${before}••••${one.slice(-4)}${between}••••${other.slice(-4)}`);
      expect(maskIds(masked)).toBe(masked);
    }),
  );
});

it.each(['EndPoint.3044', 'vpc-production', '10.0.0.1', 'deadbeef', '2026-11-25'])(
  'lets %s be',
  (text) => {
    expect(maskIds(text)).toBe(text);
  },
);
