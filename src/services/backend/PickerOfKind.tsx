import { LoadBalancerPicker } from './LoadBalancerPicker';
import type { PickerProps } from './pickerProps';
import { ServerPicker } from './ServerPicker';
import { VirtualIpPicker } from './VirtualIpPicker';

/** The picker for the kind of backend that the service has. */
export function PickerOfKind(picker: PickerProps) {
  const { serverType } = picker.value;
  switch (serverType) {
    case 'LB':
      return <LoadBalancerPicker {...picker} />;
    case 'VM':
      return <ServerPicker {...picker} />;
    case 'VIP':
      return <VirtualIpPicker {...picker} />;
    default:
      return serverType satisfies never;
  }
}
