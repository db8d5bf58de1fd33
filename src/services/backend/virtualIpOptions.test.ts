import { describe, expect, it } from 'vitest';
import type { Server } from '../../api/ecs';
import type { Port, Subnet } from '../../api/vpc';
import { virtualIpOptions } from './virtualIpOptions';

const port = (changes: Partial<Port>): Port => ({
  id: 'port',
  name: '',
  network_id: 'net-1',
  device_owner: '',
  fixed_ips: [],
  allowed_address_pairs: [],
  ...changes,
});
const virtualIp = (changes: Partial<Port>) =>
  port({
    id: 'vip-port',
    name: 'vip-db',
    device_owner: 'neutron:VIP_PORT',
    fixed_ips: [{ ip_address: '192.168.0.100', subnet_id: 'sub-1' }],
    allowed_address_pairs: [{ ip_address: '192.168.0.11' }, { ip_address: '192.168.0.12' }],
    ...changes,
  });
const nic = (id: string, address: string, server: string, changes: Partial<Port> = {}) =>
  port({
    id,
    device_owner: 'compute:eu-de-01',
    device_id: server,
    fixed_ips: [{ ip_address: address, subnet_id: 'sub-1' }],
    ...changes,
  });
const subnets: Subnet[] = [
  { id: 'net-1', neutron_subnet_id: 'sub-1', name: 'subnet-db', cidr: '192.168.0.0/24' },
];
const server = (id: string, status = 'ACTIVE'): Server => ({
  id,
  name: `ecs-${id}`,
  status,
  metadata: {},
  addresses: {},
});

// "Querying Private IP Addresses": allowed_address_pairs of a virtual IP are addresses of server interfaces.
describe('virtualIpOptions', () => {
  it('takes its own port as vip_port_id and the ports that it is bound to as port_id', () => {
    const options = virtualIpOptions(
      [
        virtualIp({}),
        nic('nic-1', '192.168.0.11', 'a', { 'binding:vif_details': { primary_interface: true } }),
        nic('nic-2', '192.168.0.12', 'b'),
        nic('nic-3', '192.168.0.13', 'c'),
      ],
      [server('a'), server('b', 'SHUTOFF')],
      subnets,
    );
    expect(options).toHaveLength(1);
    expect(options[0]).toMatchObject({
      id: 'vip-port',
      label: 'vip-db',
      address: '192.168.0.100',
      subnet: 'subnet-db 192.168.0.0/24',
      state: 'Bound to 2 interfaces',
    });
    expect(
      options[0]?.interfaces.map(({ id, label, state, primary }) => [id, label, state, primary]),
    ).toEqual([
      ['nic-1', 'ecs-a', 'Running, primary', true],
      ['nic-2', 'ecs-b', 'Stopped', false],
    ]);
    expect(options[0]?.warning).toBeUndefined();
  });

  it('refuses one that is bound to no server', () => {
    const [unbound] = virtualIpOptions([virtualIp({})], [], subnets);
    expect(unbound?.disabledReason).toContain('not bound to any server');
    expect(unbound?.state).toBe('Not bound');
  });

  it('is not bound to the same address in another network, nor to a port that is no server', () => {
    const [option] = virtualIpOptions(
      [
        virtualIp({}),
        nic('elsewhere', '192.168.0.11', 'a', { network_id: 'net-2' }),
        nic('gateway', '192.168.0.12', 'b', { device_owner: 'network:dhcp' }),
      ],
      [],
      subnets,
    );
    expect(option?.interfaces).toEqual([]);
  });

  it('counts an interface once that holds two of the addresses', () => {
    const both = nic('nic-1', '192.168.0.11', 'a', {
      fixed_ips: [
        { ip_address: '192.168.0.11', subnet_id: 'sub-1' },
        { ip_address: '192.168.0.12', subnet_id: 'sub-1' },
      ],
    });
    expect(virtualIpOptions([virtualIp({}), both], [], [])[0]?.interfaces).toHaveLength(1);
  });

  it('names one without a name by its address, and its servers by ID while nobody names them', () => {
    const [option] = virtualIpOptions(
      [virtualIp({ name: '' }), nic('nic-1', '192.168.0.11', 'a')],
      [],
      [],
    );
    expect(option?.label).toBe('192.168.0.100');
    expect(option?.state).toBe('Bound to a');
    expect(option?.warning).toBeUndefined();
  });

  it('warns when none of its servers runs', () => {
    const [option] = virtualIpOptions(
      [virtualIp({}), nic('nic-1', '192.168.0.11', 'a')],
      [server('a', 'SHUTOFF')],
      [],
    );
    expect(option?.warning).toContain('None of its servers runs');
    expect(option?.disabledReason).toBeUndefined();
  });
});
