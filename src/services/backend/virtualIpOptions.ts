import type { Server } from '../../api/ecs';
import type { Port, Subnet } from '../../api/vpc';
import type { InterfaceOption } from './interfaceOption';
import type { PickerOption } from '../../ui/picker/pickerOption';
import { isPrimary, isServerRunning, serverState } from './serverOptions';
import { subnetById } from './subnetLookup';

export interface VirtualIpOption extends PickerOption {
  /** The server interfaces that it is bound to; the ID of one is `port_id` of a service on it. */
  interfaces: InterfaceOption[];
}

/** Owner of the port of a virtual IP ("Querying Private IP Addresses"). */
export const VIRTUAL_IP_OWNER = 'neutron:VIP_PORT';
/** Owner of a server's port begins so; the availability zone follows. */
export const SERVER_OWNER_PREFIX = 'compute:';

/** Whether a port is a server interface that the virtual IP is bound to: same network, its address among the pairs. */
export function isBoundTo(virtualIp: Port, port: Port): boolean {
  return (
    port.device_owner.startsWith(SERVER_OWNER_PREFIX) &&
    port.network_id === virtualIp.network_id &&
    port.fixed_ips.some(({ ip_address }) =>
      virtualIp.allowed_address_pairs.some((pair) => pair.ip_address === ip_address),
    )
  );
}

/**
 * The virtual IPs among the ports of one VPC as a picker shows them, in the cloud's order. The ID of an
 * option is the virtual IP's own port, `vip_port_id` of a service on it.
 * @param servers for their names and states only; empty while nobody knows them.
 */
export function virtualIpOptions(
  ports: readonly Port[],
  servers: readonly Server[],
  subnets: readonly Subnet[],
): VirtualIpOption[] {
  const serverById = new Map(servers.map((server) => [server.id, server]));
  const serverPorts = serverPortsByAddress(ports);
  return ports
    .filter(({ device_owner }) => device_owner === VIRTUAL_IP_OWNER)
    .map((virtualIp) => {
      const address = virtualIp.fixed_ips[0];
      const pairs = new Set(virtualIp.allowed_address_pairs.map(({ ip_address }) => ip_address));
      const candidates = [...pairs].flatMap((pair) => serverPorts.get(pair) ?? []);
      const bound = [...new Set(candidates)].filter((port) => isBoundTo(virtualIp, port));
      const hosts = bound.flatMap(({ device_id }) => serverById.get(device_id ?? '') ?? []);
      const interfaces = bound.map((port) =>
        interfaceOption(port, serverById.get(port.device_id ?? ''), subnets),
      );
      return {
        id: virtualIp.id,
        label: virtualIp.name || address?.ip_address || virtualIp.id,
        address: address?.ip_address,
        subnet: subnetById(subnets, address?.subnet_id),
        state: bindingText(interfaces),
        disabledReason:
          interfaces.length === 0
            ? 'it is not bound to any server, bind it to one in the VPC console first'
            : undefined,
        warning:
          hosts.length > 0 && !hosts.some((server) => isServerRunning(server))
            ? 'None of its servers runs: consumers get no answer until one does'
            : undefined,
        interfaces,
      };
    });
}

/** Server ports by address, so that a thousand virtual IPs do not each walk through all ports. */
function serverPortsByAddress(ports: readonly Port[]): Map<string, Port[]> {
  const byAddress = new Map<string, Port[]>();
  for (const port of ports) {
    if (!port.device_owner.startsWith(SERVER_OWNER_PREFIX)) continue;
    for (const { ip_address } of port.fixed_ips) {
      byAddress.set(ip_address, [...(byAddress.get(ip_address) ?? []), port]);
    }
  }
  return byAddress;
}

function interfaceOption(
  port: Port,
  server: Server | undefined,
  subnets: readonly Subnet[],
): InterfaceOption {
  const serverId = port.device_id ?? '';
  const serverName = server?.name || serverId || port.id;
  const address = port.fixed_ips[0];
  const primary = isPrimary(port);
  return {
    id: port.id,
    label: serverName,
    address: address?.ip_address,
    subnet: subnetById(subnets, address?.subnet_id),
    state:
      [server && serverState(server), primary && 'primary'].filter(Boolean).join(', ') || undefined,
    serverId,
    serverName,
    primary,
  };
}

function bindingText(interfaces: readonly InterfaceOption[]): string {
  const [only, ...more] = interfaces;
  if (!only) return 'Not bound';
  return more.length === 0
    ? `Bound to ${only.serverName}`
    : `Bound to ${interfaces.length} interfaces`;
}
