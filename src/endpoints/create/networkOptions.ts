import type { Edition } from '../../api/editions';
import { reservedOverlap } from '../../api/reservedNetwork';
import type { Subnet, Vpc } from '../../api/vpc';
import type { PickerOption } from '../../ui/picker/pickerOption';

export function vpcOptions(vpcs: readonly Vpc[]): PickerOption[] {
  return vpcs.map(({ id, name, cidr, extend_cidrs }) => ({
    id,
    label: name || id,
    address: [cidr, ...extend_cidrs].filter(Boolean).join(', ') || 'No address range of its own',
  }));
}

/**
 * The subnets of a VPC, by the ID that the VPC API gives them; one in the reserved network is refused ("Creating
 * a VPC Endpoint", Table 2, subnet_id).
 */
export function subnetOptions(subnets: readonly Subnet[], edition: Edition): PickerOption[] {
  return subnets.map(({ id, name, cidr }) => {
    const overlap = reservedOverlap(cidr, edition);
    return {
      id,
      label: name || id,
      address: cidr || 'No IPv4 block',
      ...(overlap.verdict === 'reserved' && {
        disabledReason: `${cidr} overlaps ${overlap.network}, which the cloud reserves for endpoints`,
      }),
      ...(overlap.verdict === 'caution' && {
        warning: `${cidr} overlaps ${overlap.network}, which the cloud's newer rules reserve`,
      }),
    };
  });
}
