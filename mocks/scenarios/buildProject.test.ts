import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../cloud/editions';
import { isInside, overlap } from '../cloud/ipv4';
import {
  COMPUTE_OWNER_PREFIX,
  customDestinations,
  findPort,
  LOAD_BALANCER_OWNERS,
  VIRTUAL_IP_OWNER,
  vpcIdOfPort,
} from '../cloud/network';
import { unsharedEndsOf } from '../cloud/portRules';
import type { Project } from '../cloud/project';
import { composedName, type ServiceFields } from '../cloud/serviceRecord';
import { EVERYONE, MOST_OF_A_SERVICE } from '../cloud/whitelist';
import { ENDPOINTS, found, rowsOf, SERVICES, TestCloud } from '../testCloud';
import { buildProject, PROJECT_ID, REGION } from './buildProject';
import { SCENARIOS, type ScenarioName } from './scenarios';

const project = (scenario: ScenarioName = 'default', seed = '1') =>
  buildProject({ scenario, seed, edition: '2022' });
const statuses = (test: TestCloud) =>
  rowsOf(test.get(`${SERVICES}?limit=1000`).json, 'endpoint_services').map(({ status }) =>
    String(status),
  );
const count = (test: TestCloud, wanted: string) =>
  statuses(test).filter((status) => status === wanted).length;

describe.each(SCENARIOS.map(({ name }) => name))('the data of %s', (name) => {
  it.each(['1', 'stage'])('fits together, seed %s', (seed) => {
    expectConsistent(project(name, seed));
  });
});

function expectConsistent(built: Project): void {
  const { network, loadBalancers, listeners, servers, services } = built;
  for (const subnet of network.subnets) {
    const vpc = found(network.vpcs.find(({ id }) => id === subnet.vpcId));
    expect(overlap(subnet.cidr, vpc.cidr)).toBe(true);
    expect(isInside(subnet.gatewayIp, subnet.cidr)).toBe(true);
  }
  const addresses = new Set<string>();
  for (const port of network.ports) {
    const subnet = found(network.subnets.find(({ id }) => id === port.networkId));
    expect(port.neutronSubnetId).toBe(subnet.neutronSubnetId);
    expect(isInside(port.ipAddress, subnet.cidr)).toBe(true);
    addresses.add(`${subnet.id} ${port.ipAddress}`);
    for (const address of port.boundTo) {
      const bound = network.ports.find(
        ({ ipAddress, networkId }) => ipAddress === address && networkId === port.networkId,
      );
      expect(bound?.deviceOwner.startsWith(COMPUTE_OWNER_PREFIX)).toBe(true);
    }
  }
  expect(addresses.size).toBe(network.ports.length);
  for (const { ipv4, kind, vpcId } of loadBalancers.filter((each) => each.ipv4)) {
    const port = found(findPort(network, found(ipv4).portId));
    expect(port.deviceOwner).toBe(LOAD_BALANCER_OWNERS[kind]);
    expect(vpcIdOfPort(network, port)).toBe(vpcId);
    expect(port.ipAddress).toBe(found(ipv4).address);
  }
  for (const { loadBalancerId } of listeners) {
    expect(loadBalancers.some(({ id }) => id === loadBalancerId)).toBe(true);
  }
  for (const { id, portIds, vpcId } of servers) {
    const ports = portIds.map((portId) => found(findPort(network, portId)));
    expect(ports.map(({ deviceId }) => deviceId)).toEqual(portIds.map(() => id));
    expect(ports.map(({ isPrimaryInterface }) => isPrimaryInterface)).toEqual(
      portIds.map((_, index) => index === 0),
    );
    expect(ports.every((port) => vpcIdOfPort(network, port) === vpcId)).toBe(true);
  }
  for (const { portId, vpcId, name, ports } of services) {
    expect(vpcIdOfPort(network, found(findPort(network, portId)))).toBe(vpcId);
    expect(name).toMatch(/^[A-Za-z0-9_-]{0,16}$/);
    expect(ports.length).toBeGreaterThan(0);
  }
  expect(services.length).toBeLessThanOrEqual(built.quota.services);
  expectNoClash(services);
  expectEndpointsConsistent(built);
}

function expectEndpointsConsistent(built: Project): void {
  const { network, services, endpoints, connections, outsideServices } = built;
  const known = [...services, ...outsideServices];
  const addresses = new Set(network.ports.map(({ networkId, ipAddress }) => networkId + ipAddress));
  for (const { serviceId, age, fields } of endpoints) {
    const service = found(known.find(({ id }) => id === serviceId));
    expect(service.age).toBeGreaterThan(age);
    expect(network.vpcs.some(({ id }) => id === fields.vpcId)).toBe(true);
    if (fields.serviceType === 'gateway') continue;
    const { subnetId, ip } = found(fields.place);
    const subnet = found(network.subnets.find(({ id }) => id === subnetId));
    expect(subnet.vpcId).toBe(fields.vpcId);
    expect(isInside(ip, subnet.cidr)).toBe(true);
    expect(addresses.has(subnetId + ip)).toBe(false);
    addresses.add(subnetId + ip);
  }
  expect(endpoints.length).toBeLessThanOrEqual(built.quota.endpoints);
  for (const [serviceId, ofService] of connections) {
    const service = found(services.find(({ id }) => id === serviceId));
    for (const { age } of ofService) expect(service.age).toBeGreaterThan(age);
    expect(service.whitelist.length).toBeLessThanOrEqual(MOST_OF_A_SERVICE);
  }
}

function expectNoClash(services: readonly ServiceFields[]): void {
  const ends = services.flatMap(({ portId, ports }) =>
    unsharedEndsOf(ports, EDITIONS['2022']).map((end) => `${portId} ${end}`),
  );
  expect(new Set(ends).size).toBe(ends.length);
}

describe('seeds', () => {
  const shape = ({ network, loadBalancers, listeners, servers, services }: Project) => [
    network.vpcs.map(({ cidr }) => cidr),
    network.ports.length,
    loadBalancers.map(({ kind, isFrozen }) => [kind, isFrozen]),
    listeners.map(({ protocol, port }) => [protocol, port]),
    servers.map(({ status, portIds }) => [status, portIds.length]),
    services.map(({ ports, serverType }) => [ports, serverType]),
  ];
  const identities = ({ network, loadBalancers, services }: Project) => ({
    ids: [...network.vpcs, ...network.ports, ...loadBalancers, ...services].map(({ id }) => id),
    names: loadBalancers.map(({ name }) => name).join(' '),
    durations: services.map(({ course }) => course.takesMs).join(' '),
  });

  it('give the same data for the same seed', () => {
    expect(project('default', '7')).toEqual(project('default', '7'));
  });

  it('give other IDs, names and durations, and the same structure, for another', () => {
    const [one, other] = [project('default', '1'), project('default', '7')];
    expect(shape(one)).toEqual(shape(other));
    const [a, b] = [identities(one), identities(other)];
    expect(a.ids.filter((id) => b.ids.includes(id))).toEqual([]);
    expect(a.names).not.toBe(b.names);
    expect(a.durations).not.toBe(b.durations);
  });

  it('the default one has names that people can rely on', () => {
    const { network, loadBalancers, servers, services } = project();
    expect(network.vpcs.map(({ name }) => name)).toEqual([
      'vpc-production',
      'vpc-staging',
      'vpc-legacy',
    ]);
    expect(loadBalancers[0]?.name).toBe('lb-orders');
    expect(servers[0]?.name).toBe('ecs-orders');
    expect(services.map(({ name }) => name)).toContain('orders-api');
  });
});

describe('scenario default', () => {
  const { network, loadBalancers, listeners, servers, services } = project();
  const first = found(network.vpcs[0]);
  const inFirst = ({ vpcId }: { vpcId: string }) => vpcId === first.id;
  const protocols = ({ id }: { id: string }) =>
    listeners.filter(({ loadBalancerId }) => loadBalancerId === id).map(({ protocol }) => protocol);

  it('is the project that the examples of the reference speak of', () => {
    expect([REGION, PROJECT_ID]).toEqual(['eu-de', '6e9dfd51d1124e8d8498dce894923a0d']);
    const name = composedName(REGION, { id: 'x', name: 'test' });
    expect(name).toBe('eu-de.test.x');
  });

  it('has three VPCs with a dozen load balancers, servers and virtual IPs', () => {
    const virtualIps = network.ports.filter(({ deviceOwner }) => deviceOwner === VIRTUAL_IP_OWNER);
    expect(network.vpcs.length).toBe(3);
    expect([loadBalancers.length, servers.length, virtualIps.length]).toEqual([12, 12, 12]);
  });

  it('its first VPC is clear of the reserved network in both editions, the second in 2022, the last in none', () => {
    const clear = network.vpcs.map(({ id, cidr, extendCidrs }) =>
      Object.values(EDITIONS).map(
        ({ reservedNetwork }) =>
          ![cidr, ...extendCidrs, ...customDestinations(network, id)].some((range) =>
            overlap(range, reservedNetwork),
          ),
      ),
    );
    expect(clear).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
  });

  it('its first VPC has load balancers to choose, and each kind that cannot be', () => {
    const own = loadBalancers.filter(inFirst);
    const selectable = own.filter(({ ipv4, isFrozen }) => ipv4 && !isFrozen);
    expect(selectable.length).toBeGreaterThanOrEqual(3);
    expect(selectable.some((each) => protocols(each).includes('UDP'))).toBe(true);
    expect(own.filter(({ ipv4 }) => !ipv4).length).toBe(1);
    expect(own.filter(({ isFrozen }) => isFrozen).length).toBe(1);
  });

  it('its first VPC has servers, one with two interfaces and one stopped', () => {
    const own = servers.filter(inFirst);
    expect(own.filter(({ portIds }) => portIds.length === 2).length).toBe(1);
    expect(own.filter(({ status }) => status === 'SHUTOFF').length).toBe(1);
  });

  it('its first VPC has bound virtual IPs, one of them bound to two interfaces, and an unbound one', () => {
    const own = network.ports.filter(
      (port) => port.deviceOwner === VIRTUAL_IP_OWNER && vpcIdOfPort(network, port) === first.id,
    );
    const bindings = own.map(({ boundTo }) => boundTo.length);
    expect(new Set(bindings)).toEqual(new Set([0, 1, 2]));
    expect(bindings.filter((bound) => bound === 0).length).toBe(1);
  });

  it('has services in each status, of each kind, some of them on one backend, one without a name', () => {
    expect(new Set(statuses(new TestCloud()))).toEqual(
      new Set(['creating', 'available', 'failed', 'deleting']),
    );
    expect(new Set(services.map(({ serverType }) => serverType))).toEqual(
      new Set(['LB', 'VM', 'VIP']),
    );
    expect(new Set(services.map(({ portId }) => portId)).size).toBeLessThan(services.length);
    expect(services.some(({ name }) => name === '')).toBe(true);
  });
});

describe('the connections of scenario default', () => {
  const test = new TestCloud();
  const { services } = test.cloud.project;
  const connectionsOf = (id: string) =>
    rowsOf(test.get(`${SERVICES}/${id}/connections?limit=1000`).json, 'connections');
  const all = services.flatMap(({ id }) => connectionsOf(id));

  it('are in each status, on one service alone', () => {
    const { id } = found(services.find(({ name }) => name === 'orders-api'));
    expect(new Set(connectionsOf(id).map(({ status }) => status))).toEqual(
      new Set(['creating', 'pendingAcceptance', 'accepted', 'rejected', 'failed', 'deleting']),
    );
  });

  it('have packet IDs of their own, and accounts of several consumers', () => {
    expect(new Set(all.map(({ marker_id }) => marker_id)).size).toBe(all.length);
    const accounts = new Set(all.map(({ domain_id }) => domain_id));
    expect(accounts.size).toBeGreaterThan(5);
    expect(accounts).toContain(test.cloud.project.domainId);
  });

  it('stand beside whitelists of some accounts, of everybody, and of nobody', () => {
    const sizes = services.map(({ whitelist }) => whitelist.length);
    expect(sizes).toContain(0);
    expect(Math.max(...sizes)).toBeGreaterThan(3);
    const permissions = services.flatMap(({ whitelist }) => whitelist);
    expect(permissions.some(({ permission }) => permission === EVERYONE)).toBe(true);
  });
});

describe('the other scenarios', () => {
  const settled = (test: TestCloud) => {
    test.pass(3_600_000);
    return test;
  };
  const create = (test: TestCloud) =>
    String(
      test.create({
        ...test.backend(5),
        server_type: 'LB',
        ports: [{ client_port: 8001, server_port: 8001 }],
      }).json['id'],
    );

  it('empty: no services, one VPC with nothing in it', () => {
    const test = new TestCloud({ scenario: 'empty' });
    expect(statuses(test)).toEqual([]);
    const { network, loadBalancers, servers } = test.cloud.project;
    expect([network.vpcs.length, network.ports.length]).toEqual([1, 0]);
    expect([loadBalancers, servers]).toEqual([[], []]);
  });

  it('creation-fails: every creation ends as failed, with a reason', () => {
    const test = new TestCloud({ scenario: 'creation-fails' });
    const id = create(test);
    expect(test.get(`${SERVICES}/${id}`).json).toMatchObject({ status: 'creating' });
    settled(test);
    expect(test.get(`${SERVICES}/${id}`).json).toMatchObject({
      status: 'failed',
      error: [{ error_code: 'EndPoint.3001', error_message: 'Failed to create a port.' }],
    });
    expect(count(test, 'creating')).toBe(0);
  });

  it('creation-fails: the same can be created again', () => {
    const test = new TestCloud({ scenario: 'creation-fails' });
    create(test);
    expect(statuses(settled(test)).length).toBe(10);
    expect(create(test)).not.toBe('undefined');
  });

  it('never-finishes: creations stay under way, some of them have done so for long', () => {
    const test = new TestCloud({ scenario: 'never-finishes' });
    expect(count(test, 'creating')).toBe(3);
    const id = create(test);
    test.pass(7 * 86_400_000);
    expect(test.get(`${SERVICES}/${id}`).json['status']).toBe('creating');
  });

  it('quota-reached: used is the quota, and stays so', () => {
    const test = settled(new TestCloud({ scenario: 'quota-reached' }));
    expect(test.get('/v1/{project_id}/quotas?type=endpoint_service').json['quotas']).toEqual({
      resources: [{ type: 'endpoint_service', used: 20, quota: 20 }],
    });
    expect(test.get('/v1/{project_id}/quotas?type=endpoint').json['quotas']).toEqual({
      resources: [{ type: 'endpoint', used: 50, quota: 50 }],
    });
  });

  it('never-finishes: an endpoint that is being created stays so too', () => {
    const test = new TestCloud({ scenario: 'never-finishes' });
    test.pass(7 * 86_400_000);
    const rows = rowsOf(test.get(`${ENDPOINTS}?limit=100`).json, 'endpoints');
    expect(rows.map(({ status }) => status)).toContain('creating');
  });

  it('many: endpoints and connections fit the quota, one service has more than a page of them', () => {
    const test = new TestCloud({ scenario: 'many' });
    const rows = rowsOf(test.get(`${SERVICES}?limit=1000`).json, 'endpoint_services');
    const counts = rows.map(({ connection_count }) => Number(connection_count));
    expect(Math.max(...counts)).toBeGreaterThan(100);
    expect(counts.reduce((sum, each) => sum + each, 0)).toBeLessThan(5000);
    expect(test.get(`${ENDPOINTS}?limit=1`).json['total_count']).toBe(120);
  });

  it('many-backends: 1,000 load balancers in one VPC, and more servers than are read of one list', () => {
    const { loadBalancers, servers, network } = project('many-backends');
    const [first] = network.vpcs;
    const inFirst = ({ vpcId }: { vpcId: string }) => vpcId === first?.id;
    expect(loadBalancers.filter(inFirst)).toHaveLength(1000);
    expect(servers.filter(inFirst).length).toBeGreaterThan(2000);
  });

  it('many: 1,000 services, the newest 50 under way, and room for more', () => {
    const test = new TestCloud({ scenario: 'many' });
    const all = statuses(test);
    expect(all.length).toBe(1000);
    expect(all.slice(0, 50)).toEqual(Array(50).fill('creating'));
    expect(all.slice(50)).not.toContain('creating');
    expect(create(test)).not.toBe('undefined');
    expect(count(settled(test), 'creating')).toBe(0);
  });
});
