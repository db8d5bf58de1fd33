import { useQuery } from '@tanstack/react-query';
import { serverQuery } from '../../api/ecs';
import { loadBalancerOfPortQuery } from '../../api/elb';
import { NAMES_FRESH_FOR_MS } from '../../api/names';
import type { Scope } from '../../api/scope';
import { portQuery } from '../../api/vpc';
import type { EndpointService } from '../../api/vpcep';

type Backed = Pick<EndpointService, 'server_type' | 'port_id' | 'vip_port_id'>;

/**
 * What the owner calls the backend of a service: found by its port in one or two calls, however many backends there
 * are. Its ID where the cloud does not tell a name; undefined while it is awaited.
 */
export function useBackendName(scope: Scope, service: Backed): string | undefined {
  const kind = service.server_type?.toUpperCase();
  const portId = service.port_id ?? '';
  const isBalancer = kind === 'LB' && portId !== '';
  const isServer = kind === 'VM' && portId !== '';
  // Without it, as since the 2025 edition, the port of the service is that of a server which the virtual IP is bound to.
  const virtualIp = kind === 'VIP' ? (service.vip_port_id ?? '') : '';

  const balancer = useQuery({ ...loadBalancerOfPortQuery(scope, portId), enabled: isBalancer });
  const port = useQuery({
    ...portQuery(scope, virtualIp || portId),
    enabled: isServer || virtualIp !== '',
    staleTime: NAMES_FRESH_FOR_MS,
  });
  const serverId = (isServer && port.data?.device_id) || '';
  const server = useQuery({ ...serverQuery(scope, serverId), enabled: serverId !== '' });

  // Of a query that is not wanted, nothing is awaited.
  if (balancer.isLoading || port.isLoading || server.isLoading) return undefined;
  const [address] = port.data?.fixed_ips ?? [];
  return (
    (isBalancer && balancer.data?.name) ||
    server.data?.name ||
    (virtualIp !== '' && (port.data?.name || address?.ip_address)) ||
    virtualIp ||
    portId ||
    'not told'
  );
}
