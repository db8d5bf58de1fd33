import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressProblem } from './addressRules';

const SUBNET = '10.16.1.0/24';

describe('the address of an endpoint ("Creating a VPC Endpoint", Table 2, port_ip)', () => {
  it('may be left to the cloud', () => {
    expect(addressProblem(' ', SUBNET)).toBeUndefined();
  });

  it('is one of the hosts of the subnet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), (last) => {
        const isHost = last > 0 && last < 255;
        expect(addressProblem(`10.16.1.${last}`, SUBNET) === undefined).toBe(isHost);
        expect(addressProblem(`10.16.2.${last}`, SUBNET)).toContain('10.16.1.1 to 10.16.1.254');
      }),
    );
  });

  it.each(['fe80::1', '10.16.1', '10.16.1.256', '10.16.1.07', 'ten', '10.16.1.0/24'])(
    'is IPv4, so not %s',
    (text) => {
      const problem = addressProblem(text, SUBNET) ?? '';
      expect(problem).toContain('no IPv4 address');
      const example = /such as ([\d.]+),/.exec(problem)?.[1] ?? '';
      expect(addressProblem(example, SUBNET)).toBeUndefined();
    },
  );

  it('is held to IPv4 alone while the subnet is not known', () => {
    expect(addressProblem('172.16.0.9', undefined)).toBeUndefined();
    expect(addressProblem('172.16.0', undefined)).toContain('no IPv4 address');
  });
});
