import type { Server } from '../../api/ecs';
import type { Port, Subnet } from '../../api/vpc';
import type { InterfaceOption } from './interfaceOption';
import type { PickerOption } from '../../ui/picker/pickerOption';
import { statusInWords } from './statusWords';
import { subnetByAddress } from './subnetLookup';

export interface ServerOption extends PickerOption {
  /** Its interfaces with a private IPv4 address; the ID of one is `port_id` of a service on it. */
  interfaces: InterfaceOption[];
}

/** Whether a server lies in a VPC; the keys of its addresses are VPC IDs in all examples of the reference. */
export function isServerInVpc({ metadata, addresses }: Server, vpcId: string): boolean {
  return metadata.vpc_id === undefined ? vpcId in addresses : metadata.vpc_id === vpcId;
}

/** The servers of one VPC as a picker shows them, in the cloud's order. */
export function serverOptions(
  servers: readonly Server[],
  vpcId: string,
  subnets: readonly Subnet[],
): ServerOption[] {
  return servers
    .filter((server) => isServerInVpc(server, vpcId))
    .map((server) => {
      const interfaces = interfacesOf(server, subnets);
      const subnetNames = interfaces.flatMap(({ subnet }) => subnet ?? []);
      return {
        id: server.id,
        label: nameOf(server),
        address: interfaces.map(({ address }) => address).join(', ') || undefined,
        subnet: [...new Set(subnetNames)].join(', ') || undefined,
        state: serverState(server),
        disabledReason: disabledReasonOf(server, interfaces),
        warning: serverWarning(server),
        interfaces,
      };
    });
}

function nameOf({ name, id }: Server): string {
  return name || id;
}

/**
 * The interfaces of a server by the server list alone ("Querying Details About ECSs"): private IPv4
 * addresses with their ports; one interface may give several rows.
 */
function interfacesOf(server: Server, subnets: readonly Subnet[]): InterfaceOption[] {
  const addressesByPort = new Map<string, string[]>();
  for (const row of Object.values(server.addresses).flat()) {
    const portId = row['OS-EXT-IPS:port_id'];
    if (!portId || row.version !== '4' || row['OS-EXT-IPS:type'] === 'floating') continue;
    const known = addressesByPort.get(portId) ?? [];
    addressesByPort.set(portId, known.includes(row.addr) ? known : [...known, row.addr]);
  }
  return [...addressesByPort].map(([portId, addresses]) => ({
    id: portId,
    label: addresses.join(', '),
    address: addresses.join(', '),
    subnet: addresses[0] === undefined ? undefined : subnetByAddress(subnets, addresses[0]),
    serverId: server.id,
    serverName: nameOf(server),
  }));
}

/** The same interfaces, once the server's ports have said which is the primary one. */
export function withPrimary(
  interfaces: readonly InterfaceOption[],
  ports: readonly Port[],
): InterfaceOption[] {
  const primary = ports.find((port) => isPrimary(port))?.id;
  if (primary === undefined) return [...interfaces];
  return interfaces.map((one) => ({
    ...one,
    primary: one.id === primary,
    state: one.id === primary ? 'Primary' : undefined,
  }));
}

export function isPrimary(port: Port): boolean {
  return port['binding:vif_details']?.primary_interface === true;
}

export function isServerFrozen({ metadata }: Server): boolean {
  return metadata.EcmResStatus?.toLowerCase() === 'freeze';
}

export function isServerRunning(server: Server): boolean {
  return server.status === 'ACTIVE' && !isServerFrozen(server);
}

function disabledReasonOf(
  server: Server,
  interfaces: readonly InterfaceOption[],
): string | undefined {
  if (interfaces.length === 0)
    return 'it has no private IPv4 address that consumers could be led to';
  if (isServerFrozen(server)) return 'it is frozen by the cloud, have it released first';
  return undefined;
}

/** What speaks against a server as a backend, by its state; undefined when it runs. */
export function serverWarning(server: Server): string | undefined {
  if (isServerFrozen(server)) return 'It is frozen by the cloud: consumers get no answer';
  if (server.status === 'ACTIVE') return undefined;
  if (server.status === 'SHUTOFF') return 'It is stopped: consumers get no answer until it runs';
  return `It does not run (${statusInWords(server.status)}): consumers may get no answer`;
}

// "ECS Statuses", appendix of the ECS reference.
export function serverState(server: Server): string {
  if (isServerFrozen(server)) return 'Frozen';
  if (server.status === 'ACTIVE') return 'Running';
  if (server.status === 'SHUTOFF') return 'Stopped';
  return statusInWords(server.status);
}
