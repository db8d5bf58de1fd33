import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf, SERVICES, TestCloud, type TestAnswer } from '../testCloud';

const many = new TestCloud({ scenario: 'many' });
const list = (query: string, test = many) => test.get(`${SERVICES}?${query}`);
const ids = (answer: TestAnswer) => rowsOf(answer.json, 'endpoint_services').map(({ id }) => id);
const all = ids(list('limit=1000'));

describe('"Querying VPC Endpoint Services", Table 2', () => {
  it.each([
    ['limit=-1', 'EndPoint.0006'],
    ['limit=1001', 'EndPoint.0006'],
    ['limit=ten', 'EndPoint.0006'],
    ['offset=-1', 'EndPoint.0010'],
    ['offset=x', 'EndPoint.0010'],
    ['sort_key=name', 'EndPoint.0017'],
    ['sort_dir=down', 'EndPoint.0018'],
    ['status=deleted', 'EndPoint.0019'],
  ])('%s is refused', (query, code) => {
    const answer = list(query);
    expect([answer.status, answer.json['error_code']]).toEqual([400, code]);
  });

  it('limit: 10 unless given', () => {
    expect(ids(list('')).length).toBe(10);
  });

  it('limit and offset: the pages, put together, are the whole list, whatever their size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 1000 }), (limit) => {
        const gathered: unknown[] = [];
        while (gathered.length < all.length) {
          const page = list(`limit=${limit}&offset=${gathered.length}`);
          expect(page.json['total_count']).toBe(1000);
          expect(ids(page).length).toBe(Math.min(limit, 1000 - gathered.length));
          gathered.push(...ids(page));
        }
        expect(gathered).toEqual(all);
      }),
      { numRuns: 10 },
    );
  });

  it('limit 0, and an offset beyond the end: an empty page that tells the total', () => {
    for (const query of ['limit=0', 'offset=1000']) {
      const { json } = list(query);
      expect([json['endpoint_services'], json['total_count']]).toEqual([[], 1000]);
    }
  });

  it('sort_key and sort_dir: the newest first unless told otherwise', () => {
    const times = (query: string, key: string) =>
      rowsOf(list(`limit=1000&${query}`).json, 'endpoint_services').map((row) => String(row[key]));
    const newestFirst = times('', 'created_at');
    expect(newestFirst).toEqual(newestFirst.toSorted().toReversed());
    const oldestFirst = times('sort_dir=asc', 'created_at');
    expect(oldestFirst).toEqual(oldestFirst.toSorted());
    const changedLast = times('sort_key=updated_at&sort_dir=desc', 'updated_at');
    expect(changedLast).toEqual(changedLast.toSorted().toReversed());
  });

  it('status: only those, counted by total_count', () => {
    const { json } = list('status=creating&limit=1000');
    const statuses = rowsOf(json, 'endpoint_services').map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['creating']));
    expect(json['total_count']).toBe(50);
  });

  it('id: exactly that one', () => {
    expect(ids(list(`id=${String(all[700])}`))).toEqual([all[700]]);
  });

  it('endpoint_service_name: a part of the composed name, in any case', () => {
    const test = new TestCloud();
    const names = (query: string) =>
      rowsOf(list(query, test).json, 'endpoint_services').map(({ service_name }) => service_name);
    expect(names('endpoint_service_name=ORDERS-').length).toBe(2);
    const [full] = names('endpoint_service_name=orders-api');
    expect(names(`endpoint_service_name=${String(full)}`)).toEqual([full]);
  });

  it('a parameter that the reference does not know is ignored', () => {
    expect(ids(list('name=nothing&limit=1000'))).toEqual(all);
  });
});
