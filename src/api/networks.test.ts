import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps, parseAddress, parseNetwork } from './networks';

const address = fc.ipV4();
const prefix = fc.integer({ min: 0, max: 32 });
const block = fc.tuple(address, prefix).map(([ip, length]) => `${ip}/${length}`);

/** Overlap worked out another way: two CIDR blocks share an address when they agree under the shorter mask. */
function agreeUnderShorterMask(one: string, other: string): boolean {
  const [oneBits, otherBits] = [one, other].map((text) => {
    const [ip = '', length = ''] = text.split('/');
    const bits = ip
      .split('.')
      .map((octet) => Number(octet).toString(2).padStart(8, '0'))
      .join('');
    return bits.slice(0, Number(length));
  });
  return oneBits !== undefined && otherBits !== undefined
    ? oneBits.startsWith(otherBits) || otherBits.startsWith(oneBits)
    : false;
}

describe('parseNetwork', () => {
  it('reads the first and last address of a block', () => {
    expect(parseNetwork('198.19.128.0/17')).toEqual({
      first: parseAddress('198.19.128.0'),
      last: parseAddress('198.19.255.255'),
    });
    expect(parseNetwork('198.19.128.0/20')?.last).toBe(parseAddress('198.19.143.255'));
    expect(parseNetwork('0.0.0.0/0')).toEqual({ first: 0, last: 2 ** 32 - 1 });
  });

  it('ignores host bits', () => {
    expect(parseNetwork('10.1.2.3/8')).toEqual(parseNetwork('10.0.0.0/8'));
  });

  it('spans a power of two that holds its own address', () => {
    fc.assert(
      fc.property(address, prefix, (ip, length) => {
        const network = parseNetwork(`${ip}/${length}`);
        const number = parseAddress(ip);
        if (!network || number === undefined) return false;
        return network.last - network.first + 1 === 2 ** (32 - length) && contains(network, number);
      }),
    );
  });

  it.each([
    '',
    '10.0.0.0',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/08',
    '10.0.0.0/8/8',
    '10.0.0/8',
    '10.0.0.0.0/8',
    '256.0.0.0/8',
    '010.0.0.0/8',
    ' 10.0.0.0/8',
    '10.0.0.0/8 ',
    '1e1.0.0.0/8',
    '2001:db8::/32',
    'default',
  ])('refuses %j', (text) => {
    expect(parseNetwork(text)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const network = parseNetwork(text);
        return network === undefined || network.first <= network.last;
      }),
    );
  });
});

describe('overlaps', () => {
  it('is what comparing under the shorter mask says, either way round', () => {
    fc.assert(
      fc.property(block, block, (one, other) => {
        const [a, b] = [parseNetwork(one), parseNetwork(other)];
        if (!a || !b) return false;
        const expected = agreeUnderShorterMask(one, other);
        return overlaps(a, b) === expected && overlaps(b, a) === expected;
      }),
    );
  });

  it('holds for a block and any block inside it', () => {
    fc.assert(
      fc.property(address, prefix, prefix, (ip, some, more) => {
        const [wide, narrow] = [Math.min(some, more), Math.max(some, more)];
        const [a, b] = [parseNetwork(`${ip}/${wide}`), parseNetwork(`${ip}/${narrow}`)];
        return a !== undefined && b !== undefined && overlaps(a, b);
      }),
    );
  });

  it('does not hold for neighbours', () => {
    const [left, right] = [parseNetwork('198.19.0.0/17'), parseNetwork('198.19.128.0/17')];
    expect(left && right && overlaps(left, right)).toBe(false);
  });
});
