import { useMemo } from 'react';
import { backendFieldId } from './backendField';
import { withPickedVpc } from './backendValues';
import { dataOf, mapLoaded } from '../../ui/picker/loaded';
import { findingsAt, type PickerProps } from './pickerProps';
import type { PickerWords } from '../../ui/picker/PickerState';
import { ENTER_BY_HAND } from './pickerWords';
import { ResourcePicker } from '../../ui/picker/ResourcePicker';
import { useCheckVpcAgain } from './useCheckAgain';
import { vpcOptions } from './vpcOptions';

const WORDS: PickerWords = {
  one: 'VPC',
  many: 'VPCs',
  idle: 'Loading VPCs…',
  empty: 'This project has no VPC, or you may not see it',
  unlisted: ENTER_BY_HAND,
};

export function VpcPicker({
  scope,
  edition,
  lists,
  value,
  onChange,
  errors,
  findings,
  onLeave,
  frozen,
}: PickerProps) {
  const { vpcs } = lists;
  const checkAgain = useCheckVpcAgain(scope, value);
  const items = dataOf(vpcs.loaded)?.items;
  const options = useMemo(() => vpcOptions(items ?? [], edition), [items, edition]);
  const isListed = options.some(({ id }) => id === value.vpcId);
  return (
    <ResourcePicker
      id={backendFieldId('vpcId')}
      label="VPC"
      words={WORDS}
      offer={mapLoaded(vpcs.loaded, ({ complete }) => ({ options, complete }))}
      value={isListed ? value.vpcId : ''}
      keptId={isListed ? '' : value.vpcId}
      onChoose={(vpcId) => onChange(withPickedVpc(value, vpcId))}
      onLeave={() => onLeave('vpcId')}
      refresh={{ run: checkAgain, isFetching: vpcs.isFetching }}
      error={errors.vpcId}
      findings={findingsAt(findings, 'vpcId')}
      frozen={frozen}
    />
  );
}
