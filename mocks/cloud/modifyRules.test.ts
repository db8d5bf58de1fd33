import { describe, expect, it } from 'vitest';
import { found, idIn, refusalOf, SERVICES, TestCloud, type TestAnswer } from '../testCloud';

const put = (test: TestCloud, path: string, json: unknown) => test.send('PUT', path, { json });

/** Changes a service that stands on the first load balancer, beside another one. */
function change(json: unknown, test = new TestCloud()): TestAnswer {
  return put(test, test.service('orders-api'), json);
}

const mapping = (client: number, server: number, protocol = 'TCP') => ({
  client_port: client,
  server_port: server,
  protocol,
});

describe('"Modifying a VPC Endpoint Service"', () => {
  it.each<[row: string, json: unknown, code: string]>([
    ['Table 2, port_id: a UUID', { port_id: 'port-1' }, 'EndPoint.3063'],
    [
      'Table 2, port_id: of a port that exists',
      { port_id: '11111111-2222-4333-8444-555555555555' },
      'EndPoint.3008',
    ],
    ['Table 2, service_name: its characters', { service_name: 'my api' }, 'EndPoint.3076'],
    ['Table 2, service_name: at most 16', { service_name: 'a'.repeat(17) }, 'EndPoint.3076'],
    ['Table 2, ports: at least one', { ports: [] }, 'EndPoint.2028'],
    [
      'Table 2, ports: 200 at a time',
      { ports: Array.from({ length: 201 }, (_, index) => mapping(1 + index, 1 + index)) },
      'EndPoint.3074',
    ],
    ['Table 3, client_port: from 1', { ports: [mapping(0, 80)] }, 'EndPoint.3004'],
    ['Table 3, server_port: to 65535', { ports: [mapping(80, 65_536)] }, 'EndPoint.3043'],
    ['Table 3, protocol', { ports: [mapping(80, 80, 'SCTP')] }, 'EndPoint.3075'],
    ['Table 2, ports: none of another service', { ports: [mapping(1, 9443)] }, 'EndPoint.3044'],
    ['Table 2, description: at most 128', { description: 'd'.repeat(129) }, 'EndPoint.0002'],
    ['Table 2, description: no <', { description: '<b>' }, 'EndPoint.0002'],
    ['Table 2, tcp_proxy: one of the list', { tcp_proxy: 'maybe' }, 'EndPoint.0002'],
    ['Table 2, approval_enabled: a Boolean', { approval_enabled: 'yes' }, 'EndPoint.0002'],
    ['an object', [], 'EndPoint.0002'],
  ])('%s', (_row, json, code) => {
    expect(refusalOf(change(json))).toEqual([400, code]);
  });

  it('changes what is sent and leaves the rest as it is', () => {
    const test = new TestCloud();
    const path = test.service('orders-api');
    const before = test.get(path).json;
    const sent = { approval_enabled: false, description: 'New', ports: [mapping(8443, 8443)] };
    test.pass(60_000);
    const answer = put(test, path, sent);
    expect(answer.status).toBe(200);
    const after = test.get(path).json;
    expect(after).toEqual(answer.json);
    expect(after).toEqual({ ...before, ...sent, updated_at: '2026-03-01T10:01:00.250' });
  });

  it('Table 2, service_name: composes the name anew; the empty text changes nothing', () => {
    const test = new TestCloud();
    const path = test.service('orders-api');
    const name = `eu-de.renamed.${idIn(path)}`;
    expect(put(test, path, { service_name: 'renamed' }).json['service_name']).toBe(name);
    expect(put(test, path, { service_name: '' }).json['service_name']).toBe(name);
  });

  it('Table 2, description: the empty text takes it away', () => {
    expect(change({ description: '' }).json['description']).toBe('');
  });

  it('no field at all: 200, and nothing changes', () => {
    const test = new TestCloud();
    const { kept } = test.cloud;
    expect(change({}, test).status).toBe(200);
    expect(change({ vpc_id: 'x', tags: [], server_type: 'VM' }, test).status).toBe(200);
    expect(test.cloud.kept).toBe(kept);
  });

  it('a service does not clash with its own ports', () => {
    expect(change({ ports: [mapping(80, 8080), mapping(444, 8443)] }).status).toBe(200);
  });

  it('Table 2, port_id: another backend of the same kind in the same VPC', () => {
    const test = new TestCloud();
    const { port_id } = test.backend(5);
    const { json } = put(test, test.service('orders-admin'), { port_id });
    expect(json['port_id']).toBe(port_id);
  });

  it('Table 2, port_id: none in another VPC', () => {
    const test = new TestCloud();
    const { port_id } = test.backend(6);
    expect(refusalOf(change({ port_id }, test))).toEqual([400, 'EndPoint.3042']);
  });

  it('Table 2, port_id: none of another kind', () => {
    const test = new TestCloud();
    const port_id = found(test.cloud.project.servers[1]).portIds[0];
    expect(refusalOf(change({ port_id }, test))).toEqual([400, 'EndPoint.3003']);
  });

  it('Table 2, port_id: the ports that stay must not clash on the new backend', () => {
    const test = new TestCloud();
    // Its 80 -> 8080 stands on the third load balancer, as one of orders-api does on the first.
    const path = test.service('metrics-scrape');
    expect(refusalOf(put(test, path, { port_id: test.backend(0).port_id }))).toEqual([
      400,
      'EndPoint.3044',
    ]);
  });

  it('"Error Codes", EndPoint.3054: the backend of a virtual IP stays', () => {
    const test = new TestCloud();
    const path = test.service('payments-vip');
    const port_id = found(test.cloud.project.servers[5]).portIds[0];
    expect(refusalOf(put(test, path, { port_id }))).toEqual([400, 'EndPoint.3054']);
    const { port_id: present } = test.get(path).json;
    expect(put(test, path, { port_id: present, description: 'x' }).status).toBe(200);
  });

  it.each(['search-api', 'auth-test', 'billing-old'])(
    '"Error Codes", EndPoint.3045: only an available service changes, not %s',
    (name) => {
      const test = new TestCloud();
      const path = test.service(name);
      expect(refusalOf(put(test, path, { description: 'x', port_id: 'y' }))).toEqual([
        400,
        'EndPoint.3045',
      ]);
      expect(put(test, path, {}).status).toBe(200);
    },
  );

  it('Table 2, approval_enabled: switched off, what waits goes on waiting; new endpoints do not', () => {
    const test = new TestCloud();
    const path = test.service('metrics-scrape');
    put(test, path, { approval_enabled: false });
    expect(test.connection(path, 'pendingAcceptance')).toBeDefined();
    const { json } = test.post('/v1/{project_id}/vpc-endpoints', {
      endpoint_service_id: idIn(path),
      ...test.network(0),
    });
    test.pass(120_000);
    const endpoint = test.get(`/v1/{project_id}/vpc-endpoints/${String(json['id'])}`);
    expect(endpoint.json['status']).toBe('accepted');
  });

  it('Table 2, tcp_proxy: proxy_vni only in 2025', () => {
    expect(refusalOf(change({ tcp_proxy: 'proxy_vni' }))).toEqual([400, 'EndPoint.0002']);
    const newer = new TestCloud({ edition: '2025' });
    expect(change({ tcp_proxy: 'proxy_vni' }, newer).json['tcp_proxy']).toBe('proxy_vni');
  });

  it('of a service that is not there: 404', () => {
    const path = `${SERVICES}/11111111-2222-4333-8444-555555555555`;
    expect(refusalOf(put(new TestCloud(), path, {}))).toEqual([404, 'EndPoint.0005']);
  });
});
