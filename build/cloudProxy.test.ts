import { describe, expect, it } from 'vitest';
import { targetOf } from './cloudProxy';

describe('where a path of the page’s own origin leads', () => {
  it.each([
    [
      '/api/eu-de/vpcep/v1/p/quotas?type=x',
      'https://vpcep.eu-de.otc.t-systems.com',
      '/v1/p/quotas?type=x',
    ],
    ['/api/eu-nl/iam/v3/auth/tokens', 'https://iam.eu-nl.otc.t-systems.com', '/v3/auth/tokens'],
    [
      '/api/eu-ch2/iam/v3/auth/tokens',
      'https://iam-pub.eu-ch2.sc.otc.t-systems.com',
      '/v3/auth/tokens',
    ],
    ['/api/eu-ch2/elb/v3/p', 'https://elb.eu-ch2.sc.otc.t-systems.com', '/v3/p'],
  ])('%s', (path, origin, rest) => {
    expect(targetOf(path, undefined)).toEqual({ origin, path: rest });
    expect(targetOf(path, 'http://127.0.0.1:8797')).toEqual({
      origin: 'http://127.0.0.1:8797',
      path: rest,
    });
  });

  it.each([
    '/api/eu-de/obs/v1',
    '/api/eu-de.evil.example/iam/v3',
    '/api/eu-de/iam',
    '/api//iam/v3',
  ])('%s leads nowhere', (path) => {
    expect(targetOf(path, undefined)).toBeUndefined();
  });
});
