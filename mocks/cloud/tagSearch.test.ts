import { describe, expect, it } from 'vitest';
import { found, idIn, rowsOf, SERVICES, TestCloud } from '../testCloud';
import type { Tags } from './tags';

describe('"Querying Resources by Tag"', () => {
  const test = new TestCloud();
  const tagsOf: Record<string, Tags> = {
    'orders-api': [
      { key: 'env', value: 'prod' },
      { key: 'tier', value: '1' },
    ],
    'orders-admin': [{ key: 'env', value: 'test' }],
    'resolver-dns': [
      { key: 'env', value: 'prod' },
      { key: 'tier', value: '2' },
    ],
  };
  for (const [name, tags] of Object.entries(tagsOf)) {
    const id = idIn(test.service(name));
    test.post(`/v1/{project_id}/endpoint_service/${id}/tags/action`, { action: 'create', tags });
  }
  const search = (request: Record<string, unknown>, cloud = test, type = 'endpoint_service') =>
    cloud.post(`/v1/{project_id}/${type}/resource_instances/action`, {
      action: 'filter',
      ...request,
    });
  const namesOf = (request: Record<string, unknown>) =>
    rowsOf(search(request).json, 'resources').map(
      ({ resource_name: name }) => String(name).split('.')[1],
    );
  const only = { tags: [{ key: 'env', values: [] }] };

  it.each<[condition: string, request: Record<string, unknown>, names: string[]]>([
    ['tags, any value', only, ['orders-admin', 'resolver-dns', 'orders-api']],
    ['tags, one value', { tags: [{ key: 'env', values: ['test'] }] }, ['orders-admin']],
    [
      'tags, one of two values',
      { tags: [{ key: 'tier', values: ['1', '2'] }] },
      ['resolver-dns', 'orders-api'],
    ],
    [
      'tags, both keys',
      {
        tags: [
          { key: 'env', values: ['prod'] },
          { key: 'tier', values: ['2'] },
        ],
      },
      ['resolver-dns'],
    ],
    [
      'tags_any, one of the keys',
      {
        tags_any: [
          { key: 'env', values: ['test'] },
          { key: 'tier', values: ['1'] },
        ],
      },
      ['orders-admin', 'orders-api'],
    ],
    [
      'not_tags, not both keys',
      {
        ...only,
        not_tags: [
          { key: 'env', values: ['prod'] },
          { key: 'tier', values: ['2'] },
        ],
      },
      ['orders-admin', 'orders-api'],
    ],
    [
      'not_tags_any, none of the keys',
      {
        ...only,
        not_tags_any: [
          { key: 'env', values: ['test'] },
          { key: 'tier', values: ['2'] },
        ],
      },
      ['orders-api'],
    ],
    [
      'matches, a part of the name in any case',
      { ...only, matches: [{ key: 'resource_name', value: 'ORDERS-A' }] },
      ['orders-admin', 'orders-api'],
    ],
    ['trimmed', { tags: [{ key: ' env ', values: [' test '] }] }, ['orders-admin']],
  ])('Tables 2 and 3, %s', (_condition, request, names) => {
    expect(namesOf(request)).toEqual(names);
    const counted = search({ ...request, action: 'count' });
    expect(counted.json).toEqual({ total_count: names.length });
  });

  it('Table 2: no condition means everything, a page of 1,000', () => {
    const crowd = new TestCloud({ scenario: 'many' });
    const { json } = search({}, crowd);
    expect([rowsOf(json, 'resources').length, json['total_count']]).toEqual([1000, 1000]);
  });

  it('Table 2, limit and offset: texts, and numbers too', () => {
    const all = rowsOf(search({}).json, 'resources');
    for (const page of [
      { limit: '3', offset: '2' },
      { limit: 3, offset: 2 },
    ]) {
      expect(rowsOf(search(page).json, 'resources')).toEqual(all.slice(2, 5));
    }
  });

  it('Table 2, matches: the empty text means those without a name, whose ID stands in its place', () => {
    const matches = [{ key: 'resource_name', value: '' }];
    const [row, ...more] = rowsOf(search({ matches }).json, 'resources');
    expect(more).toEqual([]);
    expect(row?.['resource_name']).toBe(row?.['resource_id']);
    const endpoints = search({ matches }, test, 'endpoint').json['total_count'];
    expect(endpoints).toBe(10);
  });

  it('Table 5: what a resource has', () => {
    const [row] = rowsOf(search({ tags: [{ key: 'tier', values: ['1'] }] }).json, 'resources');
    const service = test.get(`${SERVICES}/${String(row?.['resource_id'])}`).json;
    expect(found(row)).toEqual({
      resource_id: service['id'],
      resource_name: service['service_name'],
      resource_detail: null,
      tags: service['tags'],
    });
  });

  const keys = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ key: `k${index}`, values: [] }));
  const values = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`);

  it.each<[row: string, request: Record<string, unknown>, code: string | undefined]>([
    ['action: only the two', { action: 'find' }, 'EndPoint.3035'],
    ['limit: from 1', { limit: '0' }, 'EndPoint.0006'],
    ['limit: to 1000', { limit: '1001' }, 'EndPoint.0006'],
    ['offset: from 0', { offset: '-1' }, 'EndPoint.0010'],
    ['tags: 20 keys', { tags: keys(20) }, undefined],
    ['tags: not 21', { not_tags: keys(21) }, 'EndPoint.3069'],
    ['key: once', { tags_any: [...keys(1), ...keys(1)] }, 'EndPoint.3067'],
    ['key: not empty', { tags: [{ key: ' ', values: [] }] }, 'EndPoint.3066'],
    ['key: 127 characters', { tags: [{ key: 'ü'.repeat(127), values: [] }] }, undefined],
    ['key: not 128', { tags: [{ key: 'k'.repeat(128), values: [] }] }, 'EndPoint.3072'],
    ['values: there', { tags: [{ key: 'k' }] }, 'EndPoint.0002'],
    ['values: 10', { tags: [{ key: 'k', values: values(10) }] }, undefined],
    ['values: not 11', { tags: [{ key: 'k', values: values(11) }] }, 'EndPoint.0002'],
    ['values: each once', { tags: [{ key: 'k', values: ['a', 'a'] }] }, 'EndPoint.3071'],
    ['values: at most 255', { tags: [{ key: 'k', values: ['v'.repeat(256)] }] }, 'EndPoint.3073'],
    ['matches: by name only', { matches: [{ key: 'owner', value: 'a' }] }, 'EndPoint.0002'],
    [
      'matches: at most 255',
      { matches: [{ key: 'resource_name', value: 'v'.repeat(256) }] },
      'EndPoint.0002',
    ],
  ])('Tables 2 and 3, %s', (_row, request, code) => {
    expect(search(request).json['error_code']).toBe(code);
  });
});
