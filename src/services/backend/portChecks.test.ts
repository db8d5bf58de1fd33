import { describe, expect, it } from 'vitest';
import type { Gathered } from '../../api/paging';
import type { Port, Subnet } from '../../api/vpc';
import type { Loaded } from '../../ui/picker/loaded';
import { checkPortPlace } from './portChecks';

const known = <T>(data: T): Loaded<T> => ({ status: 'ready', data, updatedAt: 0 });
const FAILED = { status: 'failed', error: new Error('no answer') } as const;
const LOADING = { status: 'loading' } as const;

const port = (changes: Partial<Port> = {}): Port => ({
  id: 'p',
  name: '',
  network_id: 'net-1',
  device_owner: 'compute:eu-de-01',
  fixed_ips: [],
  allowed_address_pairs: [],
  ...changes,
});
const subnets = (complete = true, ...ids: string[]): Loaded<Gathered<Subnet>> =>
  known({ items: ids.map((id) => ({ id, name: '', cidr: '' })), complete });
const SERVER = {
  what: 'a cloud server',
  isRight: ({ device_owner }: Port) => device_owner.startsWith('compute:'),
};

const verdicts = (
  facts: Loaded<Port | null>,
  of: Loaded<Gathered<Subnet>> = subnets(true, 'net-1'),
) => checkPortPlace(facts, of, 'portId', SERVER).map(({ id, severity }) => `${id} ${severity}`);

// "Error Codes": EndPoint.3042 for a port of another VPC, EndPoint.3008 for one that does not exist.
describe('checkPortPlace', () => {
  it('passes a port of the VPC that belongs to what it should', () => {
    expect(verdicts(known(port()))).toEqual([]);
  });

  it('joins by neutron_network_id, else by the ID of the subnet', () => {
    const joined = known({
      items: [{ id: 'x', neutron_network_id: 'net-1', name: '', cidr: '' }],
      complete: true,
    });
    expect(verdicts(known(port()), joined)).toEqual([]);
  });

  it('blocks a port of another VPC', () => {
    expect(verdicts(known(port({ network_id: 'net-9' })))).toEqual(['port-vpc blocks']);
  });

  it('only warns of a port that the cloud does not name', () => {
    expect(verdicts(known(null))).toEqual(['port-vpc warns']);
  });

  it('warns of a port that belongs to something else', () => {
    expect(verdicts(known(port({ device_owner: 'neutron:VIP_PORT' })))).toEqual([
      'port-kind warns',
    ]);
  });

  it.each([
    ['the port failed', FAILED, subnets(true, 'net-1')],
    ['the subnets failed', known(port()), FAILED],
    ['no subnet may be seen', known(port()), subnets()],
    ['the list of subnets is cut', known(port()), subnets(false, 'net-9')],
    ['the port names no network', known(port({ network_id: undefined })), subnets(true, 'net-1')],
  ])('could not check when %s', (_name, facts, of) => {
    expect(verdicts(facts, of)).toEqual(['port-vpc unknown']);
  });

  it('waits in silence', () => {
    expect(verdicts(LOADING)).toEqual([]);
    expect(verdicts(known(port()), LOADING)).toEqual([]);
  });

  it('names the field and gives each of two ports its own finding', () => {
    const [finding] = checkPortPlace(known(null), subnets(true, 'net-1'), 'vipPortId', SERVER);
    expect(finding).toMatchObject({ id: 'vip-port-vpc', field: 'vipPortId' });
  });
});
