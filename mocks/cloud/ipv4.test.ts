import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressIn, isInside, overlap, readIpv4Range } from './ipv4';

const cidr = fc
  .record({
    address: fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 4, maxLength: 4 }),
    prefix: fc.integer({ min: 0, max: 32 }),
  })
  .map(({ address, prefix }) => `${address.join('.')}/${prefix}`);

describe('IPv4 blocks', () => {
  it.each([
    ['10.0.0.0/8', '10.1.0.0/16', true],
    ['10.1.0.0/16', '10.0.0.0/8', true],
    ['198.19.128.0/20', '198.19.144.0/20', false],
    ['198.19.128.0/17', '198.19.192.0/18', true],
    ['0.0.0.0/0', '198.19.128.0/20', true],
    ['2001:db8::/32', '198.19.128.0/20', false],
    ['', '198.19.128.0/20', false],
  ])('%s and %s overlap: %s', (one, other, expected) => {
    expect(overlap(one, other)).toBe(expected);
  });

  it('overlap in both directions or in none', () => {
    fc.assert(fc.property(cidr, cidr, (one, other) => overlap(one, other) === overlap(other, one)));
  });

  it('overlap exactly when one contains the other', () => {
    fc.assert(
      fc.property(cidr, cidr, (one, other) => {
        const a = readIpv4Range(one);
        const b = readIpv4Range(other);
        const contains =
          a !== undefined &&
          b !== undefined &&
          ((a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last));
        expect(overlap(one, other)).toBe(contains);
      }),
    );
  });

  it('count addresses from their first one', () => {
    expect(addressIn('172.20.4.0/22', 300)).toBe('172.20.5.44');
    expect(isInside('172.20.5.44', '172.20.4.0/22')).toBe(true);
    expect(isInside('172.20.8.1', '172.20.4.0/22')).toBe(false);
  });

  it.each(['10.0.0.0', '10.0.0.0/33', '256.0.0.0/8', '10.0.0/8', 'ten'])('%s is none', (text) => {
    expect(readIpv4Range(text)).toBeUndefined();
  });
});
