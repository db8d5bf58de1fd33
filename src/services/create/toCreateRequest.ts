import { EDITIONS, type Edition } from '../../api/editions';
import type { CreateServiceRequest } from '../../api/vpcep';
import type { ServiceForm } from './form';
import { toWirePorts } from '../ports/wirePorts';

/**
 * What travels, from a form that has passed its schema: text becomes numbers, what is empty is left out,
 * and only what the reference allows is written ("Creating a VPC Endpoint Service", Table 2).
 */
export function toCreateRequest(
  { backend, ports, access }: ServiceForm,
  edition: Edition,
): CreateServiceRequest {
  const { portId, vipPortId } = backend.chosen[backend.serverType];
  const sendsVipPortId =
    backend.serverType === 'VIP' && EDITIONS[edition].sendsVipPortId && vipPortId.trim() !== '';
  return {
    vpc_id: backend.vpcId.trim(),
    server_type: backend.serverType,
    port_id: portId.trim(),
    ...(sendsVipPortId && { vip_port_id: vipPortId.trim() }),
    ...(backend.poolId.trim() !== '' && { pool_id: backend.poolId.trim() }),
    service_type: 'interface',
    ...(access.name !== '' && { service_name: access.name }),
    ports: toWirePorts(ports),
    approval_enabled: access.approval,
    tcp_proxy: access.tcpProxy,
    ...(access.tags.length > 0 && {
      tags: access.tags.map(({ key, value }) => ({ key, value })),
    }),
    ...(access.description !== '' && { description: access.description }),
  };
}
