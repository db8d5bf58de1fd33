import type { Cloud } from './cloud';
import { isAbsent, isUuid } from './fields';
import { overlap } from './ipv4';
import { customDestinations, findVpc, type Vpc } from './network';
import { refuse } from './refusal';

/** vpc_id, of a service ("Creating a VPC Endpoint Service", Table 2) or an endpoint ("Creating a VPC Endpoint", Table 2). */
export function readVpc({ project }: Cloud, value: unknown): Vpc {
  if (isAbsent(value)) refuse('EndPoint.2011');
  if (!isUuid(value)) refuse('EndPoint.0020');
  return findVpc(project.network, value) ?? refuse('EndPoint.2001');
}

/**
 * Neither these blocks nor the VPC's custom routes may overlap the network that endpoints use themselves: for a
 * service the VPC's blocks count ("Creating a VPC Endpoint Service", Table 2, port_id, notes), for an endpoint
 * those of its subnet ("Creating a VPC Endpoint", Table 2, subnet_id).
 */
export function refuseReservedNetwork(
  { edition, project: { network } }: Cloud,
  vpc: Vpc,
  blocks: readonly string[],
): void {
  const ranges = [...blocks, ...customDestinations(network, vpc.id)];
  if (ranges.some((range) => overlap(range, edition.reservedNetwork))) refuse('EndPoint.3009');
}
