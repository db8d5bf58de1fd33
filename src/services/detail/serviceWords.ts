import type { EndpointService, PortMapping } from '../../api/vpcep';
import { BACKEND_KINDS } from '../backend/backendKinds';
import { clientAddressChoice } from '../access/clientAddress';

/** The kind of backend as the screen calls it; a word that this console does not know is shown as it came. */
export function backendTypeWords(serverType: string | undefined): string {
  if (!serverType) return 'Not told';
  const known = Object.entries(BACKEND_KINDS).find(([type]) => type === serverType.toUpperCase());
  return known ? known[1].title : serverType;
}

export function approvalWords(approvalEnabled: boolean): string {
  return approvalEnabled
    ? 'On: a new endpoint waits until you accept it'
    : 'Off: a new endpoint is connected at once';
}

/** What of the caller's address the backend gets to know. */
export function clientAddressWords(tcpProxy: string): string {
  return clientAddressChoice(tcpProxy.toLowerCase())?.label ?? tcpProxy;
}

/** `443 → 8443`: from the endpoint's port to the backend's; the protocol only where it is not TCP. */
export function portWords({ client_port, server_port, protocol = 'TCP' }: PortMapping): string {
  const ports = `${client_port ?? '?'} → ${server_port ?? '?'}`;
  return protocol.toUpperCase() === 'TCP' ? ports : `${ports} ${protocol.toUpperCase()}`;
}

/** Port mappings shown in a row of a table. */
const PORTS_IN_SHORT = 2;

/** The first few port mappings, and how many there are besides. */
export function portsInShort({ ports = [] }: Pick<EndpointService, 'ports'>): string {
  const first = ports.slice(0, PORTS_IN_SHORT).map(portWords).join(', ');
  const others = ports.length - PORTS_IN_SHORT;
  return others > 0 ? `${first}, +${others}` : first;
}
