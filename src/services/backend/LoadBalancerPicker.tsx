import { useMemo } from 'react';
import { backendFieldId } from './backendField';
import { BACKEND_KINDS } from './backendKinds';
import { withChosen } from './backendValues';
import { backendOfLoadBalancer } from './chosenBackend';
import { loadBalancerOptions } from './loadBalancerOptions';
import { dataOf, mapLoaded } from '../../ui/picker/loaded';
import { findingsAt, type PickerProps } from './pickerProps';
import type { PickerWords } from '../../ui/picker/PickerState';
import { ENTER_BY_HAND } from './pickerWords';
import { ResourcePicker } from '../../ui/picker/ResourcePicker';

const WORDS: PickerWords = {
  ...BACKEND_KINDS.LB,
  idle: 'Choose a VPC first: its load balancers are listed here.',
  empty: 'This VPC has no load balancer, or you may not see it',
  unlisted: ENTER_BY_HAND,
};

export function LoadBalancerPicker({
  lists,
  value,
  onChange,
  errors,
  findings,
  onLeave,
  frozen,
}: PickerProps) {
  const { loadBalancers } = lists;
  // Only for the names of the subnets: without them the list is as good.
  const subnets = dataOf(lists.subnets.loaded)?.items;
  const items = dataOf(loadBalancers.loaded)?.items;
  const options = useMemo(() => loadBalancerOptions(items ?? [], subnets ?? []), [items, subnets]);
  const { portId } = value.chosen.LB;
  const chosen = portId === '' ? undefined : options.find((option) => option.portId === portId);
  return (
    <ResourcePicker
      id={backendFieldId('portId')}
      label="Load balancer"
      words={WORDS}
      offer={mapLoaded(loadBalancers.loaded, ({ complete }) => ({ options, complete }))}
      value={chosen?.id ?? ''}
      keptId={chosen ? '' : portId}
      onChoose={(id) =>
        onChange(
          withChosen(value, backendOfLoadBalancer(options.find((option) => option.id === id))),
        )
      }
      onLeave={() => onLeave('portId')}
      refresh={{ run: loadBalancers.refresh, isFetching: loadBalancers.isFetching }}
      error={errors.portId}
      findings={findingsAt(findings, 'portId')}
      frozen={frozen}
    />
  );
}
