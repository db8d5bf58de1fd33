import { describe, expect, it } from 'vitest';
import { ENDPOINTS, found, idIn, refusalOf, TestCloud, type TestAnswer } from '../testCloud';
import { addressIn } from './ipv4';

const UNKNOWN_UUID = '11111111-2222-4333-8444-555555555555';

/** A request for an endpoint in the first VPC, which the cloud takes. */
function good(test: TestCloud): Record<string, unknown> {
  return { endpoint_service_id: idIn(test.service('orders-api')), ...test.network(0) };
}

function create(change: Record<string, unknown>, test = new TestCloud()): TestAnswer {
  return test.post(ENDPOINTS, { ...good(test), ...change });
}

const outside = (test: TestCloud, wanted: (name: string) => boolean) =>
  found(test.cloud.project.outsideServices.find(({ name }) => wanted(name))).id;
const gateway = (test: TestCloud) => outside(test, (name) => name.endsWith('.obs'));

const tags = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: 'v' }));
const clients = (count: number) => Array.from({ length: count }, (_, index) => `10.0.0.${index}`);

describe('"Creating a VPC Endpoint"', () => {
  it.each<[row: string, change: Record<string, unknown>, code: string | undefined]>([
    ['endpoint_service_id: mandatory', { endpoint_service_id: undefined }, 'EndPoint.2029'],
    ['endpoint_service_id: a UUID', { endpoint_service_id: 'orders' }, 'EndPoint.3062'],
    [
      'endpoint_service_id: of a service that exists',
      { endpoint_service_id: UNKNOWN_UUID },
      'EndPoint.2003',
    ],
    ['vpc_id: mandatory', { vpc_id: undefined }, 'EndPoint.2011'],
    ['vpc_id: a UUID', { vpc_id: 'vpc-1' }, 'EndPoint.0020'],
    ['vpc_id: of a VPC that exists', { vpc_id: UNKNOWN_UUID }, 'EndPoint.2001'],
    ['subnet_id: mandatory for an interface', { subnet_id: undefined }, 'EndPoint.2010'],
    ['subnet_id: a UUID', { subnet_id: 'subnet-1' }, 'EndPoint.0023'],
    ['subnet_id: of a subnet that exists', { subnet_id: UNKNOWN_UUID }, 'EndPoint.4004'],
    ['port_ip: an IPv4 address', { port_ip: 'fe80::1' }, 'EndPoint.2041'],
    ['port_ip: up to 255', { port_ip: '10.16.1.256' }, 'EndPoint.2041'],
    ['port_ip: a text', { port_ip: 7 }, 'EndPoint.2041'],
    ['port_ip: in the subnet', { port_ip: '10.16.2.200' }, 'EndPoint.2043'],
    ['port_ip: not the first of the subnet', { port_ip: '10.16.1.0' }, 'EndPoint.2043'],
    ['port_ip: not the last of the subnet', { port_ip: '10.16.1.255' }, 'EndPoint.2043'],
    ['port_ip: not the gateway', { port_ip: '10.16.1.1' }, 'EndPoint.2042'],
    ['port_ip: a free one', { port_ip: '10.16.1.200' }, undefined],
    ['enable_dns: a Boolean', { enable_dns: 'yes' }, 'EndPoint.2033'],
    ['enable_whitelist: a Boolean', { enable_whitelist: 1 }, 'EndPoint.0002'],
    ['whitelist: addresses and blocks', { whitelist: ['10.0.0.1', '10.0.0.0/8'] }, undefined],
    ['whitelist: 20', { whitelist: clients(20) }, undefined],
    ['whitelist: not 21', { whitelist: clients(21) }, 'EndPoint.2045'],
    ['whitelist: no name', { whitelist: ['host'] }, 'EndPoint.2044'],
    ['whitelist: no IPv6', { whitelist: ['::/0'] }, 'EndPoint.2044'],
    ['specification_name: default', { specification_name: 'default' }, undefined],
    ['specification_name: no other', { specification_name: 'large' }, 'EndPoint.2009'],
    ['specification_name: a text', { specification_name: 5 }, 'EndPoint.0015'],
    ['tags: 20', { tags: tags(20) }, undefined],
    ['tags: not 21', { tags: tags(21) }, 'EndPoint.3069'],
    ['tags: keys differ', { tags: [{ key: 'k' }, { key: 'k' }] }, 'EndPoint.3067'],
    ['tags: key not blank', { tags: [{ key: '' }] }, 'EndPoint.3066'],
    ['tags: their characters', { tags: [{ key: 'a b' }] }, 'EndPoint.3068'],
    ['description: 128 characters', { description: 'd'.repeat(128) }, undefined],
    ['description: at most 128', { description: 'd'.repeat(129) }, 'EndPoint.0002'],
    ['description: no >', { description: 'a > b' }, 'EndPoint.0002'],
  ])('Table 2, %s', (_row, change, code) => {
    for (const edition of ['2022', '2025'] as const) {
      const { json } = create(change, new TestCloud({ edition }));
      expect(json['error_code'], `edition ${edition}`).toBe(code);
    }
  });

  it('Table 2, subnet_id: of the VPC', () => {
    const test = new TestCloud();
    const { subnet_id } = test.network(1);
    expect(refusalOf(create({ subnet_id }, test))).toEqual([400, 'EndPoint.2037']);
  });

  it('Table 2, subnet_id: its VPC’s custom routes clear of 198.19.128.0/20, or of /17', () => {
    // The second VPC has a custom route to 198.19.192.0/18.
    const codes = (['2022', '2025'] as const).map((edition) => {
      const test = new TestCloud({ edition });
      return create(test.network(1), test).json['error_code'];
    });
    expect(codes).toEqual([undefined, 'EndPoint.3009']);
  });

  it('Table 2, subnet_id: its own blocks count, not those of the whole VPC', () => {
    const test = new TestCloud();
    expect(create(test.network(2), test).status).toBe(200);
  });

  it('Table 2, port_ip: none of a port or of another endpoint, until that one is gone', () => {
    const test = new TestCloud();
    const { network, endpoints } = test.cloud.project;
    const { subnet_id } = test.network(0);
    const port = found(
      network.ports.find(({ networkId, name }) => networkId === subnet_id && name !== ''),
    );
    expect(refusalOf(create({ port_ip: port.ipAddress }, test))).toEqual([400, 'EndPoint.2042']);
    const other = found(endpoints.find(({ fields }) => fields.place?.subnetId === subnet_id));
    const port_ip = found(other.fields.place).ip;
    expect(refusalOf(create({ port_ip }, test))).toEqual([400, 'EndPoint.2042']);
    test.send('DELETE', `${ENDPOINTS}/${other.id}`);
    expect(refusalOf(create({ port_ip }, test))).toEqual([400, 'EndPoint.2042']);
    test.pass(120_000);
    expect(create({ port_ip }, test).status).toBe(200);
  });

  it('Table 2, port_ip: without one, each endpoint gets one of its own', () => {
    const test = new TestCloud();
    const given = Array.from({ length: 5 }, () => {
      const { json } = create({}, test);
      return test.cloud.endpoint(String(json['id']))?.fields?.place?.ip;
    });
    expect(new Set(given).size).toBe(5);
    expect(given).not.toContain(addressIn('10.16.1.0/24', 1));
  });

  it('"Error Codes", EndPoint.2012: an account that is not on the whitelist', () => {
    const test = new TestCloud();
    const closed = found(
      test.cloud.project.outsideServices.find(({ admitsThisAccount }) => !admitsThisAccount),
    );
    expect(refusalOf(create({ endpoint_service_id: closed.id }, test))).toEqual([
      400,
      'EndPoint.2012',
    ]);
  });

  it('"Batch Adding or Deleting Whitelist Records": one’s own account is always admitted', () => {
    const test = new TestCloud();
    const service = test.service('payments-vip');
    expect(test.get(`${service}/permissions`).json['total_count']).toBe(0);
    expect(create({ endpoint_service_id: idIn(service) }, test).status).toBe(200);
  });

  it.each(['search-api', 'auth-test', 'billing-old'])(
    '"Error Codes", EndPoint.2004: a service that is not available, %s',
    (name) => {
      const test = new TestCloud();
      const endpoint_service_id = idIn(test.service(name));
      expect(refusalOf(create({ endpoint_service_id }, test))).toEqual([400, 'EndPoint.2004']);
    },
  );

  it('"Error Codes", EndPoint.2004: one of another account that is not available', () => {
    const test = new TestCloud();
    const failed = found(
      test.cloud.project.outsideServices.find(({ status }) => status !== 'available'),
    );
    expect(refusalOf(create({ endpoint_service_id: failed.id }, test))).toEqual([
      400,
      'EndPoint.2004',
    ]);
  });

  it('"Querying the Quota": refused once it is used up, after every other rule', () => {
    const full = () => new TestCloud({ scenario: 'quota-reached' });
    expect(refusalOf(create({}, full()))).toEqual([400, 'Endpoint.1018']);
    expect(refusalOf(create({ description: '<' }, full()))).toEqual([400, 'EndPoint.0002']);
  });

  it('tells the service before the VPC, the VPC before the subnet, the subnet before the address', () => {
    const wrong = { endpoint_service_id: 'x', vpc_id: 'x', subnet_id: 'x', port_ip: 'x' };
    const { endpoint_service_id: _service, ...rest } = wrong;
    const { vpc_id: _vpc, ...place } = rest;
    const { subnet_id: _subnet, ...address } = place;
    expect(
      [wrong, rest, place, address].map((change) => create(change).json['error_code']),
    ).toEqual(['EndPoint.3062', 'EndPoint.0020', 'EndPoint.0023', 'EndPoint.2041']);
  });

  it.each([
    ['', 'EndPoint.0011', 504],
    ['{"vpc_id":', 'EndPoint.1004', 400],
    ['[1]', 'EndPoint.0002', 400],
  ])('the body %s is refused', (body, code, status) => {
    expect(refusalOf(new TestCloud().send('POST', ENDPOINTS, { body }))).toEqual([status, code]);
  });
});

describe('"Creating a VPC Endpoint" for a gateway', () => {
  function createGateway(change: Record<string, unknown>, test = new TestCloud()): TestAnswer {
    // The VPC's own table of the first VPC leads there already.
    const { vpc_id } = test.network(1);
    return test.post(ENDPOINTS, { endpoint_service_id: gateway(test), vpc_id, ...change });
  }

  const elevenTimes = (statement: unknown) => Array.from({ length: 11 }, () => statement);
  const statement = { Effect: 'Allow', Action: ['obs:*:*'], Resource: ['*'] };

  it('Table 2, subnet_id: not needed; routetables and policy_statement: their defaults', () => {
    const test = new TestCloud();
    const { status, json } = createGateway({}, test);
    expect([status, json['service_type']]).toEqual([200, 'gateway']);
    const own = test.cloud.project.network.routeTables.find(
      ({ vpcId }) => vpcId === test.network(1).vpc_id,
    );
    expect(json['routetables']).toEqual([found(own).id]);
    expect(json['policy_statement']).toEqual([
      { Effect: 'Allow', Action: ['obs:*:*'], Resource: ['obs:*:*:*:*/*', 'obs:*:*:*:*'] },
    ]);
    expect(json).not.toHaveProperty('subnet_id');
  });

  it.each<[row: string, change: Record<string, unknown>, status: number, code?: string]>([
    ['routetables: none, the default one', { routetables: [] }, 200],
    ['routetables: UUIDs', { routetables: ['x'] }, 400, 'EndPoint.1019'],
    ['routetables: of the VPC', { routetables: [UNKNOWN_UUID] }, 404, 'EndPoint.4030'],
    ['policy_statement: one', { policy_statement: [statement] }, 200],
    ['policy_statement: 11', { policy_statement: elevenTimes(statement) }, 400, 'EndPoint.2048'],
    [
      'policy_statement: Effect',
      { policy_statement: [{ ...statement, Effect: 'Maybe' }] },
      400,
      'EndPoint.2048',
    ],
    [
      'policy_statement: Action',
      { policy_statement: [{ ...statement, Action: [] }] },
      400,
      'EndPoint.2048',
    ],
    ['whitelist: passed over', { whitelist: ['host'] }, 200],
  ])('Table 2, %s', (_row, change, status, code) => {
    expect(refusalOf(createGateway(change))).toEqual([status, code]);
  });

  it('"Error Codes", EndPoint.2039: a route table leads to a service once', () => {
    const test = new TestCloud();
    expect(createGateway({}, test).status).toBe(200);
    expect(refusalOf(createGateway({}, test))).toEqual([400, 'EndPoint.2039']);
  });
});
