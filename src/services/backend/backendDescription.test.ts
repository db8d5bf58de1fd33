import { describe, expect, it } from 'vitest';
import { describeBackend, type NamingRows } from './backendDescription';
import { emptyBackend, withChosen } from './backendValues';

const NOTHING: NamingRows = { vpcs: [], subnets: [], loadBalancers: [], servers: [], ports: [] };
const ROWS: NamingRows = {
  vpcs: [{ id: 'vpc-1', name: 'vpc-prod', cidr: '192.168.0.0/16', extend_cidrs: [] }],
  subnets: [{ id: 'net-1', name: 'subnet-app', cidr: '192.168.0.0/24' }],
  loadBalancers: [
    { id: 'lb-1', name: 'lb-web-01', vip_port_id: 'lb-port', vip_address: '192.168.0.9' },
  ],
  servers: [
    {
      id: 's-1',
      name: 'ecs-1',
      status: 'ACTIVE',
      metadata: { vpc_id: 'vpc-1' },
      addresses: {
        'vpc-1': [
          { addr: '192.168.0.11', version: '4', 'OS-EXT-IPS:port_id': 'nic-1' },
          { addr: '192.168.0.12', version: '4', 'OS-EXT-IPS:port_id': 'nic-2' },
        ],
      },
    },
  ],
  ports: [
    {
      id: 'vip-port',
      name: 'vip-db',
      network_id: 'net-1',
      device_owner: 'neutron:VIP_PORT',
      fixed_ips: [{ ip_address: '192.168.0.100' }],
      allowed_address_pairs: [{ ip_address: '192.168.0.11' }],
    },
    {
      id: 'nic-1',
      name: '',
      network_id: 'net-1',
      device_owner: 'compute:eu-de-01',
      device_id: 's-1',
      fixed_ips: [{ ip_address: '192.168.0.11' }],
      allowed_address_pairs: [],
    },
  ],
};
const inVpc = { ...emptyBackend(), vpcId: 'vpc-1' };

describe('describeBackend', () => {
  it('names a load balancer and says where its port comes from', () => {
    expect(describeBackend(withChosen(inVpc, { portId: 'lb-port' }), ROWS)).toEqual({
      vpc: { id: 'vpc-1', name: 'vpc-prod', cidr: '192.168.0.0/16' },
      backend: { kind: 'Load balancer', name: 'lb-web-01', address: '192.168.0.9' },
      portId: 'lb-port',
      portFrom: 'private IP port of load balancer lb-web-01',
    });
  });

  it('names a server and, when it has several, the interface', () => {
    const value = withChosen({ ...inVpc, serverType: 'VM' }, { portId: 'nic-2' });
    expect(describeBackend(value, ROWS)).toMatchObject({
      backend: {
        kind: 'Cloud server (ECS)',
        name: 'ecs-1',
        address: '192.168.0.12',
        interface: '192.168.0.12 in subnet-app 192.168.0.0/24',
      },
      portFrom: 'network interface 192.168.0.12 of cloud server ecs-1',
    });
  });

  it('names a virtual IP and the interface that it is bound to, with both ports', () => {
    const value = withChosen(
      { ...inVpc, serverType: 'VIP' },
      { portId: 'nic-1', vipPortId: 'vip-port' },
    );
    expect(describeBackend(value, ROWS)).toMatchObject({
      backend: {
        kind: 'Virtual IP',
        name: 'vip-db',
        address: '192.168.0.100',
        interface: 'ecs-1, 192.168.0.11',
      },
      portId: 'nic-1',
      portFrom:
        'network interface 192.168.0.11 of cloud server ecs-1, which the virtual IP is bound to',
      vipPortId: 'vip-port',
      vipPortFrom: 'port of virtual IP vip-db',
    });
  });

  it('always has the IDs, whatever the lists know', () => {
    const value = withChosen(
      { ...inVpc, serverType: 'VIP' },
      { portId: ' nic-1 ', vipPortId: 'vip-port' },
    );
    expect(describeBackend(value, NOTHING)).toEqual({
      vpc: { id: 'vpc-1' },
      backend: { kind: 'Virtual IP' },
      portId: 'nic-1',
      vipPortId: 'vip-port',
    });
  });

  it('is no unnamed load balancer while nothing is chosen', () => {
    const noAddress = {
      ...ROWS,
      loadBalancers: [{ id: 'lb-2', name: 'lb-ipv6', vip_port_id: null }],
    };
    expect(describeBackend(inVpc, noAddress).backend).toEqual({ kind: 'Load balancer' });
  });
});
