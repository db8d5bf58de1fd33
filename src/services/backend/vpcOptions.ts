import type { Edition } from '../../api/editions';
import type { Vpc } from '../../api/vpc';
import type { PickerOption } from '../../ui/picker/pickerOption';
import { reservedOverlap } from '../../api/reservedNetwork';
import { statusInWords } from './statusWords';

/** The first block of a VPC and its secondary ones, those that are set. */
export function blocksOf({ cidr, extend_cidrs }: Vpc): string[] {
  return [cidr, ...extend_cidrs].filter((block) => block !== '');
}

/** Whether a VPC is ready by its status: `OK` in v1, `ACTIVE` in v3; without one nothing speaks against it. */
export function isVpcReady({ status }: Vpc): boolean {
  return status === undefined || status === 'OK' || status === 'ACTIVE';
}

/** VPCs as a picker shows them, in the cloud's order. */
export function vpcOptions(vpcs: readonly Vpc[], edition: Edition): PickerOption[] {
  return vpcs.map((vpc) => {
    const blocks = blocksOf(vpc);
    const overlaps = blocks.map((block) => ({ block, ...reservedOverlap(block, edition) }));
    const reserved = overlaps.find(({ verdict }) => verdict === 'reserved');
    const caution = overlaps.find(({ verdict }) => verdict === 'caution');
    return {
      id: vpc.id,
      label: vpc.name || vpc.id,
      address: blocks.join(', ') || 'No address range of its own',
      state: isVpcReady(vpc) ? 'Ready' : statusInWords(vpc.status ?? ''),
      ...(reserved?.verdict === 'reserved' && {
        disabledReason: `${reserved.block} overlaps ${reserved.network}, which the cloud reserves for endpoints`,
      }),
      ...(caution?.verdict === 'caution' && {
        warning: `${caution.block} overlaps ${caution.network}, which the cloud's newer rules reserve`,
      }),
    };
  });
}
