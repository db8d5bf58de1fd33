import { expect, it } from 'vitest';
import { cloudProxy } from './cloudProxy';

// "Regions and Endpoints" of Open Telekom Cloud, and of its Swiss sister.
it.each([
  ['/api/eu-de/vpcep/', 'https://vpcep.eu-de.otc.t-systems.com'],
  ['/api/eu-nl/iam/', 'https://iam.eu-nl.otc.t-systems.com'],
  ['/api/eu-ch2/iam/', 'https://iam-pub.eu-ch2.sc.otc.t-systems.com'],
  ['/api/eu-ch2/elb/', 'https://elb.eu-ch2.sc.otc.t-systems.com'],
])('%s leads to %s, or to an address that answers for all', (prefix, target) => {
  const proxy = cloudProxy(undefined)[prefix];
  expect(proxy?.target).toBe(target);
  expect(proxy?.rewrite?.(`${prefix}v3/x?y=/z`)).toBe('/v3/x?y=/z');
  expect(cloudProxy('http://127.0.0.1:8797')[prefix]?.target).toBe('http://127.0.0.1:8797');
});

it('nothing else leads anywhere', () => {
  expect(Object.keys(cloudProxy(undefined))).toHaveLength(15);
});
