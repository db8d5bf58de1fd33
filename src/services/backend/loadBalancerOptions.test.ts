import { describe, expect, it } from 'vitest';
import type { LoadBalancer } from '../../api/elb';
import type { Subnet } from '../../api/vpc';
import { loadBalancerOptions } from './loadBalancerOptions';

// Values of the example of "Querying Load Balancers" (v3) and of "Querying Subnets".
const balancer = (changes: Partial<LoadBalancer>): LoadBalancer => ({
  id: '65672f7e-2024-4c39-9198-98249da479c5',
  name: 'lb-web-01',
  vpc_id: '6e0ee31f-7a46-4530-b32f-ce41f30959d4',
  vip_port_id: 'b289f890-a6fa-4405-a9cc-fe62b8a3bed0',
  vip_address: '172.16.0.152',
  vip_subnet_cidr_id: '96e52038-7983-462f-8a96-415d8a280b13',
  guaranteed: true,
  provisioning_status: 'ACTIVE',
  operating_status: 'ONLINE',
  ...changes,
});
const subnets: Subnet[] = [
  {
    id: '4779ab1c-7c1a-44b1-a02e-93dfc361b32d',
    neutron_subnet_id: '96e52038-7983-462f-8a96-415d8a280b13',
    name: 'subnet-web',
    cidr: '172.16.0.0/24',
  },
];

const only = (changes: Partial<LoadBalancer>) =>
  loadBalancerOptions([balancer(changes)], subnets)[0];

describe('loadBalancerOptions', () => {
  it('takes vip_port_id as port_id, and the subnet by its IPv4 subnet ID', () => {
    expect(only({})).toEqual({
      id: '65672f7e-2024-4c39-9198-98249da479c5',
      label: 'lb-web-01',
      address: '172.16.0.152',
      subnet: 'subnet-web 172.16.0.0/24',
      state: 'Online, dedicated',
      portId: 'b289f890-a6fa-4405-a9cc-fe62b8a3bed0',
    });
  });

  it('names one without a name by its ID, and shows no subnet that nobody knows', () => {
    const [option] = loadBalancerOptions([balancer({ name: '' })], []);
    expect(option?.label).toBe(option?.id);
    expect(option?.subnet).toBeUndefined();
  });

  // "Querying Load Balancers": vip_port_id is null without a private IPv4 address.
  it.each([null, undefined, ''])(
    'refuses one without a private IPv4 address (%j)',
    (vip_port_id) => {
      expect(only({ vip_port_id })?.disabledReason).toContain('private IPv4');
      expect(only({ vip_port_id })?.portId || undefined).toBeUndefined();
    },
  );

  it('refuses a frozen one', () => {
    expect(only({ operating_status: 'FROZEN' })?.disabledReason).toContain('frozen');
    expect(only({ operating_status: 'FROZEN' })?.state).toBe('Frozen, dedicated');
  });

  it('warns of one that is not active or not online, and lets it be chosen', () => {
    for (const changes of [
      { provisioning_status: 'PENDING_DELETE' },
      { provisioning_status: 'PENDING_UPDATE' },
      { operating_status: 'OFFLINE' },
    ]) {
      expect(only(changes)?.disabledReason).toBeUndefined();
      expect(only(changes)?.warning).toMatch(/^It is /);
    }
    expect(only({})?.warning).toBeUndefined();
  });

  it('tells shared from dedicated ones by guaranteed, when it is there', () => {
    expect(only({ guaranteed: false })?.state).toBe('Online, shared');
    expect(only({ guaranteed: undefined })?.state).toBe('Online');
  });
});
