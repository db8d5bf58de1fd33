import { describe, expect, it } from 'vitest';
import { TestCloud, testRequest } from '../testCloud';
import { isOneOf, OPERATIONS, operationOf } from './operations';

const concrete = (path: string) =>
  path
    .replace('{resource_type}', 'endpoint_service')
    .replaceAll('{id}', '4189d3c2-8882-4871-a3c2-d380272eed88');

describe('operations', () => {
  it.each(OPERATIONS.map(({ name, method, path }) => [name, method, path] as const))(
    '%s is a call that a route answers, behind the page’s origin too',
    (name, method, path) => {
      const { status, json } = new TestCloud().send(method, concrete(path), { json: {} });
      // 405, and 404 with EndPoint.0005 on a path without an ID, are what is said of no route.
      expect(status).not.toBe(405);
      if (!path.includes('{id}')) expect(json['error_code']).not.toBe('EndPoint.0005');
      expect(operationOf(testRequest(method, concrete(path)))).toBe(name);
      expect(operationOf(testRequest(method, `/api/eu-de/vpcep${concrete(path)}`))).toBe(name);
    },
  );

  it('are reads, writes, or lists of pickers', () => {
    const search = '/v1/{project_id}/endpoint_service/resource_instances/action';
    expect(isOneOf('reads', testRequest('POST', search))).toBe(true);
    expect(
      isOneOf('writes', testRequest('DELETE', concrete('/v1/{project_id}/vpc-endpoints/{id}'))),
    ).toBe(true);
    expect(isOneOf('pickers', testRequest('GET', '/api/eu-de/elb/v3/x/elb/loadbalancers'))).toBe(
      true,
    );
    expect(isOneOf('pickers', testRequest('GET', '/v1/{project_id}/vpcs'))).toBe(true);
    expect(isOneOf('pickers', testRequest('GET', '/v1/{project_id}/quotas'))).toBe(false);
    expect(isOneOf('pickers', testRequest('POST', '/api/eu-de/iam/v3/auth/tokens'))).toBe(false);
  });
});
