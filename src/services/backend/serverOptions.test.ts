import { describe, expect, it } from 'vitest';
import type { Server } from '../../api/ecs';
import type { Port, Subnet } from '../../api/vpc';
import { serverOptions, withPrimary } from './serverOptions';

const VPC = '00159d7d-b3c3-4108-8bc4-6658814e6422';
const row = (
  addr: string,
  portId: string | undefined,
  more: { version?: string; type?: string } = {},
) => ({
  addr,
  version: more.version ?? '4',
  'OS-EXT-IPS:type': more.type ?? 'fixed',
  'OS-EXT-IPS:port_id': portId,
});

// After the example of "Querying Details About ECSs", whose addresses are keyed by the VPC's ID.
const server = (changes: Partial<Server>): Server => ({
  id: 'e3d3f219-b445-4a7a-8f00-e31412481f8c',
  name: 'ecs-1f30',
  status: 'ACTIVE',
  metadata: { vpc_id: VPC },
  addresses: { [VPC]: [row('192.168.20.197', 'nic-a')] },
  ...changes,
});
const subnets: Subnet[] = [
  { id: 's1', name: 'subnet-app', cidr: '192.168.20.0/24' },
  { id: 's2', name: 'subnet-db', cidr: '192.168.30.0/24' },
];
const only = (changes: Partial<Server>) => serverOptions([server(changes)], VPC, subnets)[0];

describe('serverOptions', () => {
  it('takes the port of the address as port_id', () => {
    expect(only({})).toMatchObject({
      label: 'ecs-1f30',
      address: '192.168.20.197',
      subnet: 'subnet-app 192.168.20.0/24',
      state: 'Running',
      interfaces: [{ id: 'nic-a', address: '192.168.20.197' }],
    });
    expect(only({})?.warning).toBeUndefined();
    expect(only({})?.disabledReason).toBeUndefined();
  });

  it('keeps the servers of the VPC, by metadata, else by the key of the addresses', () => {
    const elsewhere = server({ id: 'x', metadata: { vpc_id: 'other' } });
    const unsaid = server({ id: 'y', metadata: {} });
    const options = serverOptions([server({}), elsewhere, unsaid], VPC, []);
    expect(options.map(({ id }) => id)).toEqual(['e3d3f219-b445-4a7a-8f00-e31412481f8c', 'y']);
  });

  it('makes one interface of the rows of one port, and leaves out IPv6 and floating addresses', () => {
    const addresses = {
      [VPC]: [
        row('192.168.20.197', 'nic-a'),
        row('2001:db8::1', 'nic-a', { version: '6' }),
        row('80.158.1.2', 'nic-a', { type: 'floating' }),
        row('192.168.30.5', 'nic-b'),
        row('192.168.30.6', undefined),
      ],
    };
    const option = only({ addresses });
    expect(option?.interfaces.map(({ id, label, subnet }) => [id, label, subnet])).toEqual([
      ['nic-a', '192.168.20.197', 'subnet-app 192.168.20.0/24'],
      ['nic-b', '192.168.30.5', 'subnet-db 192.168.30.0/24'],
    ]);
    expect(option?.subnet).toBe('subnet-app 192.168.20.0/24, subnet-db 192.168.30.0/24');
  });

  it('refuses one without a private IPv4 address and a frozen one', () => {
    expect(only({ addresses: {} })?.disabledReason).toContain('private IPv4');
    expect(only({ metadata: { vpc_id: VPC, EcmResStatus: 'freeze' } })?.disabledReason).toContain(
      'frozen',
    );
    expect(
      only({ metadata: { vpc_id: VPC, EcmResStatus: 'normal' } })?.disabledReason,
    ).toBeUndefined();
  });

  // "ECS Statuses".
  it.each([
    ['SHUTOFF', 'Stopped'],
    ['HARD_REBOOT', 'Hard reboot'],
    ['ERROR', 'Error'],
  ])('warns of status %s and lets it be chosen', (status, state) => {
    const option = only({ status });
    expect(option?.state).toBe(state);
    expect(option?.warning).toContain('no answer');
    expect(option?.disabledReason).toBeUndefined();
  });
});

describe('withPrimary', () => {
  const port = (id: string, primary?: boolean): Port => ({
    id,
    name: '',
    device_owner: 'compute:eu-de-01',
    fixed_ips: [],
    allowed_address_pairs: [],
    'binding:vif_details': { primary_interface: primary },
  });
  const interfaces = only({
    addresses: { [VPC]: [row('192.168.20.197', 'nic-a'), row('192.168.30.5', 'nic-b')] },
  })?.interfaces;

  // "Querying Ports": binding:vif_details.primary_interface.
  it('marks the primary interface once the ports have told', () => {
    const told = withPrimary(interfaces ?? [], [port('nic-a', false), port('nic-b', true)]);
    expect(told.map(({ id, primary, state }) => [id, primary, state])).toEqual([
      ['nic-a', false, undefined],
      ['nic-b', true, 'Primary'],
    ]);
  });

  it('says nothing as long as no port has told', () => {
    const told = withPrimary(interfaces ?? [], [port('nic-a')]);
    expect(told.map(({ primary }) => primary)).toEqual([undefined, undefined]);
  });
});
