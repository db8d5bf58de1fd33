import { describe, expect, it } from 'vitest';
import type { Gathered } from '../../api/paging';
import type { RouteTable, Subnet, Vpc } from '../../api/vpc';
import type { Loaded } from '../../ui/picker/loaded';
import { checkVpc, type VpcFacts } from './vpcChecks';

const known = <T>(data: T): Loaded<T> => ({ status: 'ready', data, updatedAt: 0 });
const all = <T>(...items: T[]): Loaded<Gathered<T>> => known({ items, complete: true });
const FAILED = { status: 'failed', error: new Error('no answer') } as const;

const vpc = (changes: Partial<Vpc> = {}): Vpc => ({
  id: 'vpc-1',
  name: 'vpc-prod',
  cidr: '192.168.0.0/16',
  extend_cidrs: [],
  status: 'ACTIVE',
  ...changes,
});
const subnet = (cidr: string): Subnet => ({ id: cidr, name: '', cidr });
const table = (...routes: { type: string; destination: string }[]): RouteTable => ({
  id: 'rtb-1',
  name: 'rtb-main',
  routes,
});
// Every route table of the cloud carries these ("Querying Route Tables").
const SYSTEM = [
  { type: 'local', destination: '192.168.4.0/24' },
  { type: 'local', destination: '198.19.128.0/20' },
  { type: 'local', destination: '127.0.0.0/8' },
  { type: 'local', destination: '100.64.0.0/10' },
];

const facts = (changes: Partial<VpcFacts> = {}): VpcFacts => ({
  vpcId: 'vpc-1',
  vpcs: all(vpc()),
  subnets: all(subnet('192.168.4.0/24')),
  routeTables: known([table(...SYSTEM)]),
  ...changes,
});
const verdicts = (changes: Partial<VpcFacts>, edition: '2022' | '2025' = '2022') =>
  checkVpc(facts(changes), edition).map(({ id, severity }) => `${id} ${severity}`);

describe('checkVpc', () => {
  it('finds nothing wrong with an ordinary VPC, and nothing without one', () => {
    expect(verdicts({})).toEqual([]);
    expect(verdicts({ vpcId: '' })).toEqual([]);
  });

  it('waits for facts in silence', () => {
    const loading = { status: 'loading' } as const;
    expect(verdicts({ vpcs: loading, subnets: loading, routeTables: loading })).toEqual([]);
  });

  it('calls what failed unknown, each for itself', () => {
    expect(verdicts({ vpcs: FAILED, subnets: FAILED, routeTables: FAILED })).toEqual([
      'vpc unknown',
      'vpc-blocks unknown',
      'vpc-routes unknown',
    ]);
    expect(verdicts({ routeTables: FAILED })).toEqual(['vpc-routes unknown']);
    expect(verdicts({ subnets: FAILED })).toEqual([]);
  });

  it('stands at the VPC and ends in what to do', () => {
    const [finding] = checkVpc(facts({ vpcs: all(vpc({ cidr: '198.19.0.0/16' })) }), '2022');
    expect(finding).toEqual({
      id: 'vpc-blocks',
      severity: 'blocks',
      field: 'vpcId',
      text: "The VPC's range 198.19.0.0/16 overlaps 198.19.128.0/20, which the cloud reserves for endpoints: choose a VPC with other ranges.",
    });
  });
});

// "Querying VPCs" (v3): status PENDING or ACTIVE; a list may be cut by permission, an empty one may mean "not allowed".
describe('existence of the VPC', () => {
  it.each([
    [
      'missing among others',
      { vpcs: all(vpc({ id: 'other' })) },
      ['vpc warns', 'vpc-blocks unknown'],
    ],
    ['missing in an empty list', { vpcs: all<Vpc>() }, ['vpc unknown', 'vpc-blocks unknown']],
    ['not ready', { vpcs: all(vpc({ status: 'PENDING' })) }, ['vpc warns']],
  ])('%s', (_name, changes, expected) => {
    expect(verdicts(changes)).toEqual(expected);
  });
});

// "Creating a VPC Endpoint Service": the reserved network, by edition.
describe('ranges of the VPC', () => {
  it.each([
    ['2022', { cidr: '198.19.128.0/24' }, ['vpc-blocks blocks']],
    ['2022', { extend_cidrs: ['198.19.143.0/24'] }, ['vpc-blocks blocks']],
    ['2022', { cidr: '198.19.200.0/24' }, ['vpc-blocks warns']],
    ['2025', { cidr: '198.19.200.0/24' }, ['vpc-blocks blocks']],
    ['2025', { cidr: '198.20.0.0/16' }, []],
    ['2022', { cidr: 'nonsense' }, ['vpc-blocks unknown']],
  ] as const)('edition %s, %j', (edition, changes, expected) => {
    const changed = vpc({
      ...changes,
      extend_cidrs: [...('extend_cidrs' in changes ? changes.extend_cidrs : [])],
    });
    expect(verdicts({ vpcs: all(changed) }, edition)).toEqual(expected);
  });

  it('takes the subnets when the VPC has no range of its own', () => {
    const vpcs = all(vpc({ cidr: '' }));
    expect(verdicts({ vpcs })).toEqual([]);
    expect(verdicts({ vpcs, subnets: all(subnet('198.19.130.0/24')) })).toEqual([
      'vpc-blocks blocks',
    ]);
    expect(verdicts({ vpcs, subnets: FAILED })).toEqual(['vpc-blocks unknown']);
    expect(verdicts({ vpcs, subnets: all<Subnet>() })).toEqual(['vpc-blocks unknown']);
    expect(verdicts({ vpcs, subnets: { status: 'loading' } })).toEqual([]);
  });

  it('blocks by its subnets even a VPC that it may not see', () => {
    expect(verdicts({ vpcs: FAILED, subnets: all(subnet('198.19.130.0/24')) })).toEqual([
      'vpc unknown',
      'vpc-blocks blocks',
    ]);
  });
});

// "Querying Route Tables" and "Creating a VPC Endpoint Service": custom routes must not overlap the reserved network.
describe('custom routes', () => {
  const withRoute = (type: string, destination: string) => ({
    routeTables: known([table(...SYSTEM), table({ type, destination })]),
  });

  it.each([
    ['2022', 'peering', '198.19.0.0/16', ['vpc-routes blocks']],
    ['2022', 'ecs', '198.0.0.0/8', ['vpc-routes blocks']],
    ['2022', 'vpn', '198.19.200.0/24', ['vpc-routes warns']],
    ['2025', 'vpn', '198.19.200.0/24', ['vpc-routes blocks']],
    ['2022', 'peering', '10.0.0.0/8', []],
    ['2022', 'nat', '0.0.0.0/0', []],
    ['2022', 'local', '198.19.0.0/16', []],
    ['2022', 'egw', '198.19.0.0/16', []],
    ['2022', 'subeni', '198.19.0.0/16', []],
    ['2022', 'ecs', '2001:db8::/32', []],
    ['2022', 'ecs', 'nonsense', ['vpc-routes unknown']],
  ] as const)('edition %s, type %s to %s', (edition, type, destination, expected) => {
    expect(verdicts(withRoute(type, destination), edition)).toEqual(expected);
  });

  it('names the route and its table', () => {
    const [finding] = checkVpc(facts(withRoute('peering', '198.19.0.0/16')), '2022');
    expect(finding?.text).toContain('198.19.0.0/16 in route table rtb-main');
  });

  it('cannot check without any table: every VPC has one', () => {
    expect(verdicts({ routeTables: known([]) })).toEqual(['vpc-routes unknown']);
  });
});
