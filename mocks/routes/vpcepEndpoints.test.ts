import { describe, expect, it } from 'vitest';
import type { Edition } from '../cloud/editions';
import { ENDPOINTS, found, idIn, rowsOf, TestCloud } from '../testCloud';

const editions: readonly Edition[] = ['2022', '2025'];
const ALWAYS = [
  'id',
  'service_type',
  'status',
  'active_status',
  'endpoint_service_name',
  'endpoint_service_id',
  'marker_id',
  'vpc_id',
  'specification_name',
  'enable_status',
  'description',
  'endpoint_pool_id',
  'tags',
  'project_id',
  'created_at',
  'updated_at',
];
const OF_AN_INTERFACE = ['subnet_id', 'enable_dns', 'whitelist', 'enable_whitelist'];
const OF_A_GATEWAY = ['routetables', 'policy_statement'];

function created(test: TestCloud, change: Record<string, unknown> = {}): Record<string, unknown> {
  return test.post(ENDPOINTS, {
    endpoint_service_id: idIn(test.service('resolver-dns')),
    ...test.network(0),
    ...change,
  }).json;
}

describe.each(editions)('the endpoint object, edition %s', (edition) => {
  it('"Creating a VPC Endpoint", Table 5: what a create answers, without address and names', () => {
    const answer = created(new TestCloud({ edition }), { enable_dns: true });
    expect(Object.keys(answer).toSorted()).toEqual([...ALWAYS, ...OF_AN_INTERFACE].toSorted());
    expect(answer['status']).toBe('creating');
  });

  it('"Querying Details About a VPC Endpoint", Table 2: address and names once it is accepted', () => {
    const test = new TestCloud({ edition });
    const id = String(created(test, { enable_dns: true, port_ip: '10.16.1.210' })['id']);
    test.pass(120_000);
    const { json } = test.get(`${ENDPOINTS}/${id}`);
    expect(Object.keys(json).toSorted()).toEqual(
      [...ALWAYS, ...OF_AN_INTERFACE, 'ip', 'dns_names'].toSorted(),
    );
    expect(json).toMatchObject({ ip: '10.16.1.210', dns_names: [expect.stringContaining(id)] });
  });

  it('"Querying VPC Endpoints", Table 4: each row by its type and status', () => {
    const rows = rowsOf(new TestCloud({ edition }).get(`${ENDPOINTS}?limit=100`).json, 'endpoints');
    for (const row of rows) {
      const isGateway = row['service_type'] === 'gateway';
      expect(Object.keys(row)).toEqual(
        expect.arrayContaining([...ALWAYS, ...(isGateway ? OF_A_GATEWAY : OF_AN_INTERFACE)]),
      );
      expect('error' in row).toBe(row['status'] === 'failed');
      expect('dns_names' in row).toBe(row['enable_dns'] === true);
      expect(row['marker_id']).toSatisfy(Number.isInteger);
    }
  });

  it('tells the address of accepted ones, and of a rejected one that had been accepted', () => {
    const rows = rowsOf(new TestCloud({ edition }).get(`${ENDPOINTS}?limit=100`).json, 'endpoints');
    const withAddress = rows.filter((row) => 'ip' in row).map(({ status }) => String(status));
    expect(withAddress.toSorted()).toEqual(['accepted', 'accepted', 'rejected']);
    expect(rows.filter(({ status }) => status === 'rejected').length).toBe(2);
  });

  it('writes times as the edition’s examples do', () => {
    const { created_at: time } = created(new TestCloud({ edition }));
    expect(time).toBe(edition === '2022' ? '2026-03-01T10:00:00.250' : '2026-03-01T10:00:00Z');
  });
});

describe('what was sent is what is answered', () => {
  it('by create, details and list', () => {
    const test = new TestCloud();
    const request = {
      endpoint_service_id: idIn(test.service('orders-api')),
      ...test.network(0, 1),
      enable_dns: true,
      enable_whitelist: true,
      whitelist: ['10.16.0.0/16', '10.32.0.1'],
      tags: [{ key: 'env', value: '' }],
      description: 'Grüße & "Zitate"',
    };
    const answer = created(test, request);
    const id = String(answer['id']);
    const [row] = rowsOf(test.get(`${ENDPOINTS}?limit=1`).json, 'endpoints');
    for (const endpoint of [answer, test.get(`${ENDPOINTS}/${id}`).json, found(row)]) {
      expect(endpoint).toMatchObject(request);
    }
  });

  it('an ID in capitals is the same one', () => {
    const test = new TestCloud();
    const id = String(created(test)['id']);
    expect(test.get(`${ENDPOINTS}/${id.toUpperCase()}`).json['id']).toBe(id);
  });
});
