import type { Cloud } from './cloud';
import { stageAt } from './course';
import type { EndpointFields } from './endpointRecord';
import { isAbsent, isUuid } from './fields';
import { addressOf, readIpv4Range } from './ipv4';
import type { Network, Subnet, Vpc } from './network';
import { refuse } from './refusal';
import { refuseReservedNetwork } from './vpcRules';

/**
 * Where the endpoint of an interface service is to stand ("Creating a VPC Endpoint", Table 2, subnet_id and
 * port_ip); without an address it gets the first free one.
 */
export function readPlace(
  cloud: Cloud,
  vpc: Vpc,
  subnetId: unknown,
  address: unknown,
): NonNullable<EndpointFields['place']> {
  const subnet = readSubnet(cloud, vpc, subnetId);
  refuseReservedNetwork(cloud, vpc, [subnet.cidr]);
  const taken = addressesInUse(cloud, subnet.id);
  const ip = isAbsent(address)
    ? (firstFreeAddress(subnet.cidr, taken) ?? refuse('EndPoint.4010'))
    : readAddress(subnet, taken, address);
  return { subnetId: subnet.id, ip };
}

/** Table 2, subnet_id: the ID of a subnet of the VPC, which is that of its network. */
function readSubnet({ project }: Cloud, vpc: Vpc, value: unknown): Subnet {
  if (isAbsent(value)) refuse('EndPoint.2010');
  if (!isUuid(value)) refuse('EndPoint.0023');
  const wanted = value.toLowerCase();
  const subnet = project.network.subnets.find(({ id }) => id === wanted) ?? refuse('EndPoint.4004');
  return subnet.vpcId === vpc.id ? subnet : refuse('EndPoint.2037');
}

/** Table 2, port_ip: an IPv4 address of the subnet that nobody uses. */
function readAddress(subnet: Subnet, taken: ReadonlySet<string>, value: unknown): string {
  if (typeof value !== 'string') refuse('EndPoint.2041');
  const address = readIpv4Range(`${value}/32`)?.first ?? refuse('EndPoint.2041');
  if (!isHostAddress(subnet.cidr, address)) refuse('EndPoint.2043');
  const text = addressOf(address);
  return taken.has(text) ? refuse('EndPoint.2042') : text;
}

/** The first and the last address of a block are no host's. */
function isHostAddress(cidr: string, address: number): boolean {
  const range = readIpv4Range(cidr);
  return range !== undefined && address > range.first && address < range.last;
}

/** Addresses of a subnet that ports or other endpoints have. */
function addressesInUse(cloud: Cloud, subnetId: string): Set<string> {
  const now = cloud.now();
  const ofEndpoints = cloud
    .ownEndpoints()
    .filter((endpoint) => stageAt(endpoint, now) !== 'failed')
    .flatMap(({ fields }) => (fields.place?.subnetId === subnetId ? [fields.place.ip] : []));
  return new Set([...addressesOfPorts(cloud.project.network, subnetId), ...ofEndpoints]);
}

export function addressesOfPorts({ ports }: Network, subnetId: string): string[] {
  return ports.filter(({ networkId }) => networkId === subnetId).map(({ ipAddress }) => ipAddress);
}

/** The first host's address in a block that is not taken; undefined when it is full. */
export function firstFreeAddress(cidr: string, taken: ReadonlySet<string>): string | undefined {
  const { first, last } = readIpv4Range(cidr) ?? { first: 0, last: 0 };
  for (let value = first + 1; value < last; value += 1) {
    const address = addressOf(value);
    if (!taken.has(address)) return address;
  }
  return undefined;
}
