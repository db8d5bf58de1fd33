import { describe, expect, it } from 'vitest';
import { found, rowsOf, TestCloud } from '../testCloud';

const test = new TestCloud();
const { network, listeners, loadBalancers, servers } = test.cloud.project;
const [first, second] = network.vpcs.map(({ id }) => id);
const rows = (address: string, name: string) => rowsOf(test.get(address).json, name);
const groupOf = (vpcId: string | undefined) =>
  found(network.securityGroups.find((group) => group.vpcId === vpcId)).id;

describe('"Querying Security Group Rules"', () => {
  const V3 = '/v3/{project_id}/vpc/security-group-rules';
  const inbound = (vpcId: string | undefined, more = '') =>
    rows(
      `${V3}?security_group_id=${groupOf(vpcId)}&direction=ingress${more}`,
      'security_group_rules',
    );

  it('version 3: rules of several groups in one call, with verdict and priority', () => {
    const address = `${V3}?security_group_id=${groupOf(first)}&security_group_id=${groupOf(second)}`;
    const both = rows(address, 'security_group_rules');
    expect(new Set(both.map((rule) => rule['security_group_id']))).toEqual(
      new Set([groupOf(first), groupOf(second)]),
    );
    expect(inbound(first, '&protocol=tcp&remote_ip_prefix=0.0.0.0%2F0')).toMatchObject([
      { ethertype: 'IPv4', multiport: '443', action: 'allow', priority: 1, remote_group_id: null },
    ]);
    expect(inbound(second, '&action=deny')).toMatchObject([{ protocol: 'udp', multiport: '514' }]);
    expect(inbound(first, '&ethertype=ipv6')).toMatchObject([
      { protocol: null, multiport: null, remote_group_id: groupOf(first) },
    ]);
  });

  it('the network that endpoints call from may come in by a prefix, or by an address group', () => {
    expect(inbound(first).map((rule) => rule['remote_ip_prefix'])).toContain('198.19.128.0/17');
    const byGroup = found(inbound(second).find((rule) => rule['remote_address_group_id']));
    const id = String(byGroup['remote_address_group_id']);
    const { json } = test.get(`/v3/{project_id}/vpc/address-groups/${id}`);
    expect(json['address_group']).toMatchObject({
      ip_version: 4,
      ip_set: ['198.19.128.0/18', '198.19.192.0/18'],
      ip_extra_set: [{ ip: '198.19.128.0/18', remarks: null }, { ip: '198.19.192.0/18' }],
    });
  });

  it('pages by marker, and next_marker is missing on the last page', () => {
    const { json } = test.get(`${V3}?limit=3`);
    const marker = rowsOf(json, 'security_group_rules').at(-1)?.['id'];
    expect(json['page_info']).toMatchObject({ next_marker: marker, current_count: 3 });
    const rest = test.get(`${V3}?marker=${String(marker)}`);
    expect(rest.json['page_info']).not.toHaveProperty('next_marker');
    expect(test.get(`${V3}?marker=x`)).toMatchObject({ status: 400, json: { code: 'VPC.0101' } });
  });

  it.each(['/v1/{project_id}/security-group-rules', '/v2.0/security-group-rules'])(
    '%s: ports as two numbers, and no verdict',
    (path) => {
      const own = rows(`${path}?security_group_id=${groupOf(first)}`, 'security_group_rules');
      const web = found(own.find((rule) => rule['remote_ip_prefix'] === '0.0.0.0/0'));
      expect(web).toMatchObject({ port_range_min: 443, port_range_max: 443, protocol: 'tcp' });
      expect(web).not.toHaveProperty('action');
      expect(own.map((rule) => rule['port_range_min'])).toContain(null);
    },
  );

  it('a group has its rules inside, and VPC.0603 when there is none', () => {
    const path = '/v1/{project_id}/security-groups';
    const { json } = test.get(`${path}/${groupOf(first)}`);
    expect(json['security_group']).toMatchObject({ vpc_id: first });
    expect(JSON.stringify(json)).toContain('"security_group_rules":[{');
    expect(rows(`${path}?vpc_id=${String(second)}`, 'security_groups')).toMatchObject([
      { id: groupOf(second) },
    ]);
    expect(test.get(`${path}/x`)).toMatchObject({ status: 404, json: { code: 'VPC.0603' } });
  });

  it('every port has a group that exists', () => {
    const known = new Set(network.securityGroups.map(({ id }) => id));
    const used = network.ports.flatMap(({ securityGroupIds }) => securityGroupIds);
    expect(used.every((id) => known.has(id))).toBe(true);
    const [server] = rows('/v1/{project_id}/cloudservers/detail', 'servers');
    expect(server).toMatchObject({ security_groups: [{ id: groupOf(first) }] });
  });
});

describe('"Querying Network ACLs"', () => {
  const V3 = '/v3/{project_id}/vpc/firewalls';

  it('lists those on subnets, without rules; details have them', () => {
    const [firewall] = rows(`${V3}?status=ACTIVE`, 'firewalls');
    expect(firewall).toMatchObject({ admin_state_up: true, status: 'ACTIVE' });
    expect(found(firewall)).not.toHaveProperty('ingress_rules');
    const subnet = network.subnets.find(({ vpcId }) => vpcId === second);
    expect(found(firewall)['associations']).toEqual([{ virsubnet_id: found(subnet).id }]);
    const { json } = test.get(`${V3}/${String(found(firewall)['id'])}`);
    expect(json['firewall']).toMatchObject({
      ingress_rules: [
        { action: 'deny', protocol: 'tcp', destination_port: '25', enabled: true, ip_version: 4 },
        { action: 'allow', source_ip_address: '0.0.0.0/0' },
      ],
    });
    expect(rows(`${V3}?status=INACTIVE`, 'firewalls')).toEqual([]);
  });

  it('an unknown one is VPC.9904, as an unknown address group is', () => {
    for (const path of [V3, '/v3/{project_id}/vpc/address-groups']) {
      expect(test.get(`${path}/x`)).toMatchObject({ status: 404, json: { code: 'VPC.9904' } });
    }
  });
});

describe('older views of the network', () => {
  it('"Querying Private IP Addresses": the ports of a subnet', () => {
    const { id } = found(network.subnets[0]);
    const path = `/v1/{project_id}/subnets/${id}/privateips`;
    const own = network.ports.filter(({ networkId }) => networkId === id);
    expect(rows(path, 'privateips').map((each) => [each['id'], each['ip_address']])).toEqual(
      own.map((port) => [port.id, port.ipAddress]),
    );
    expect(rows(path, 'privateips')[0]).toMatchObject({
      device_owner: 'network:router_interface_distributed',
      status: 'ACTIVE',
      subnet_id: id,
    });
    expect(test.get('/v1/{project_id}/subnets/x/privateips').status).toBe(404);
  });

  it('"Querying VPC Routes": those to peered VPCs only', () => {
    const [route, ...others] = rows(`/v2.0/vpc/routes?vpc_id=${String(first)}`, 'routes');
    expect(others).toEqual([]);
    expect(route).toMatchObject({ type: 'peering', destination: '10.32.0.0/16', vpc_id: first });
    const { json } = test.get(`/v2.0/vpc/routes/${String(found(route)['id'])}`);
    expect(json['route']).toEqual(route);
    expect(test.get('/v2.0/vpc/routes?limit=1').body).toContain('"routes_links":[{"rel":"next"');
  });

  it('"Querying VPCs", version 1: of the default enterprise project, unless all are asked for', () => {
    const count = (query: string) => rows(`/v1/{project_id}/vpcs${query}`, 'vpcs').length;
    const other = '?enterprise_project_id=11111111-2222-4333-8444-555555555555';
    expect([count(''), count('?enterprise_project_id=all_granted_eps'), count(other)]).toEqual([
      3, 3, 0,
    ]);
  });

  it('"Querying Ports": page_reverse leads back to the page before', () => {
    const ids = (query: string) => rows(`/v2.0/ports?limit=4${query}`, 'ports').map(({ id }) => id);
    const [pageOne, markerOne] = [ids(''), ids('').at(-1)];
    const pageTwo = ids(`&marker=${String(markerOne)}`);
    expect(ids(`&marker=${String(pageTwo[0])}&page_reverse=True`)).toEqual(pageOne);
    const { body } = test.get(`/v2.0/ports?limit=4&marker=${String(markerOne)}`);
    expect(body).toMatch(/"rel":"next".*"rel":"previous","href":"[^"]*page_reverse=True/);
  });
});

describe('behind a load balancer', () => {
  const V3 = '/v3/{project_id}/elb';

  it('"Querying the Status Tree of a Load Balancer": its servers, online as long as they run', () => {
    const [balancer] = loadBalancers;
    const tree = test.get(`${V3}/loadbalancers/${found(balancer).id}/statuses`).json['statuses'];
    expect(tree).toMatchObject({
      loadbalancer: {
        operating_status: 'ONLINE',
        listeners: [
          { pools: [{ members: [{ operating_status: 'ONLINE', protocol_port: 443 }] }] },
          { l7policies: [] },
        ],
      },
    });
    const frozen = found(servers.find(({ isFrozen }) => isFrozen));
    const before = rows(`${V3}/loadbalancers?member_device_id=${frozen.id}`, 'loadbalancers');
    const { id } = found(before[0]);
    expect(test.get(`${V3}/loadbalancers/${String(id)}/statuses`).body).toMatch(
      /"operating_status":"DEGRADED".*"operating_status":"OFFLINE"/,
    );
    expect(test.get(`${V3}/loadbalancers/x/statuses`).status).toBe(404);
  });

  it('"Querying Listeners": who may call, with the addresses in an IP address group', () => {
    const guarded = found(listeners.find(({ accessControl }) => accessControl?.type === 'white'));
    const { json } = test.get(`${V3}/listeners/${guarded.id}`);
    const ipgroup = { enable_ipgroup: true, type: 'white' };
    expect(json['listener']).toMatchObject({ ipgroup, default_pool_id: guarded.poolId });
    const id = found(guarded.accessControl).ipGroupId;
    expect(test.get(`${V3}/ipgroups/${id}`).json['ipgroup']).toMatchObject({
      ip_list: [{ ip: '10.0.0.0/8', description: '' }, { ip: '172.20.0.0/16' }],
      listeners: [{ id: guarded.id }],
    });
    expect(rows(`${V3}/ipgroups`, 'ipgroups').length).toBe(2);
    expect(test.get(`${V3}/ipgroups/x`).status).toBe(404);
  });

  it('version 3: filters by what the balancer stands before, and by its address', () => {
    const [server] = servers;
    const port = found(network.ports.find(({ id }) => id === found(server).portIds[0]));
    const of = (query: string) =>
      rows(`${V3}/loadbalancers?${query}`, 'loadbalancers').map(({ id }) => id);
    expect(of(`member_address=${port.ipAddress}`)).toEqual([found(loadBalancers[0]).id]);
    expect(of('ip_version=6')).toEqual(
      loadBalancers.filter(({ ipv4 }) => !ipv4).map(({ id }) => id),
    );
  });

  it('who follows next_marker comes to an end; an unknown or empty marker is refused', () => {
    const list = `${V3}/loadbalancers`;
    const last = found(loadBalancers.at(-1)).id;
    expect(test.get(list).json['page_info']).toMatchObject({ next_marker: last });
    const after = test.get(`${list}?marker=${last}`).json;
    expect([after['loadbalancers'], after['page_info']]).toEqual([[], { current_count: 0 }]);
    expect(test.get(`${list}?limit=2&marker=x`).json['error_code']).toBe('ELB.1004');
    expect(test.get(`${list}?limit=2&marker=`).status).toBe(400);
    const back = `${list}?limit=2&page_reverse=true&marker=${found(loadBalancers[2]).id}`;
    expect(rows(back, 'loadbalancers').map(({ id }) => id)).toEqual(
      loadBalancers.slice(0, 2).map(({ id }) => id),
    );
  });

  it('version 2.0: links to the pages beside, and one listener', () => {
    const { json, body } = test.get('/v2.0/lbaas/listeners?limit=1');
    expect(body).toContain('"listeners_links":[{"rel":"next"');
    const [listener] = rowsOf(json, 'listeners');
    const one = test.get(`/v2.0/lbaas/listeners/${String(found(listener)['id'])}`);
    expect(one.json['listener']).toEqual(listener);
    expect(test.get('/v2.0/lbaas/loadbalancers').body).toContain('"loadbalancers_links":[]');
    const dedicated = found(listeners[0]).id;
    expect(test.get(`/v2.0/lbaas/listeners/${dedicated}`).status).toBe(404);
  });
});

describe('"Querying Project Information Based on the Specified Criteria"', () => {
  it('page and per_page act together only, and lead on by links.next', () => {
    const all = rows('/v3/projects', 'projects').length;
    expect(rows('/v3/projects?per_page=1', 'projects').length).toBe(all);
    const { json } = test.get('/v3/projects?page=1&per_page=2');
    expect(rowsOf(json, 'projects').length).toBe(2);
    expect(JSON.stringify(json['links'])).toContain('page=2');
    const last = test.get(`/v3/projects?page=2&per_page=${all - 1}`).json;
    expect([rowsOf(last, 'projects').length, JSON.stringify(last['links'])]).toEqual([
      1,
      expect.stringContaining('"next":null'),
    ]);
    expect(test.get('/v3/projects?page=1&per_page=5001').status).toBe(400);
  });
});
