import Box from '@mui/material/Box';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { serversFoundQuery } from '../../api/ecs';
import { serverPortsQuery } from '../../api/vpc';
import { backendFieldId } from './backendField';
import { BACKEND_KINDS } from './backendKinds';
import { withChosen } from './backendValues';
import { backendOfServer } from './chosenBackend';
import { InterfacePicker } from './InterfacePicker';
import { dataOf, mapLoaded } from '../../ui/picker/loaded';
import { firstInterface } from './interfaceOption';
import { findingsAt, type PickerProps } from './pickerProps';
import type { PickerWords } from '../../ui/picker/PickerState';
import { besideEachOther } from './pickerLayout';
import { ResourcePicker } from '../../ui/picker/ResourcePicker';
import { serverOptions, withPrimary, type ServerOption } from './serverOptions';
import { useRested } from '../../ui/useRested';
import { askableVpcId } from './useBackendLists';

const WORDS: PickerWords = {
  ...BACKEND_KINDS.VM,
  idle: 'Choose a VPC first: its cloud servers are listed here.',
  empty: 'This VPC has no cloud server, or you may not see it',
  unlisted: 'type a part of a name or address, and the cloud is asked for the others',
};

/** Rest after the last key before the cloud is asked, and what is worth asking for. */
const SEARCH_REST_MS = 300;
const SHORTEST_SEARCH = 2;

export function ServerPicker(props: PickerProps) {
  const { scope, lists, value, onChange, errors, findings, onLeave, frozen } = props;
  const { servers } = lists;
  const vpcId = askableVpcId(value);
  const subnets = dataOf(lists.subnets.loaded)?.items;
  const items = dataOf(servers.loaded)?.items;
  const options = useMemo(
    () => serverOptions(items ?? [], vpcId, subnets ?? []),
    [items, vpcId, subnets],
  );
  const { portId } = value.chosen.VM;
  const chosen = options.find(({ interfaces }) => interfaces.some(({ id }) => id === portId));
  const hasSeveral = chosen !== undefined && chosen.interfaces.length > 1;

  const ports = useQuery({ ...serverPortsQuery(scope, chosen?.id ?? ''), enabled: hasSeveral });
  const interfaces = withPrimary(chosen?.interfaces ?? [], ports.data ?? []);
  const choosePrimary = usePrimaryInterface(props);

  // What was not read of a long list the cloud searches.
  const isCut = dataOf(servers.loaded)?.complete === false;
  const [searched, setSearched] = useState('');
  const wanted = useRested(searched.trim(), SEARCH_REST_MS);
  const beyond = useQuery({
    ...serversFoundQuery(scope, wanted),
    enabled: isCut && wanted.length >= SHORTEST_SEARCH,
  });
  const isAsking = wanted !== searched.trim() || beyond.isFetching;
  const listed = mapLoaded(servers.loaded, ({ complete }) => ({ options, complete }));
  const offer =
    beyond.error && listed.status === 'ready'
      ? {
          ...listed,
          missing: { what: `What the cloud finds for “${wanted}”`, error: beyond.error },
        }
      : listed;

  return (
    <Box sx={besideEachOther}>
      <ResourcePicker
        id={backendFieldId('portId')}
        label="Cloud server"
        words={WORDS}
        offer={offer}
        value={chosen?.id ?? ''}
        keptId={chosen ? '' : portId}
        onChoose={(id) => {
          const server = options.find((option) => option.id === id);
          onChange(withChosen(value, backendOfServer(server)));
          if (server) void choosePrimary(server);
        }}
        onLeave={() => onLeave('portId')}
        search={isCut ? { run: setSearched, isAsking } : undefined}
        refresh={{
          run: () => {
            servers.refresh();
            if (beyond.isError) void beyond.refetch();
          },
          isFetching: servers.isFetching,
        }}
        error={errors.portId}
        findings={findingsAt(findings, 'portId')}
        frozen={frozen}
      />
      {hasSeveral && (
        <InterfacePicker
          id="backend-interface"
          interfaces={interfaces}
          portId={portId}
          onChoose={(id) => onChange(withChosen(value, { portId: id }))}
          onLeave={() => onLeave('portId')}
          frozen={frozen}
        />
      )}
    </Box>
  );
}

/**
 * Only a server's ports say which of its interfaces is the primary one. They are asked for once it is chosen;
 * until they answer its first interface stands, and if another one has been chosen meanwhile, that stays.
 */
function usePrimaryInterface(props: PickerProps): (server: ServerOption) => Promise<void> {
  const queryClient = useQueryClient();
  const latest = useRef<PickerProps | null>(null);
  useEffect(() => {
    latest.current = props;
    return () => {
      latest.current = null;
    };
  });

  return async ({ id, interfaces }) => {
    const first = firstInterface(interfaces);
    if (!first || interfaces.length < 2) return;
    const ports = await queryClient
      .fetchQuery(serverPortsQuery(props.scope, id))
      // Without an answer the first interface stands, and the person chooses.
      .catch(() => []);
    const primary = withPrimary(interfaces, ports).find((one) => one.primary);
    const now = latest.current;
    if (!primary || !now || now.frozen || now.value.chosen.VM.portId !== first.id) return;
    now.onChange({
      ...now.value,
      chosen: { ...now.value.chosen, VM: { portId: primary.id, vipPortId: '' } },
    });
  };
}
