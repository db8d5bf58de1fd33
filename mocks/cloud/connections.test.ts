import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ENDPOINTS,
  found,
  idIn,
  refusalOf,
  rowsOf,
  SERVICES,
  TestCloud,
  type TestAnswer,
} from '../testCloud';

const list = (test: TestCloud, service: string, query = '') =>
  test.get(`${service}/connections?${query}`);
const ids = ({ json }: TestAnswer) => rowsOf(json, 'connections').map(({ id }) => id);

const decide = (test: TestCloud, service: string, action: string, ...endpoints: unknown[]) =>
  test.post(`${service}/connections/action`, { action, endpoints });

/** The service of the crowd that has the most connections. */
function busiest(test: TestCloud): string {
  const { json } = test.get(`${SERVICES}?limit=1000&status=available`);
  const counts = rowsOf(json, 'endpoint_services');
  const [first] = counts.toSorted(
    (one, other) => Number(other['connection_count']) - Number(one['connection_count']),
  );
  return `${SERVICES}/${String(first?.['id'])}`;
}

describe('"Querying Connections of a VPC Endpoint Service"', () => {
  const many = new TestCloud({ scenario: 'many' });
  const busy = busiest(many);
  const all = ids(list(many, busy, 'limit=1000'));

  it.each([
    ['limit=1001', 400, 'EndPoint.0006'],
    ['offset=x', 400, 'EndPoint.0010'],
    ['sort_key=status', 400, 'EndPoint.0017'],
    ['sort_dir=up', 400, 'EndPoint.0018'],
    ['status=frozen', 400, 'EndPoint.0019'],
    ['marker_id=x1', 400, 'EndPoint.0021'],
    ['marker_id=', 404, 'EndPoint.2030'],
  ])('Table 2: %s is refused', (query, status, code) => {
    expect(refusalOf(list(many, busy, query))).toEqual([status, code]);
  });

  it('Table 2, limit and offset: ten unless told otherwise; pages put together are the list', () => {
    expect(ids(list(many, busy)).length).toBe(10);
    expect(all.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 300 }), (limit) => {
        const gathered: unknown[] = [];
        while (gathered.length < all.length) {
          const page = list(many, busy, `limit=${limit}&offset=${gathered.length}`);
          expect(page.json['total_count']).toBe(all.length);
          gathered.push(...ids(page));
        }
        expect(gathered).toEqual(all);
      }),
      { numRuns: 10 },
    );
  });

  it('Table 2, sort_key and sort_dir: the newest first unless told otherwise', () => {
    const times = (query: string, key: string) =>
      rowsOf(list(many, busy, `limit=1000&${query}`).json, 'connections').map((row) =>
        String(row[key]),
      );
    const newestFirst = times('', 'created_at');
    expect(newestFirst).toEqual(newestFirst.toSorted().toReversed());
    const changedFirst = times('sort_key=updated_at&sort_dir=asc', 'updated_at');
    expect(changedFirst).toEqual(changedFirst.toSorted());
  });

  it('Table 2, status: each word in any case, counted by total_count', () => {
    const test = new TestCloud();
    const service = test.service('orders-api');
    const counted = (status: string) => {
      const { json } = list(test, service, `status=${status}`);
      expect(rowsOf(json, 'connections').length).toBe(json['total_count']);
      return json['total_count'];
    };
    expect(
      ['pendingAcceptance', 'ACCEPTED', 'rejected', 'failed', 'creating', 'deleting'].map(counted),
    ).toEqual([3, 3, 1, 1, 1, 1]);
  });

  it('Table 2, id and marker_id: exactly that one', () => {
    const row = found(rowsOf(list(many, busy, 'limit=100').json, 'connections')[70]);
    expect(ids(list(many, busy, `id=${String(row['id'])}`))).toEqual([row['id']]);
    expect(ids(list(many, busy, `marker_id=${String(row['marker_id'])}`))).toEqual([row['id']]);
    expect(ids(list(many, busy, 'marker_id=1'))).toEqual([]);
  });

  it.each(['2022', '2025'] as const)('Table 4: what a connection has, edition %s', (edition) => {
    const test = new TestCloud({ edition });
    const rows = rowsOf(list(test, test.service('orders-api'), 'limit=100').json, 'connections');
    for (const row of rows) {
      const keys = ['created_at', 'domain_id', 'id', 'marker_id', 'status', 'updated_at'];
      expect(Object.keys(row).toSorted()).toEqual(
        row['status'] === 'failed' ? [...keys, 'error'].toSorted() : keys,
      );
      expect(row['marker_id']).toSatisfy(Number.isInteger);
      expect(String(row['marker_id'])).toMatch(/^\d{9}$/);
      expect(row['domain_id']).toMatch(/^[0-9a-f]{32}$/);
      expect(row['created_at']).toMatch(edition === '2022' ? /\.\d{3}$/ : /\dZ$/);
    }
    expect(test.connection(test.service('orders-api'), 'failed')['error']).toEqual([
      { error_code: 'EndPoint.2022', error_message: 'Failed to create an endpoint.' },
    ]);
  });

  it('of a service that is not there: 404', () => {
    const nowhere = `${SERVICES}/11111111-2222-4333-8444-555555555555`;
    expect(refusalOf(list(many, nowhere))).toEqual([404, 'EndPoint.0005']);
  });
});

describe('"Accepting or Rejecting a VPC Endpoint"', () => {
  it('accepts one that waits, at once', () => {
    const test = new TestCloud();
    const service = test.service('orders-api');
    const { id, ...waiting } = test.connection(service, 'pendingAcceptance');
    test.pass(1000);
    const answer = decide(test, service, 'receive', id);
    const connection = {
      ...waiting,
      id,
      status: 'accepted',
      updated_at: '2026-03-01T10:00:01.250',
    };
    expect([answer.status, answer.json]).toEqual([200, { connections: [connection] }]);
    const { json } = list(test, service, `id=${String(id)}`);
    expect(json).toEqual({ connections: [connection], total_count: 1 });
  });

  it('rejects one that waits, and one that was accepted; both can be accepted again', () => {
    const test = new TestCloud();
    const service = test.service('orders-api');
    for (const status of ['pendingAcceptance', 'accepted']) {
      const { id } = test.connection(service, status);
      for (const [action, end] of [
        ['reject', 'rejected'],
        ['receive', 'accepted'],
      ] as const) {
        const [row] = rowsOf(decide(test, service, action, id).json, 'connections');
        expect(row).toMatchObject({ id, status: end });
      }
    }
  });

  it('rejecting again changes nothing', () => {
    const test = new TestCloud();
    const service = test.service('orders-api');
    const { id } = test.connection(service, 'rejected');
    const { kept } = test.cloud;
    expect(decide(test, service, 'reject', id).status).toBe(200);
    expect(test.cloud.kept).toBe(kept);
  });

  it.each(['receive', 'reject'])(
    'in other states, %s is refused as "Error Codes" says',
    (action) => {
      const test = new TestCloud();
      const service = test.service('orders-api');
      const refused = (id: unknown) => refusalOf(decide(test, service, action, id));
      expect(refused(test.connection(service, 'creating')['id'])).toEqual([400, 'EndPoint.2019']);
      expect(refused(test.connection(service, 'deleting')['id'])).toEqual([400, 'EndPoint.2018']);
      expect(refused(test.connection(service, 'failed')['id'])).toEqual([400, 'EndPoint.2047']);
      expect(refused('endpoint-1')).toEqual([400, 'EndPoint.2017']);
      expect(refused('11111111-2222-4333-8444-555555555555')).toEqual([404, 'EndPoint.2006']);
      const other = test.connection(test.service('resolver-dns'), 'accepted');
      expect(refused(other['id'])).toEqual([400, 'EndPoint.2013']);
      const { id } = test.connection(service, 'deleting');
      test.pass(120_000);
      expect(refused(id)).toEqual([404, 'EndPoint.2006']);
    },
  );

  it('"Error Codes", EndPoint.2015: an endpoint of a frozen account', () => {
    const test = new TestCloud();
    const service = test.service('orders-api');
    const codes = rowsOf(list(test, service, 'status=pendingAcceptance').json, 'connections').map(
      ({ id }) => decide(test, service, 'receive', id).json['error_code'],
    );
    expect(codes.filter((code) => code !== undefined)).toEqual(['EndPoint.2015']);
    expect(codes.length).toBe(3);
  });

  it('"Error Codes", EndPoint.2014: one that is accepted already', () => {
    const test = new TestCloud();
    const service = test.service('orders-api');
    const { id } = test.connection(service, 'accepted');
    expect(refusalOf(decide(test, service, 'receive', id))).toEqual([400, 'EndPoint.2014']);
  });

  it('Table 2: one endpoint at a time, and only the two actions', () => {
    const test = new TestCloud();
    const service = test.service('orders-api');
    const { id } = test.connection(service, 'pendingAcceptance');
    expect(refusalOf(decide(test, service, 'receive', id, id))).toEqual([400, 'EndPoint.2031']);
    expect(refusalOf(decide(test, service, 'receive'))).toEqual([400, 'EndPoint.2002']);
    expect(refusalOf(decide(test, service, 'accept', id))).toEqual([400, 'EndPoint.3035']);
    const action = `${service}/connections/action`;
    expect(refusalOf(test.post(action, { action: 'receive', endpoints: id }))).toEqual([
      400,
      'EndPoint.0002',
    ]);
    expect(refusalOf(test.send('POST', action))).toEqual([504, 'EndPoint.0011']);
  });

  it('a service on its way out lets nobody in', () => {
    const test = new TestCloud();
    const service = test.service('metrics-scrape');
    const { id } = test.connection(service, 'pendingAcceptance');
    expect(test.send('DELETE', service).status).toBe(204);
    expect(refusalOf(decide(test, service, 'receive', id))).toEqual([400, 'EndPoint.2004']);
    expect(decide(test, service, 'reject', id).status).toBe(200);
  });
});

describe('connection_count ("Querying VPC Endpoint Services", Table 4)', () => {
  const countOf = (test: TestCloud, service: string) =>
    rowsOf(test.get(`${SERVICES}?id=${idIn(service)}`).json, 'endpoint_services')[0]?.[
      'connection_count'
    ];

  it('is that of the creating and accepted ones, for every service', () => {
    const test = new TestCloud();
    const rows = rowsOf(test.get(`${SERVICES}?limit=1000`).json, 'endpoint_services');
    for (const { id, connection_count: count } of rows) {
      const { json } = list(test, `${SERVICES}/${String(id)}`, 'limit=1000');
      const counting = rowsOf(json, 'connections').filter(({ status }) =>
        ['creating', 'accepted'].includes(String(status)),
      );
      expect(count).toBe(counting.length);
    }
  });

  it('follows decisions, and a deletion waits for it ("Deleting a VPC Endpoint Service")', () => {
    const test = new TestCloud();
    const service = test.service('orders-admin');
    expect(countOf(test, service)).toBe(1);
    expect(refusalOf(test.send('DELETE', service))).toEqual([400, 'EndPoint.3006']);
    decide(test, service, 'reject', test.connection(service, 'accepted')['id']);
    expect(countOf(test, service)).toBe(0);
    expect(test.send('DELETE', service).status).toBe(204);
  });

  it('a creating endpoint holds the service as well', () => {
    const test = new TestCloud();
    const service = test.service('metrics-scrape');
    test.post(ENDPOINTS, { endpoint_service_id: idIn(service), ...test.network(0) });
    expect(countOf(test, service)).toBe(1);
    expect(refusalOf(test.send('DELETE', service))).toEqual([400, 'EndPoint.3006']);
    test.pass(120_000);
    expect(countOf(test, service)).toBe(0);
    expect(test.send('DELETE', service).status).toBe(204);
  });

  it('is that of the list of connections at any time, whatever happens', () => {
    const step = fc.constantFrom('connect', 'disconnect', 'receive', 'reject', 'wait', 'wait long');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const test = new TestCloud();
        const service = test.service('metrics-scrape');
        for (const each of steps) {
          const rows = rowsOf(list(test, service, 'limit=1000').json, 'connections');
          const id = rows.at(-1)?.['id'];
          if (each === 'connect') {
            test.post(ENDPOINTS, { endpoint_service_id: idIn(service), ...test.network(0) });
          } else if (each === 'disconnect') test.send('DELETE', `${ENDPOINTS}/${String(id)}`);
          else if (each === 'wait') test.pass(45_000);
          else if (each === 'wait long') test.pass(120_000);
          else decide(test, service, each, id);
          const after = rowsOf(list(test, service, 'limit=1000').json, 'connections');
          const counting = after.filter(({ status }) => /creating|accepted/.test(String(status)));
          expect(countOf(test, service)).toBe(counting.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
