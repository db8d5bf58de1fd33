import { describe, expect, it } from 'vitest';
import { backendOfLoadBalancer, backendOfServer, backendOfVirtualIp } from './chosenBackend';
import type { InterfaceOption } from './interfaceOption';

const oneInterface = (id: string, primary?: boolean): InterfaceOption => ({
  id,
  label: id,
  serverId: 'server',
  serverName: 'ecs-orders',
  primary,
});
const interfaces = [oneInterface('nic 1'), oneInterface('nic 2', true)];

// "Creating a VPC Endpoint Service", Table 2, port_id and vip_port_id.
describe('what is sent of what is picked', () => {
  it('is the port of the private IPv4 address of a load balancer', () => {
    const picked = { id: 'balancer', label: 'lb-orders', portId: 'port' };
    expect(backendOfLoadBalancer(picked)).toEqual({ portId: 'port', vipPortId: '' });
    expect(backendOfLoadBalancer({ ...picked, portId: undefined }).portId).toBe('');
  });

  it('is the primary interface of a server, else its first', () => {
    const picked = { id: 'server', label: 'ecs-orders', interfaces };
    expect(backendOfServer(picked)).toEqual({ portId: 'nic 2', vipPortId: '' });
    expect(backendOfServer({ ...picked, interfaces: [oneInterface('nic 1')] }).portId).toBe(
      'nic 1',
    );
  });

  it('is an interface that a virtual IP is bound to, and its own port', () => {
    const picked = { id: 'vip port', label: 'vip-orders', interfaces };
    expect(backendOfVirtualIp(picked)).toEqual({ portId: 'nic 2', vipPortId: 'vip port' });
    expect(backendOfVirtualIp({ ...picked, interfaces: [] }).portId).toBe('');
  });

  it('is nothing once nothing is picked', () => {
    const none = { portId: '', vipPortId: '' };
    expect(backendOfLoadBalancer(undefined)).toEqual(none);
    expect(backendOfServer(undefined)).toEqual(none);
    expect(backendOfVirtualIp(undefined)).toEqual(none);
  });
});
