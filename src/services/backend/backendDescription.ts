import type { Server } from '../../api/ecs';
import type { LoadBalancer } from '../../api/elb';
import type { Port, Subnet, Vpc } from '../../api/vpc';
import { BACKEND_KINDS } from './backendKinds';
import { backendPorts, type BackendValues } from './backendValues';
import { loadBalancerOptions } from './loadBalancerOptions';
import type { InterfaceOption } from './interfaceOption';
import { serverOptions } from './serverOptions';
import { virtualIpOptions } from './virtualIpOptions';
import { blocksOf } from './vpcOptions';

/** The backend in the field's words, as far as the lists name it; the IDs are always there. */
export interface BackendDescription {
  vpc: { name?: string; id: string; cidr?: string };
  backend: { kind: string; name?: string; address?: string; interface?: string };
  portId: string;
  /** Where `portId` comes from, as in "private IP port of load balancer lb-web-01"; absent when no list says. */
  portFrom?: string;
  vipPortId?: string;
  vipPortFrom?: string;
}

/** Rows that may name what is chosen; empty while nobody knows them. */
export interface NamingRows {
  vpcs: readonly Vpc[];
  subnets: readonly Subnet[];
  loadBalancers: readonly LoadBalancer[];
  servers: readonly Server[];
  ports: readonly Port[];
}

export function describeBackend(value: BackendValues, rows: NamingRows): BackendDescription {
  const vpcId = value.vpcId.trim();
  const vpc = rows.vpcs.find(({ id }) => id === vpcId);
  const cidr = vpc && blocksOf(vpc).join(', ');
  return {
    vpc: { id: vpcId, ...(vpc?.name && { name: vpc.name }), ...(cidr && { cidr }) },
    ...describeByKind(value, vpcId, rows),
  };
}

function describeByKind(
  value: BackendValues,
  vpcId: string,
  rows: NamingRows,
): Omit<BackendDescription, 'vpc'> {
  const chosen = backendPorts(value);
  const portId = chosen.portId.trim();
  const kind = BACKEND_KINDS[value.serverType].title;
  if (portId === '' && chosen.vipPortId.trim() === '') return { backend: { kind }, portId };
  switch (value.serverType) {
    case 'LB': {
      const balancer = loadBalancerOptions(rows.loadBalancers, rows.subnets).find(
        (option) => option.portId === portId,
      );
      if (!balancer) return { backend: { kind }, portId };
      return {
        backend: {
          kind,
          name: balancer.label,
          ...(balancer.address && { address: balancer.address }),
        },
        portId,
        portFrom: `private IP port of load balancer ${balancer.label}`,
      };
    }
    case 'VM': {
      const server = serverOptions(rows.servers, vpcId, rows.subnets).find(({ interfaces }) =>
        interfaces.some(({ id }) => id === portId),
      );
      const nic = server?.interfaces.find(({ id }) => id === portId);
      if (!server || !nic) return { backend: { kind }, portId };
      return {
        backend: {
          kind,
          name: server.label,
          ...(nic.address && { address: nic.address }),
          ...(server.interfaces.length > 1 && { interface: interfaceText(nic) }),
        },
        portId,
        portFrom: `network interface ${nic.label} of cloud server ${server.label}`,
      };
    }
    case 'VIP': {
      const vipPortId = chosen.vipPortId.trim();
      const virtualIp = virtualIpOptions(rows.ports, rows.servers, rows.subnets).find(
        ({ id }) => id === vipPortId,
      );
      const nic = virtualIp?.interfaces.find(({ id }) => id === portId);
      return {
        backend: {
          kind,
          ...(virtualIp && { name: virtualIp.label }),
          ...(virtualIp?.address && { address: virtualIp.address }),
          ...(nic && { interface: `${nic.serverName}, ${nic.address ?? nic.id}` }),
        },
        portId,
        ...(nic && {
          portFrom: `network interface ${nic.address ?? ''} of cloud server ${nic.serverName}, which the virtual IP is bound to`,
        }),
        vipPortId,
        ...(virtualIp && { vipPortFrom: `port of virtual IP ${virtualIp.label}` }),
      };
    }
    default:
      return value.serverType satisfies never;
  }
}

function interfaceText({ label, subnet }: InterfaceOption): string {
  return subnet ? `${label} in ${subnet}` : label;
}
