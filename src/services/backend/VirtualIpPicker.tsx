import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { backendFieldId } from './backendField';
import { BACKEND_KINDS } from './backendKinds';
import { withChosen } from './backendValues';
import { backendOfVirtualIp } from './chosenBackend';
import { InterfacePicker } from './InterfacePicker';
import { dataOf, mapLoaded } from '../../ui/picker/loaded';
import { besideEachOther } from './pickerLayout';
import { findingsAt, type PickerProps } from './pickerProps';
import type { PickerWords } from '../../ui/picker/PickerState';
import { ENTER_BY_HAND } from './pickerWords';
import { ResourcePicker } from '../../ui/picker/ResourcePicker';
import { virtualIpOptions } from './virtualIpOptions';

const WORDS: PickerWords = {
  ...BACKEND_KINDS.VIP,
  idle: 'Choose a VPC first: its virtual IPs are listed here.',
  empty: 'This VPC has no virtual IP, or you may not see it',
  unlisted: ENTER_BY_HAND,
};

export function VirtualIpPicker({
  lists,
  value,
  onChange,
  errors,
  findings,
  onLeave,
  frozen,
}: PickerProps) {
  const { ports } = lists;
  // Only for names and states: without them the list is as good.
  const servers = dataOf(lists.servers.loaded)?.items;
  const subnets = dataOf(lists.subnets.loaded)?.items;
  const items = dataOf(ports.loaded)?.items;
  const options = useMemo(
    () => virtualIpOptions(items ?? [], servers ?? [], subnets ?? []),
    [items, servers, subnets],
  );
  const { portId, vipPortId } = value.chosen.VIP;
  const chosen = options.find(({ id }) => id === vipPortId);
  // Also when the interface that is chosen is none of its own: then there is something to choose.
  const choosesInterface =
    chosen !== undefined &&
    (chosen.interfaces.length > 1 || chosen.interfaces.every(({ id }) => id !== portId));
  const atInterface = findingsAt(findings, 'portId');
  const atVirtualIp = findingsAt(findings, 'vipPortId');

  return (
    // With a single interface its errors are put right in the virtual IP's own picker.
    <Box id={choosesInterface ? undefined : backendFieldId('portId')} sx={besideEachOther}>
      <ResourcePicker
        id={backendFieldId('vipPortId')}
        label="Virtual IP"
        words={WORDS}
        offer={mapLoaded(ports.loaded, ({ complete }) => ({ options, complete }))}
        value={chosen?.id ?? ''}
        keptId={chosen ? '' : vipPortId}
        onChoose={(id) =>
          onChange(
            withChosen(value, backendOfVirtualIp(options.find((option) => option.id === id))),
          )
        }
        onLeave={() => onLeave('vipPortId')}
        refresh={{ run: ports.refresh, isFetching: ports.isFetching }}
        error={errors.vipPortId ?? (choosesInterface ? undefined : errors.portId)}
        findings={choosesInterface ? atVirtualIp : [...atVirtualIp, ...atInterface]}
        frozen={frozen}
      />
      {choosesInterface && (
        <InterfacePicker
          id={backendFieldId('portId')}
          interfaces={chosen.interfaces}
          portId={portId}
          onChoose={(id) => onChange(withChosen(value, { portId: id }))}
          onLeave={() => onLeave('portId')}
          error={errors.portId}
          findings={atInterface}
          frozen={frozen}
        />
      )}
    </Box>
  );
}
