import type { ServerType } from '../../api/vpcep';
import { backendFieldId } from './backendField';
import { backendPorts, withChosen } from './backendValues';
import { IdField } from './IdField';
import { findingsAt, type PickerProps } from './pickerProps';

export const EXAMPLE_PORT_ID = '4189d3c2-8882-4871-a3c2-d380272eed88';

/** Where the cloud's own pages name the port ("Creating a VPC Endpoint Service", parameter port_id). */
const PORT_HINT: Record<ServerType, string> = {
  LB: `Port of its private IP: vip_port_id in the details of the load balancer, such as ${EXAMPLE_PORT_ID}`,
  VM: `Port of its network interface: port_id among the NICs of the server, such as ${EXAMPLE_PORT_ID}`,
  VIP: 'Port of the network interface of the server that the virtual IP is bound to',
};

/** The port of the backend by its ID, as the cloud's own pages name it. */
export function PortIdField({ value, onChange, errors, findings, onLeave, frozen }: PickerProps) {
  return (
    <IdField
      id={backendFieldId('portId')}
      label="Port ID"
      required
      value={backendPorts(value).portId}
      onChange={(portId) => onChange(withChosen(value, { portId }))}
      onLeave={() => onLeave('portId')}
      hint={PORT_HINT[value.serverType]}
      error={errors.portId}
      findings={findingsAt(findings, 'portId')}
      frozen={frozen}
    />
  );
}
