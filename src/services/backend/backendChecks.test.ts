import { describe, expect, it } from 'vitest';
import type { Server } from '../../api/ecs';
import type { LoadBalancer } from '../../api/elb';
import type { Gathered } from '../../api/paging';
import type { Port, Subnet } from '../../api/vpc';
import { checkLoadBalancer, checkServer, checkVirtualIp, type BackendFacts } from './backendChecks';
import type { Finding } from './finding';
import type { Loaded } from '../../ui/picker/loaded';

const known = <T>(data: T): Loaded<T> => ({ status: 'ready', data, updatedAt: 0 });
const all = <T>(...items: T[]): Loaded<Gathered<T>> => known({ items, complete: true });
const FAILED = { status: 'failed', error: new Error('no answer') } as const;
const IDLE = { status: 'idle' } as const;

const facts = (changes: Partial<BackendFacts> = {}): BackendFacts => ({
  vpcId: 'vpc-1',
  portId: 'port-1',
  vipPortId: '',
  subnets: all<Subnet>({ id: 'net-1', name: '', cidr: '192.168.0.0/24' }),
  port: IDLE,
  vipPort: IDLE,
  ...changes,
});
const port = (changes: Partial<Port>): Port => ({
  id: 'port-1',
  name: '',
  network_id: 'net-1',
  device_owner: 'compute:eu-de-01',
  fixed_ips: [],
  allowed_address_pairs: [],
  ...changes,
});
const said = (findings: readonly Finding[]) =>
  findings.map(({ id, severity, field }) => `${id} ${severity} ${field}`);

describe('checkLoadBalancer', () => {
  const balancer = (changes: Partial<LoadBalancer> = {}): LoadBalancer => ({
    id: 'lb-1',
    name: 'lb-web-01',
    vpc_id: 'vpc-1',
    vip_port_id: 'port-1',
    provisioning_status: 'ACTIVE',
    operating_status: 'ONLINE',
    ...changes,
  });

  it('passes one of the VPC that works, and says nothing before there is one', () => {
    expect(checkLoadBalancer(facts(), all(balancer()))).toEqual([]);
    expect(checkLoadBalancer(facts({ portId: '' }), all(balancer()))).toEqual([]);
  });

  it('blocks one of another VPC', () => {
    expect(said(checkLoadBalancer(facts(), all(balancer({ vpc_id: 'vpc-2' }))))).toEqual([
      'port-vpc blocks portId',
    ]);
  });

  it.each([{ operating_status: 'FROZEN' }, { provisioning_status: 'PENDING_DELETE' }])(
    'warns of its state: %j',
    (changes) => {
      expect(said(checkLoadBalancer(facts(), all(balancer(changes))))).toEqual([
        'backend-state warns portId',
      ]);
    },
  );

  // "Querying Ports": device_owner neutron:LOADBALANCERV2 of a shared, neutron:LOADBALANCERV3 of a dedicated one.
  it('looks at the port itself when no list names it, and admits what it cannot tell', () => {
    const own = known(port({ device_owner: 'neutron:LOADBALANCERV3' }));
    const other = known(port({}));
    expect(said(checkLoadBalancer(facts({ port: own }), FAILED))).toEqual([
      'backend-state unknown portId',
    ]);
    expect(said(checkLoadBalancer(facts({ port: other }), all<LoadBalancer>()))).toEqual([
      'port-kind warns portId',
    ]);
    expect(said(checkLoadBalancer(facts({ port: known(null) }), all<LoadBalancer>()))).toEqual([
      'port-vpc warns portId',
    ]);
    expect(said(checkLoadBalancer(facts({ port: FAILED }), FAILED))).toEqual([
      'port-vpc unknown portId',
    ]);
  });
});

describe('checkServer', () => {
  const server = (changes: Partial<Server> = {}): Server => ({
    id: 's-1',
    name: 'ecs-1',
    status: 'ACTIVE',
    metadata: { vpc_id: 'vpc-1' },
    addresses: { 'vpc-1': [{ addr: '192.168.0.5', version: '4', 'OS-EXT-IPS:port_id': 'port-1' }] },
    ...changes,
  });

  it('passes one of the VPC that runs', () => {
    expect(checkServer(facts(), all(server()))).toEqual([]);
  });

  it('blocks one of another VPC, warns of one that is stopped or frozen', () => {
    expect(said(checkServer(facts(), all(server({ metadata: { vpc_id: 'vpc-2' } }))))).toEqual([
      'port-vpc blocks portId',
    ]);
    for (const changes of [
      { status: 'SHUTOFF' },
      { metadata: { vpc_id: 'vpc-1', EcmResStatus: 'freeze' } },
    ]) {
      expect(said(checkServer(facts(), all(server(changes))))).toEqual([
        'backend-state warns portId',
      ]);
    }
  });

  it('looks at the port itself when no list names it', () => {
    expect(said(checkServer(facts({ port: known(port({})) }), all<Server>()))).toEqual([
      'backend-state unknown portId',
    ]);
    const elsewhere = known(port({ network_id: 'net-9' }));
    expect(said(checkServer(facts({ port: elsewhere }), all<Server>()))).toEqual([
      'port-vpc blocks portId',
    ]);
  });
});

describe('checkVirtualIp', () => {
  const vip = port({
    id: 'vip-1',
    device_owner: 'neutron:VIP_PORT',
    allowed_address_pairs: [{ ip_address: '192.168.0.11' }],
  });
  const nic = port({ device_id: 's-1', fixed_ips: [{ ip_address: '192.168.0.11' }] });
  const host = (status: string): Server => ({
    id: 's-1',
    name: 'ecs-1',
    status,
    metadata: {},
    addresses: {},
  });
  const chosen = facts({ vipPortId: 'vip-1' });

  it('passes one that is bound to the interface of a running server', () => {
    expect(checkVirtualIp(chosen, all(vip, nic), all(host('ACTIVE')))).toEqual([]);
  });

  it('warns when it is not bound to the interface', () => {
    const other = port({ device_id: 's-1', fixed_ips: [{ ip_address: '192.168.0.99' }] });
    expect(said(checkVirtualIp(chosen, all(vip, other), all(host('ACTIVE'))))).toEqual([
      'vip-binding warns portId',
    ]);
  });

  it('warns when no bound server runs, and admits when it cannot tell', () => {
    expect(said(checkVirtualIp(chosen, all(vip, nic), all(host('SHUTOFF'))))).toEqual([
      'backend-state warns vipPortId',
    ]);
    expect(said(checkVirtualIp(chosen, all(vip, nic), FAILED))).toEqual([
      'backend-state unknown vipPortId',
    ]);
  });

  it('checks both ports for themselves when no list names them', () => {
    const byHand = facts({
      vipPortId: 'vip-1',
      vipPort: known({ ...vip, network_id: 'net-9' }),
      port: known(port({ device_owner: 'neutron:VIP_PORT' })),
    });
    expect(said(checkVirtualIp(byHand, FAILED, IDLE))).toEqual([
      'vip-port-vpc blocks vipPortId',
      'port-kind warns portId',
      'vip-binding warns portId',
    ]);
  });
});
