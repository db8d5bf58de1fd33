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
import { LONGEST_MS, SHORTEST_MS } from './course';

const at = (id: unknown) => `${ENDPOINTS}/${String(id)}`;
const statusIn = (test: TestCloud, id: unknown) => test.get(at(id)).json['status'];

/** Creates an endpoint in the first VPC. */
function connect(test: TestCloud, service: string, change: Record<string, unknown> = {}): string {
  const { json } = test.post(ENDPOINTS, {
    endpoint_service_id: idIn(service),
    ...test.network(0),
    ...change,
  });
  return String(json['id']);
}

const decide = (test: TestCloud, service: string, action: string, id: string) =>
  test.post(`${service}/connections/action`, { action, endpoints: [id] });

const list = (test: TestCloud, query = '') => test.get(`${ENDPOINTS}?${query}`);
const rows = ({ json }: TestAnswer) => rowsOf(json, 'endpoints');
const ids = (answer: TestAnswer) => rows(answer).map(({ id }) => id);

describe('"Creating a VPC Endpoint", note: it takes 1 to 2 minutes', () => {
  it.each([
    ['accepted', 'resolver-dns', 'without approval'],
    ['pendingAcceptance', 'orders-api', 'with approval'],
  ])('is creating for 60 to 120 seconds of the cloud’s time, then %s', (end, name) => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const test = new TestCloud({ seed });
        // Names follow the seed, their places do not.
        const service = test.service(nameFor(test, name));
        const id = connect(test, service);
        test.pass(SHORTEST_MS - 1);
        expect(statusIn(test, id)).toBe('creating');
        test.pass(LONGEST_MS - SHORTEST_MS + 1);
        expect(statusIn(test, id)).toBe(end);
      }),
      { numRuns: 10 },
    );
  });

  function nameFor(test: TestCloud, name: string): string {
    const place = new TestCloud().cloud.project.services.findIndex((each) => each.name === name);
    return found(test.cloud.project.services[place]).name;
  }

  it('scenario creation-fails: it fails, and says why', () => {
    const test = new TestCloud({ scenario: 'creation-fails' });
    const id = connect(test, test.service('orders-api'));
    test.pass(LONGEST_MS);
    expect(test.get(at(id)).json).toMatchObject({
      status: 'failed',
      error: [{ error_code: 'EndPoint.2022', error_message: 'Failed to create an endpoint.' }],
    });
  });

  it('scenario never-finishes: it stays creating, and can be deleted', () => {
    const test = new TestCloud({ scenario: 'never-finishes' });
    const id = connect(test, test.service('orders-api'));
    test.pass(7 * 86_400_000);
    expect(statusIn(test, id)).toBe('creating');
    expect(test.send('DELETE', at(id)).status).toBe(204);
  });
});

describe('the way from a service to a connection and back', () => {
  it('service, endpoint, request, accept, reject, deletion of both', () => {
    const test = new TestCloud();
    const { json } = test.create({
      ...test.backend(5),
      server_type: 'LB',
      ports: [{ client_port: 8001, server_port: 9001 }],
    });
    const service = `${SERVICES}/${String(json['id'])}`;
    test.pass(LONGEST_MS);
    const id = connect(test, service, { port_ip: '10.16.1.201' });
    test.pass(LONGEST_MS);
    expect(test.get(at(id)).json).toMatchObject({ status: 'pendingAcceptance' });
    expect(test.get(at(id)).json).not.toHaveProperty('ip');
    const request = test.connection(service, 'pendingAcceptance');
    expect(request).toMatchObject({ id, domain_id: test.cloud.project.domainId });
    expect(request['marker_id']).toBe(test.get(at(id)).json['marker_id']);

    decide(test, service, 'receive', id);
    expect(test.get(at(id)).json).toMatchObject({ status: 'accepted', ip: '10.16.1.201' });
    expect(refusalOf(test.send('DELETE', service))).toEqual([400, 'EndPoint.3006']);

    decide(test, service, 'reject', id);
    expect(test.get(at(id)).json).toMatchObject({ status: 'rejected', ip: '10.16.1.201' });
    expect(test.send('DELETE', service).status).toBe(204);
    test.pass(LONGEST_MS);
    expect(test.get(service).status).toBe(404);

    // Nothing in the reference takes the endpoint away with its service.
    expect(test.get(at(id)).json).toMatchObject({
      status: 'rejected',
      endpoint_service_name: json['service_name'],
    });
    expect(test.send('DELETE', at(id)).status).toBe(204);
    test.pass(LONGEST_MS);
    expect(refusalOf(test.get(at(id)))).toEqual([404, 'EndPoint.2006']);
  });

  it('"Querying Details About a VPC Endpoint", Table 2, ip: not of one that was rejected at once', () => {
    const test = new TestCloud();
    const service = test.service('orders-api');
    const id = connect(test, service);
    test.pass(LONGEST_MS);
    decide(test, service, 'reject', id);
    expect(statusIn(test, id)).toBe('rejected');
    expect(test.get(at(id)).json).not.toHaveProperty('ip');
  });

  it('a renamed service shows at its endpoints', () => {
    const test = new TestCloud();
    const service = test.service('orders-api');
    const id = connect(test, service);
    const { json } = test.send('PUT', service, { json: { service_name: 'renamed' } });
    expect(test.get(at(id)).json['endpoint_service_name']).toBe(json['service_name']);
    expect(ids(list(test, 'endpoint_service_name=RENAMED'))).toContain(id);
  });

  it('a service of another account has no connections that this project could see', () => {
    const test = new TestCloud();
    const [other] = test.cloud.project.outsideServices.slice(-1);
    const path = `${SERVICES}/${found(other).id}`;
    expect(refusalOf(test.get(`${path}/connections`))).toEqual([404, 'EndPoint.0005']);
  });
});

describe('"Querying Details About a VPC Endpoint"', () => {
  it('an ID that is no UUID is 400 EndPoint.2017, an unknown one 404 EndPoint.2006', () => {
    const test = new TestCloud();
    expect(refusalOf(test.get(at('mine')))).toEqual([400, 'EndPoint.2017']);
    const unknown = at('11111111-2222-4333-8444-555555555555');
    expect(refusalOf(test.get(unknown))).toEqual([404, 'EndPoint.2006']);
  });

  it('an endpoint of another account is unknown', () => {
    const test = new TestCloud();
    const { id } = test.connection(test.service('orders-api'), 'rejected');
    expect(refusalOf(test.get(at(id)))).toEqual([404, 'EndPoint.2006']);
    expect(refusalOf(test.send('DELETE', at(id)))).toEqual([404, 'EndPoint.2006']);
  });
});

describe('"Querying VPC Endpoints", Table 2', () => {
  const many = new TestCloud({ scenario: 'many' });

  it.each([
    ['limit=1001', 'EndPoint.0006'],
    ['offset=-1', 'EndPoint.0010'],
    ['sort_key=status', 'EndPoint.0017'],
    ['sort_dir=up', 'EndPoint.0018'],
    ['vpc_id=x', 'EndPoint.0020'],
    ['id=x', 'EndPoint.2017'],
  ])('%s is refused', (query, code) => {
    expect(refusalOf(list(many, query))).toEqual([400, code]);
  });

  it('limit and offset: ten unless told otherwise; pages put together are the list', () => {
    expect(rows(list(many)).length).toBe(10);
    const all = ids(list(many, 'limit=1000'));
    expect(all.length).toBe(120);
    const pages = [0, 50, 100].flatMap((offset) => ids(list(many, `limit=50&offset=${offset}`)));
    expect(pages).toEqual(all);
    expect(list(many, 'limit=0&offset=500').json).toEqual({ endpoints: [], total_count: 120 });
  });

  it('sort_key and sort_dir: the newest first unless told otherwise', () => {
    const times = (query: string, key: string) =>
      rows(list(many, `limit=200&${query}`)).map((row) => String(row[key]));
    expect(times('', 'created_at')).toEqual(times('', 'created_at').toSorted().toReversed());
    const changed = times('sort_key=updated_at&sort_dir=asc', 'updated_at');
    expect(changed).toEqual(changed.toSorted());
  });

  it('vpc_id, id and endpoint_service_name: those that fit, counted by total_count', () => {
    const test = new TestCloud();
    const all = rows(list(test, 'limit=100'));
    const { vpc_id } = test.network(1);
    const inVpc = all.filter((row) => row['vpc_id'] === vpc_id);
    const answer = list(test, `limit=100&vpc_id=${vpc_id}`);
    expect([ids(answer), answer.json['total_count']]).toEqual([
      inVpc.map(({ id }) => id),
      inVpc.length,
    ]);
    const last = found(all.at(-1))['id'];
    expect(ids(list(test, `id=${String(last)}`))).toEqual([last]);
    const storage = rows(list(test, 'endpoint_service_name=OTC.eu-de.OBS'));
    expect(storage.map(({ service_type }) => service_type)).toEqual(['gateway']);
  });

  it('the data has endpoints in each status', () => {
    const statuses = rows(list(new TestCloud(), 'limit=100')).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(
      new Set(['creating', 'pendingAcceptance', 'accepted', 'rejected', 'failed', 'deleting']),
    );
  });
});

describe('"Deleting a VPC Endpoint"', () => {
  it('is 204 without a body, then deleting for 60 to 120 seconds, then 404', () => {
    const test = new TestCloud();
    const id = connect(test, test.service('resolver-dns'));
    test.pass(LONGEST_MS);
    const answer = test.send('DELETE', at(id));
    expect([answer.status, answer.body]).toEqual([204, '']);
    test.pass(SHORTEST_MS - 1);
    expect(statusIn(test, id)).toBe('deleting');
    test.pass(LONGEST_MS - SHORTEST_MS + 1);
    expect(refusalOf(test.get(at(id)))).toEqual([404, 'EndPoint.2006']);
    expect(list(test, `id=${id}`).json['total_count']).toBe(0);
  });

  it('asked for twice changes nothing the second time', () => {
    const test = new TestCloud();
    const id = connect(test, test.service('resolver-dns'));
    test.send('DELETE', at(id));
    const { kept } = test.cloud;
    expect(test.send('DELETE', at(id)).status).toBe(204);
    expect(test.cloud.kept).toBe(kept);
  });
});

describe('"Querying the Quota" of endpoints', () => {
  const used = (test: TestCloud) =>
    test.get('/v1/{project_id}/quotas?type=endpoint').json['quotas'];

  it('counts those of the project that exist, not those of other accounts', () => {
    const test = new TestCloud();
    expect(used(test)).toEqual({ resources: [{ type: 'endpoint', used: 10, quota: 50 }] });
    connect(test, test.service('orders-api'));
    expect(used(test)).toEqual({ resources: [{ type: 'endpoint', used: 11, quota: 50 }] });
    const none = new TestCloud({ scenario: 'empty' });
    expect(used(none)).toEqual({ resources: [{ type: 'endpoint', used: 0, quota: 50 }] });
  });
});
