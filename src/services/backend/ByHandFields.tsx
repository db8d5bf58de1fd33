import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { EDITIONS } from '../../api/editions';
import type { ServerType } from '../../api/vpcep';
import { backendFieldId, type BackendField } from './backendField';
import { backendPorts, withChosen } from './backendValues';
import { IdField } from './IdField';
import { dataOf } from '../../ui/picker/loaded';
import { findingsAt, type PickerProps } from './pickerProps';

const EXAMPLE = '4189d3c2-8882-4871-a3c2-d380272eed88';

/** Where the cloud's own pages name the port ("Creating a VPC Endpoint Service", parameter port_id). */
const PORT_HINT: Record<ServerType, string> = {
  LB: `Port of its private IP: vip_port_id in the details of the load balancer, such as ${EXAMPLE}`,
  VM: `Port of its network interface: port_id among the NICs of the server, such as ${EXAMPLE}`,
  VIP: 'Port of the network interface of the server that the virtual IP is bound to',
};

/** The backend by typed IDs: works whatever becomes of the lists. */
export function ByHandFields(props: PickerProps) {
  const { edition, lists, value, onChange, errors, findings, onLeave, frozen } = props;
  const chosen = backendPorts(value);
  const vpc = dataOf(lists.vpcs.loaded)?.items.find(({ id }) => id === value.vpcId.trim());

  const field = (name: Exclude<BackendField, 'poolId'>) => ({
    id: backendFieldId(name),
    error: errors[name],
    findings: findingsAt(findings, name),
    onLeave: () => onLeave(name),
    frozen,
  });
  const vpcHint: ReactNode = vpc ? `VPC ${vpc.name || vpc.id} ${vpc.cidr}` : `Such as ${EXAMPLE}`;

  return (
    <Box sx={{ maxWidth: '36rem' }}>
      <IdField
        {...field('vpcId')}
        label="VPC ID"
        required
        value={value.vpcId}
        onChange={(vpcId) => onChange({ ...value, vpcId })}
        hint={vpcHint}
      />
      <IdField
        {...field('portId')}
        label="Port ID"
        required
        value={chosen.portId}
        onChange={(portId) => onChange(withChosen(value, { portId }))}
        hint={PORT_HINT[value.serverType]}
      />
      {value.serverType === 'VIP' && (
        <IdField
          {...field('vipPortId')}
          label="Virtual IP port ID"
          value={chosen.vipPortId}
          onChange={(vipPortId) => onChange(withChosen(value, { vipPortId }))}
          hint={
            EDITIONS[edition].sendsVipPortId
              ? 'Optional. Port of the virtual IP itself'
              : 'Optional. Not sent: this edition of the cloud does not take it'
          }
        />
      )}
    </Box>
  );
}
