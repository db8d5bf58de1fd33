import { describe, expect, it } from 'vitest';
import { reservedOverlap } from './reservedNetwork';

// "Creating a VPC Endpoint Service": the edition of 2022 reserves 198.19.128.0/20, that of 2025 the whole /17.
describe('reservedOverlap', () => {
  it.each([
    ['2022', '198.19.128.0/24', 'reserved'],
    ['2022', '198.19.0.0/16', 'reserved'],
    ['2022', '198.19.143.255/32', 'reserved'],
    ['2022', '198.19.144.0/24', 'caution'],
    ['2022', '198.19.127.0/24', 'clear'],
    ['2025', '198.19.144.0/24', 'reserved'],
    ['2025', '198.19.255.255/32', 'reserved'],
    ['2025', '198.20.0.0/16', 'clear'],
    ['2025', '192.168.0.0/16', 'clear'],
    ['2022', '', 'unreadable'],
    ['2022', '192.168.0.0', 'unreadable'],
  ] as const)('edition %s, %s: %s', (edition, block, verdict) => {
    expect(reservedOverlap(block, edition).verdict).toBe(verdict);
  });

  it('names the network that is overlapped', () => {
    expect(reservedOverlap('198.19.0.0/16', '2022')).toEqual({
      verdict: 'reserved',
      network: '198.19.128.0/20',
    });
    expect(reservedOverlap('198.19.200.0/24', '2022')).toEqual({
      verdict: 'caution',
      network: '198.19.128.0/17',
    });
  });
});
