import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { EDITIONS } from '../../api/editions';
import { backendFieldId, type BackendField } from './backendField';
import { backendPorts, withChosen } from './backendValues';
import { IdField } from './IdField';
import { EXAMPLE_PORT_ID, PortIdField } from './PortIdField';
import { dataOf } from '../../ui/picker/loaded';
import { findingsAt, type PickerProps } from './pickerProps';

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
  const vpcHint: ReactNode = vpc
    ? `VPC ${vpc.name || vpc.id} ${vpc.cidr}`
    : `Such as ${EXAMPLE_PORT_ID}`;

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
      <PortIdField {...props} />
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
