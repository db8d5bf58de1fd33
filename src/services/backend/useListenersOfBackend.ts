import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Protocol } from '../../api/editions';
import { listenersQuery, type Listener } from '../../api/elb';
import type { Scope } from '../../api/scope';
import { backendPorts, type BackendValues } from './backendValues';
import { dataOf } from '../../ui/picker/loaded';
import { useBackendLists } from './useBackendLists';

/** A listener as a port mapping would name it. */
export interface BackendListener {
  id: string;
  /** May be empty. */
  name: string;
  protocol: Protocol;
  port: number;
}

/** A mapping for UDP fits a UDP listener only, one for TCP any other ("Querying Listeners"). */
export function toBackendListener({
  id,
  name,
  protocol,
  protocol_port,
}: Listener): BackendListener {
  return {
    id,
    name,
    protocol: protocol.toUpperCase() === 'UDP' ? 'UDP' : 'TCP',
    port: protocol_port,
  };
}

/** The listeners of the chosen load balancer, by port; undefined without one, and while or because nobody knows them. */
export function useListenersOfBackend(
  scope: Scope,
  value: BackendValues,
): BackendListener[] | undefined {
  return useListenerQuery(scope, value)
    .data?.map((listener) => toBackendListener(listener))
    .toSorted((one, other) => one.port - other.port);
}

/** The listeners of the chosen load balancer as the cloud is asked for them; nobody asks without one. */
export function useListenerQuery(scope: Scope, value: BackendValues): UseQueryResult<Listener[]> {
  const { loadBalancers } = useBackendLists(scope, value);
  const portId = backendPorts(value).portId.trim();
  const balancer =
    value.serverType === 'LB' && portId !== ''
      ? dataOf(loadBalancers.loaded)?.items.find(({ vip_port_id }) => vip_port_id === portId)
      : undefined;
  return useQuery({
    ...listenersQuery(scope, balancer?.id ?? ''),
    enabled: balancer !== undefined,
  });
}
