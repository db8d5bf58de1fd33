import type { Subnet } from '../../api/vpc';
import { contains, parseAddress, parseNetwork } from '../../api/networks';

/** As a picker shows a subnet: name and block. */
function subnetText({ name, cidr, id }: Subnet): string {
  return [name || id, cidr].filter(Boolean).join(' ');
}

/** The text of the IPv4 subnet with this `neutron_subnet_id`, as ports and load balancers name it. */
export function subnetById(subnets: readonly Subnet[], id: string | null | undefined) {
  const found = id ? subnets.find(({ neutron_subnet_id }) => neutron_subnet_id === id) : undefined;
  return found && subnetText(found);
}

/** The text of the subnet that an address lies in: subnets of one VPC never overlap. */
export function subnetByAddress(subnets: readonly Subnet[], address: string) {
  const number = parseAddress(address);
  if (number === undefined) return undefined;
  const found = subnets.find(({ cidr }) => {
    const network = parseNetwork(cidr);
    return network !== undefined && contains(network, number);
  });
  return found && subnetText(found);
}

/** The network of a subnet, as ports name it: `neutron_network_id`, which equals the subnet's own ID. */
export function networkOf({ neutron_network_id, id }: Subnet): string {
  return neutron_network_id ?? id;
}
