import type { Subnet, Vpc } from '../../cloud/network';
import type {
  AddressGroup,
  Firewall,
  FirewallRule,
  SecurityGroup,
  SecurityGroupRule,
} from '../../cloud/networkAccess';
import type { SeededRandom } from '../../cloud/seededRandom';
import { ADDRESS_GROUP, type VpcPlan } from './plan';

export interface BuiltAccess {
  securityGroup: SecurityGroup;
  addressGroups: AddressGroup[];
  firewalls: Firewall[];
}

interface Surroundings {
  /** What the IDs are drawn by. */
  key: string;
  securityGroupId: string;
  vpc: Vpc;
  subnets: readonly Subnet[];
  random: SeededRandom;
}

const EVERY_PORT = '1-65535';
const EVERYWHERE = '0.0.0.0/0';
/** What a rule has when nobody says another. */
const FIRST_PRIORITY = 1;

/** Makes what decides who reaches the servers of a VPC. */
export function buildAccess(plan: VpcPlan, surroundings: Surroundings): BuiltAccess {
  const { key, random, vpc } = surroundings;
  const addressGroups = plan.addressGroup
    ? [
        {
          id: random.uuid(`${key} address group`),
          name: `addresses-${vpc.name}`,
          addresses: plan.addressGroup,
          age: vpc.age,
        },
      ]
    : [];
  return {
    securityGroup: makeSecurityGroup(plan, surroundings, addressGroups[0]),
    addressGroups,
    firewalls: makeFirewalls(plan, surroundings),
  };
}

function makeSecurityGroup(
  plan: VpcPlan,
  { key, securityGroupId, vpc, random }: Surroundings,
  addressGroup: AddressGroup | undefined,
): SecurityGroup {
  const rule = (
    what: string,
    said: Partial<SecurityGroupRule> & Pick<SecurityGroupRule, 'direction' | 'ethertype'>,
  ): SecurityGroupRule => ({
    id: random.uuid(`${key} security group rule ${what}`),
    protocol: null,
    ports: null,
    isFromOwnGroup: false,
    remoteIpPrefix: null,
    remoteAddressGroupId: null,
    action: 'allow',
    priority: FIRST_PRIORITY,
    ...said,
  });
  return {
    id: securityGroupId,
    name: vpc.name.replace('vpc-', 'sg-'),
    vpcId: vpc.id,
    age: vpc.age,
    rules: [
      // Those that every group begins with.
      rule('out 4', { direction: 'egress', ethertype: 'IPv4' }),
      rule('out 6', { direction: 'egress', ethertype: 'IPv6' }),
      rule('in 4', { direction: 'ingress', ethertype: 'IPv4', isFromOwnGroup: true }),
      rule('in 6', { direction: 'ingress', ethertype: 'IPv6', isFromOwnGroup: true }),
      ...(plan.inbound ?? []).map(({ protocol, ports, from, action, priority }, place) =>
        rule(`in ${place} of the plan`, {
          direction: 'ingress',
          ethertype: 'IPv4',
          protocol,
          ...(ports && { ports: { least: ports[0], greatest: ports[1] } }),
          ...(from === ADDRESS_GROUP
            ? { remoteAddressGroupId: addressGroup?.id ?? null }
            : { remoteIpPrefix: from }),
          ...(action && { action }),
          ...(priority !== undefined && { priority }),
        }),
      ),
    ],
  };
}

function makeFirewalls(
  { firewall }: VpcPlan,
  { key, vpc, subnets, random }: Surroundings,
): Firewall[] {
  if (!firewall) return [];
  const rule = (what: string, said: Omit<FirewallRule, 'id' | 'isEnabled'>): FirewallRule => ({
    id: random.uuid(`${key} firewall rule ${what}`),
    isEnabled: true,
    ...said,
  });
  return [
    {
      id: random.uuid(`${key} firewall`),
      name: `fw-${vpc.name}`,
      subnetIds: subnets.slice(0, 1).map(({ id }) => id),
      isUp: true,
      age: vpc.age,
      ingressRules: firewall.map(({ action, protocol, from, port }, place) =>
        rule(`in ${place}`, { action, protocol, source: from, destinationPort: port }),
      ),
      egressRules: [
        rule('out', {
          action: 'allow',
          protocol: 'any',
          source: EVERYWHERE,
          destinationPort: EVERY_PORT,
        }),
      ],
    },
  ];
}
