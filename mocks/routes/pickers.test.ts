import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, rowsOf, TestCloud } from '../testCloud';

const test = new TestCloud();
const { network, loadBalancers, servers } = test.cloud.project;
const first = found(network.vpcs[0]);
const rows = (address: string, name: string) => rowsOf(test.get(address).json, name);
const ids = (address: string, name: string) => rows(address, name).map(({ id }) => id);

describe('the VPC API', () => {
  it('"Querying VPCs": versions 1 and 3 tell of the same, each in its own words', () => {
    const one = rows('/v1/{project_id}/vpcs', 'vpcs');
    const three = rows('/v3/{project_id}/vpc/vpcs', 'vpcs');
    expect(one.map(({ id }) => id)).toEqual(three.map(({ id }) => id));
    expect(one[0]).toMatchObject({ status: 'OK', cidr: first.cidr, routes: [] });
    expect(three[0]).toMatchObject({ status: 'ACTIVE', cidr: first.cidr, extend_cidrs: [] });
    expect(one[0]).not.toHaveProperty('extend_cidrs');
  });

  it('"Querying VPCs", version 3: next_marker until the last page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (limit) => {
        const gathered: unknown[] = [];
        let after: string | undefined = '';
        while (after !== undefined) {
          const { body, json } = test.get(`/v3/{project_id}/vpc/vpcs?limit=${limit}${after}`);
          gathered.push(...rowsOf(json, 'vpcs').map(({ id }) => id));
          const marker = /"next_marker":"([^"]*)"/.exec(body)?.[1];
          after = marker === undefined ? undefined : `&marker=${marker}`;
        }
        expect(gathered).toEqual(network.vpcs.map(({ id }) => id));
      }),
    );
  });

  it('one VPC, or VPC.0003', () => {
    expect(test.get(`/v3/{project_id}/vpc/vpcs/${first.id}`).json['vpc']).toMatchObject({
      name: first.name,
    });
    const unknown = test.get('/v1/{project_id}/vpcs/11111111-2222-4333-8444-555555555555');
    expect([unknown.status, unknown.json['code']]).toEqual([404, 'VPC.0003']);
  });

  it('"Querying Subnets": those of one VPC', () => {
    const own = network.subnets.filter(({ vpcId }) => vpcId === first.id);
    expect(ids(`/v1/{project_id}/subnets?vpc_id=${first.id}`, 'subnets')).toEqual(
      own.map(({ id }) => id),
    );
  });

  it('"Querying Route Tables": each has the local route to 198.19.128.0/20', () => {
    for (const { id } of network.vpcs) {
      const tables = rows(`/v1/{project_id}/routetables?vpc_id=${id}`, 'routetables');
      expect(tables.length).toBe(1);
      expect(tables[0]?.['routes']).toContainEqual(
        expect.objectContaining({ type: 'local', destination: '198.19.128.0/20' }),
      );
    }
  });

  it('a limit beyond 2000 and an unknown marker are refused', () => {
    expect(test.get('/v1/{project_id}/vpcs?limit=2001').status).toBe(400);
    expect(test.get('/v1/{project_id}/subnets?marker=x').status).toBe(400);
  });
});

describe('"Querying Ports" of Neutron', () => {
  const ports = network.ports;

  it.each([
    ['network_id', found(network.subnets[0]).id, found(network.subnets[0]).id, 'networkId'],
    ['device_id', found(servers[0]).id, found(servers[0]).id, 'deviceId'],
    ['device_owner', encodeURIComponent('neutron:VIP_PORT'), 'neutron:VIP_PORT', 'deviceOwner'],
    ['id', found(ports[4]).id, found(ports[4]).id, 'id'],
  ] as const)('filters by %s', (filter, sent, value, field) => {
    const expected = ports.filter((port) => port[field] === value).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    const answered = ids(`/v2.0/ports?${filter}=${sent}`, 'ports');
    expect(new Set(answered)).toEqual(new Set(expected));
    expect(answered.length).toBe(expected.length);
  });

  it('filters by an address in fixed_ips', () => {
    const port = found(ports[6]);
    const answer = ids(
      `/v2.0/ports?network_id=${port.networkId}&fixed_ips=ip_address%3D${port.ipAddress}`,
      'ports',
    );
    expect(answer).toEqual([port.id]);
  });

  it('pages in the order of IDs, with a link to the next page', () => {
    const { json } = test.get('/v2.0/ports?limit=5');
    const shown = rowsOf(json, 'ports').map(({ id }) => String(id));
    expect(shown).toEqual(
      ports
        .map(({ id }) => id)
        .toSorted()
        .slice(0, 5),
    );
    expect(JSON.stringify(json['ports_links'])).toContain(`marker=${found(shown[4])}`);
    const rest = ids(`/v2.0/ports?marker=${found(shown[4])}`, 'ports');
    expect(rest.length).toBe(ports.length - 5);
  });

  it('one port, or PortNotFound', () => {
    const port = found(ports[0]);
    expect(test.get(`/v2.0/ports/${port.id}`).json['port']).toMatchObject({ id: port.id });
    const unknown = test.get('/v2.0/ports/x');
    expect(unknown.status).toBe(404);
    expect(unknown.json['NeutronError']).toMatchObject({ type: 'PortNotFound' });
  });

  it('marks the primary interface of a server, and the addresses that a virtual IP is bound to', () => {
    const ofServer = rows(`/v2.0/ports?device_id=${found(servers[0]).id}`, 'ports');
    const primary = ofServer.filter((port) =>
      JSON.stringify(port['binding:vif_details']).includes('true'),
    );
    expect([ofServer.length, primary.length]).toEqual([2, 1]);
    const vips = rows('/v2.0/ports?device_owner=neutron%3AVIP_PORT', 'ports');
    const counts = vips.map((port) => rowsOf(port, 'allowed_address_pairs').length);
    expect(new Set(counts)).toEqual(new Set([0, 1, 2]));
  });
});

describe('the ECS API', () => {
  const DETAIL = '/v1/{project_id}/cloudservers/detail';

  it('"Listing Details About ECSs": the offset counts pages from 1, and count is the total', () => {
    const { json } = test.get(`${DETAIL}?limit=5&offset=3`);
    expect(json['count']).toBe(servers.length);
    expect(rowsOf(json, 'servers').map(({ id }) => id)).toEqual(
      servers.slice(10, 15).map(({ id }) => id),
    );
    expect(ids(`${DETAIL}?limit=5&offset=0`, 'servers')).toEqual(
      servers.slice(0, 5).map(({ id }) => id),
    );
  });

  it('says the VPC in the metadata, and keys the addresses by it', () => {
    const [server] = rows(DETAIL, 'servers');
    expect(server).toMatchObject({ metadata: { vpc_id: first.id } });
    expect(Object.keys(Object(found(server)['addresses']))).toEqual([first.id]);
  });

  it('filters by a part of the name', () => {
    const { name } = found(servers[3]);
    expect(rows(`${DETAIL}?name=${name.slice(4).toUpperCase()}`, 'servers')[0]).toMatchObject({
      name,
    });
  });

  it.each(['/v1/{project_id}/cloudservers', '/v2.1/{project_id}/servers'])(
    '"Listing NICs of an ECS": %s/{server_id}/os-interface',
    (path) => {
      const { id, portIds } = found(servers[0]);
      const nics = rows(`${path}/${id}/os-interface`, 'interfaceAttachments');
      expect(nics.map((nic) => nic['port_id'])).toEqual(portIds);
    },
  );

  it('an unknown server is 404 in the ECS shape', () => {
    const answer = test.get('/v1/{project_id}/cloudservers/x');
    expect([answer.status, answer.json['error']]).toMatchObject([404, { code: 'Ecs.0114' }]);
  });
});

describe('the ELB API', () => {
  const V3 = '/v3/{project_id}/elb/loadbalancers';

  it('"Querying Load Balancers", version 3: those of one VPC', () => {
    expect(ids(`${V3}?vpc_id=${first.id}`, 'loadbalancers')).toEqual(
      loadBalancers.filter(({ vpcId }) => vpcId === first.id).map(({ id }) => id),
    );
  });

  it('has a null vip_port_id without a private IPv4 address', () => {
    const nulls = rows(V3, 'loadbalancers').filter((each) => each['vip_port_id'] === null);
    expect(nulls.length).toBe(1);
    expect(nulls[0]).toMatchObject({ vip_address: null, vip_subnet_cidr_id: null });
  });

  it('finds the load balancer of a port', () => {
    const { port_id } = test.backend(2);
    expect(ids(`${V3}?vip_port_id=${port_id}`, 'loadbalancers')).toEqual([
      found(loadBalancers[2]).id,
    ]);
  });

  it('"Querying Load Balancers", version 2.0: only shared ones, without their VPC', () => {
    const shared = rows('/v2.0/lbaas/loadbalancers', 'loadbalancers');
    expect(shared.map(({ id }) => id)).toEqual(
      loadBalancers.filter(({ kind }) => kind === 'shared').map(({ id }) => id),
    );
    expect(shared[0]).not.toHaveProperty('vpc_id');
  });

  it('"Querying Listeners": those of one load balancer, with protocol and port', () => {
    const listeners = rows(
      `/v3/{project_id}/elb/listeners?loadbalancer_id=${found(loadBalancers[1]).id}`,
      'listeners',
    );
    expect(listeners.map((each) => [each['protocol'], each['protocol_port']])).toEqual([
      ['UDP', 53],
      ['TCP', 53],
    ]);
  });

  it('an unknown load balancer is 404 in the ELB shape', () => {
    const answer = test.get(`${V3}/x`);
    expect([answer.status, answer.json['error_code']]).toEqual([404, 'ELB.8904']);
  });
});
