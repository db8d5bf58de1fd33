import type { AddressGroup, Firewall, SecurityGroup } from './networkAccess';

/** Ages are in milliseconds before the cloud began, so that one set of data fits any clock. */
export interface Vpc {
  id: string;
  name: string;
  description: string;
  cidr: string;
  /** Secondary blocks; only version 3 of the VPC API shows them. */
  extendCidrs: readonly string[];
  age: number;
}

export interface Subnet {
  /** Also the ID of its network. */
  id: string;
  neutronSubnetId: string;
  vpcId: string;
  name: string;
  cidr: string;
  gatewayIp: string;
  availabilityZone: string;
}

export interface Route {
  /** `local` routes are set by the system; every route table has one for the network that VPC endpoints use. */
  type: string;
  destination: string;
  nexthop: string;
  description: string;
}

export interface RouteTable {
  id: string;
  name: string;
  vpcId: string;
  isDefault: boolean;
  routes: readonly Route[];
  subnetIds: readonly string[];
}

export interface Port {
  id: string;
  name: string;
  networkId: string;
  neutronSubnetId: string;
  ipAddress: string;
  macAddress: string;
  /** Who uses it, such as `compute:eu-de-01`, `neutron:VIP_PORT` or `neutron:LOADBALANCERV3`. */
  deviceOwner: string;
  deviceId: string;
  isUp: boolean;
  /** On a virtual IP: the addresses of the interfaces that it is bound to. */
  boundTo: readonly string[];
  isPrimaryInterface: boolean;
  securityGroupIds: readonly string[];
}

export interface Network {
  vpcs: readonly Vpc[];
  subnets: readonly Subnet[];
  routeTables: readonly RouteTable[];
  ports: readonly Port[];
  securityGroups: readonly SecurityGroup[];
  addressGroups: readonly AddressGroup[];
  firewalls: readonly Firewall[];
}

export const COMPUTE_OWNER_PREFIX = 'compute:';
export const VIRTUAL_IP_OWNER = 'neutron:VIP_PORT';
export const LOAD_BALANCER_OWNERS = {
  shared: 'neutron:LOADBALANCERV2',
  dedicated: 'neutron:LOADBALANCERV3',
};

/** Routes that the system sets by itself; the reference's rule is about custom ones. */
const SYSTEM_ROUTE_TYPES = new Set(['local', 'egw', 'subeni']);

/** A NAT gateway adds it. It contains every network, so the rule about overlaps cannot mean it. */
const EVERYWHERE = '0.0.0.0/0';

/** UUIDs are the same in either case. */
export function findPort({ ports }: Network, id: string): Port | undefined {
  return ports.find((port) => port.id === id.toLowerCase());
}

export function findVpc({ vpcs }: Network, id: string): Vpc | undefined {
  return vpcs.find((vpc) => vpc.id === id.toLowerCase());
}

export function vpcIdOfPort({ subnets }: Network, port: Port): string | undefined {
  return subnets.find(({ id }) => id === port.networkId)?.vpcId;
}

/** Destinations of the custom routes in all route tables of a VPC. */
export function customDestinations({ routeTables }: Network, vpcId: string): string[] {
  return routeTables
    .filter((table) => table.vpcId === vpcId)
    .flatMap(({ routes }) => routes)
    .filter(({ type, destination }) => !SYSTEM_ROUTE_TYPES.has(type) && destination !== EVERYWHERE)
    .map(({ destination }) => destination);
}
