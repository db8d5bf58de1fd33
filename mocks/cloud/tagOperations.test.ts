import { describe, expect, it } from 'vitest';
import { ENDPOINTS, idIn, refusalOf, rowsOf, TestCloud } from '../testCloud';
import type { Tags } from './tags';

const UNKNOWN_UUID = '11111111-2222-4333-8444-555555555555';

/** A cloud, and the paths of one of its services: the tag call's and its own. */
function tagged(name = 'orders-api') {
  const test = new TestCloud();
  const service = test.service(name);
  const path = `/v1/{project_id}/endpoint_service/${idIn(service)}/tags/action`;
  return {
    test,
    service,
    change: (action: unknown, tags: unknown) => test.post(path, { action, tags }),
    tags: () => test.get(service).json['tags'],
  };
}

const many = (count: number): Tags =>
  Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: 'v' }));

describe('"Batch Adding Tags to or Deleting Tags from a Specified Resource"', () => {
  it('create: adds, and gives a key that is there the new value; 200 without a body', () => {
    const { change, tags } = tagged();
    const answer = change('create', [
      { key: 'stage', value: 'test' },
      { key: 'owner', value: '' },
    ]);
    expect([answer.status, answer.body]).toEqual([200, '']);
    expect(tags()).toEqual([
      { key: 'team', value: 'orders' },
      { key: 'stage', value: 'test' },
      { key: 'owner', value: '' },
    ]);
  });

  it('delete: with a value that pair only, without one whatever it is; what is not there is passed over', () => {
    const { change, tags } = tagged();
    change('delete', [{ key: 'team', value: 'other' }, { key: 'nothing' }]);
    expect(tags()).toEqual([
      { key: 'team', value: 'orders' },
      { key: 'stage', value: 'prod' },
    ]);
    change('delete', [{ key: 'team', value: 'orders' }, { key: 'stage' }]);
    expect(tags()).toEqual([]);
  });

  it('of an endpoint as of a service', () => {
    const { test } = tagged();
    const [row] = rowsOf(test.get(`${ENDPOINTS}?limit=1`).json, 'endpoints');
    const id = String(row?.['id']);
    const tags = [{ key: 'a', value: 'b' }];
    test.post(`/v1/{project_id}/endpoint/${id}/tags/action`, { action: 'create', tags });
    expect(test.get(`${ENDPOINTS}/${id}`).json['tags']).toEqual(tags);
  });

  it.each<[row: string, action: unknown, tags: unknown, code: string]>([
    ['action: only the two', 'add', many(1), 'EndPoint.3035'],
    ['tags: mandatory', 'create', undefined, 'EndPoint.3066'],
    ['tags: not empty', 'create', [], 'EndPoint.3066'],
    ['tags: an array', 'create', { key: 'a' }, 'EndPoint.0002'],
    ['key: mandatory', 'create', [{ value: 'v' }], 'EndPoint.3066'],
    ['key: at most 36', 'create', [{ key: 'k'.repeat(37), value: '' }], 'EndPoint.3072'],
    ['key: its characters', 'create', [{ key: 'a b', value: '' }], 'EndPoint.3068'],
    ['value: mandatory to create', 'create', [{ key: 'a' }], 'EndPoint.0002'],
    ['value: at most 43', 'create', [{ key: 'a', value: 'v'.repeat(44) }], 'EndPoint.3073'],
    ['value: its characters', 'create', [{ key: 'a', value: '*' }], 'EndPoint.3068'],
    ['key: not twice in one request', 'create', [...many(1), ...many(1)], 'EndPoint.3067'],
    ['key: not twice to delete', 'delete', [{ key: 'a' }, { key: 'a' }], 'EndPoint.3067'],
  ])('Tables 2 and 3, %s', (_row, action, tags, code) => {
    expect(refusalOf(tagged().change(action, tags))).toEqual([400, code]);
  });

  it('Table 2, tags: 20 on a resource', () => {
    const { change } = tagged();
    expect(refusalOf(change('create', many(19)))).toEqual([400, 'EndPoint.3069']);
    expect(change('create', many(18)).status).toBe(200);
    expect(change('create', [{ key: 'k0', value: 'other' }]).status).toBe(200);
    expect(refusalOf(change('create', [{ key: 'one', value: 'more' }]))).toEqual([
      400,
      'EndPoint.3069',
    ]);
  });

  it.each([
    [`endpoint_service/${UNKNOWN_UUID}`, 404, 'EndPoint.0005'],
    ['endpoint_service/x', 400, 'EndPoint.3062'],
    [`endpoint/${UNKNOWN_UUID}`, 404, 'EndPoint.2006'],
    [`vpc-endpoint-services/${UNKNOWN_UUID}`, 400, 'EndPoint.3070'],
  ])('Table 1: %s is refused', (resource, status, code) => {
    const answer = new TestCloud().post(`/v1/{project_id}/${resource}/tags/action`, {
      action: 'create',
      tags: many(1),
    });
    expect(refusalOf(answer)).toEqual([status, code]);
  });

  it('there is no call for the tags of one resource', () => {
    const { test, service } = tagged();
    const path = `/v1/{project_id}/endpoint_service/${idIn(service)}/tags`;
    expect(test.get(path).status).toBe(404);
  });
});

describe('"Querying Tags of a Tenant’s Resource"', () => {
  it('every key once, with the values that it has', () => {
    const { test, change } = tagged();
    change('create', [{ key: 'team', value: 'shops' }]);
    const keys = rowsOf(test.get('/v1/{project_id}/endpoint_service/tags').json, 'tags');
    expect(keys).toEqual([
      { key: 'cost-center', values: ['4711'] },
      { key: 'stage', values: ['prod'] },
      { key: 'team', values: ['reports', 'search', 'shops'] },
    ]);
    const ofEndpoints = rowsOf(test.get('/v1/{project_id}/endpoint/tags').json, 'tags');
    expect(ofEndpoints.map(({ key }) => key)).toEqual(['stage', 'team']);
  });

  it('Table 1, resource_type: only the two', () => {
    const answer = new TestCloud().get('/v1/{project_id}/service/tags');
    expect(refusalOf(answer)).toEqual([400, 'EndPoint.3070']);
  });
});
