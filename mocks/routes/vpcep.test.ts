import { describe, expect, it } from 'vitest';
import type { Edition } from '../cloud/editions';
import { found, rowsOf, SERVICES, TestCloud } from '../testCloud';

const editions: readonly Edition[] = ['2022', '2025'];
const ALWAYS = [
  'id',
  'port_id',
  'vpc_id',
  'pool_id',
  'service_name',
  'service_type',
  'server_type',
  'approval_enabled',
  'status',
  'created_at',
  'updated_at',
  'project_id',
  'ports',
  'tcp_proxy',
  'tags',
  'description',
];

function created(test: TestCloud): Record<string, unknown> {
  return test.create({
    ...test.backend(5),
    server_type: 'LB',
    ports: [{ client_port: 8001, server_port: 9001 }],
  }).json;
}

const listed = (test: TestCloud) =>
  rowsOf(test.get(`${SERVICES}?limit=1000`).json, 'endpoint_services');

describe.each(editions)('the service object, edition %s', (edition) => {
  it('"Creating a VPC Endpoint Service", Table 5: what a create answers', () => {
    const answer = created(new TestCloud({ edition }));
    const expected = edition === '2022' ? [...ALWAYS, 'cidr_type'] : ALWAYS;
    expect(Object.keys(answer).toSorted()).toEqual(expected.toSorted());
  });

  it('"Querying Details About a VPC Endpoint Service": without what the list alone has', () => {
    const test = new TestCloud({ edition });
    const { json } = test.get(`${SERVICES}/${String(created(test)['id'])}`);
    expect(Object.keys(json).toSorted()).toEqual(ALWAYS.toSorted());
  });

  it('"Querying VPC Endpoint Services": with account and connections', () => {
    for (const row of listed(new TestCloud({ edition }))) {
      expect(Object.keys(row)).toEqual(
        expect.arrayContaining([...ALWAYS, 'domain_id', 'connection_count']),
      );
      expect('error' in row).toBe(row['status'] === 'failed');
      expect('vip_port_id' in row).toBe(edition === '2022' && row['server_type'] === 'VIP');
    }
  });

  it('says why a creation failed, in details and list', () => {
    const test = new TestCloud({ edition });
    const error = [{ error_code: 'EndPoint.3001', error_message: 'Failed to create a port.' }];
    const row = found(listed(test).find(({ status }) => status === 'failed'));
    expect(row['error']).toEqual(error);
    expect(test.get(`${SERVICES}/${String(row['id'])}`).json['error']).toEqual(error);
  });

  it('writes times as the edition’s examples do', () => {
    const { created_at: time } = created(new TestCloud({ edition }));
    expect(time).toBe(edition === '2022' ? '2026-03-01T10:00:00.250' : '2026-03-01T10:00:00Z');
  });

  it('names only protocols that the edition has', () => {
    const protocols = new Set(JSON.stringify(listed(new TestCloud({ edition }))).match(/TCP|UDP/g));
    expect(protocols).toEqual(new Set(edition === '2022' ? ['TCP', 'UDP'] : ['TCP']));
  });
});

describe('what was sent is what is answered', () => {
  it('by create, details and list', () => {
    const test = new TestCloud();
    const request = {
      ...test.backend(5),
      server_type: 'LB',
      service_name: 'my_api-1',
      pool_id: '5289d3c2-8882-4871-a3c2-d380272eed80',
      approval_enabled: false,
      tcp_proxy: 'open',
      ports: [
        { client_port: 1, server_port: 65_535, protocol: 'UDP' },
        { client_port: 2, server_port: 65_535, protocol: 'TCP' },
      ],
      tags: [{ key: 'env', value: '' }],
      description: 'Grüße & "Zitate"',
    };
    const { service_name: name, ...rest } = request;
    const answer = test.create(request).json;
    const id = String(answer['id']);
    for (const service of [answer, test.get(`${SERVICES}/${id}`).json, found(listed(test)[0])]) {
      expect(service).toMatchObject({ ...rest, service_name: `eu-de.${name}.${id}` });
    }
  });
});
