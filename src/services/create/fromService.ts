import type { TcpProxy } from '../../api/editions';
import { newRowId } from '../../ui/rowId';
import type { EndpointService, ServerType } from '../../api/vpcep';
import { emptyBackend } from '../backend/backendValues';
import { givenName } from '../../api/serviceName';
import type { ServiceForm } from './form';
import { rowsOfPorts } from '../ports/wirePorts';

const SERVER_TYPES: readonly ServerType[] = ['LB', 'VM', 'VIP'];
const TCP_PROXIES: readonly TcpProxy[] = ['close', 'toa_open', 'proxy_open', 'open'];

function knownOr<T extends string>(known: readonly T[], text: string | undefined, otherwise: T): T {
  return known.find((one) => one.toLowerCase() === text?.toLowerCase()) ?? otherwise;
}

/** The form filled as a service stands, to create it again or another like it. */
export function fromService(service: EndpointService): ServiceForm {
  const backend = emptyBackend();
  const serverType = knownOr(SERVER_TYPES, service.server_type, 'LB');
  backend.serverType = serverType;
  backend.vpcId = service.vpc_id ?? '';
  backend.chosen[serverType] = {
    portId: service.port_id ?? '',
    vipPortId: service.vip_port_id ?? '',
  };
  return {
    backend,
    ports: rowsOfPorts(service),
    access: {
      name: givenName(service) ?? '',
      description: service.description ?? '',
      approval: service.approval_enabled ?? true,
      tcpProxy: knownOr(TCP_PROXIES, service.tcp_proxy, 'close'),
      tags: (service.tags ?? []).map(({ key, value = '' }) => ({
        id: newRowId(),
        key,
        value,
      })),
    },
  };
}
