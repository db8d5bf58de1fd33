import { isProtocol, type Protocol } from '../../api/editions';
import type { EndpointService } from '../../api/vpcep';
import { normalisePort } from './portNumber';
import { emptyPortRow, isEmptyPortRow, type PortRow } from './portRow';

/** A port mapping as it travels. */
export interface WirePort {
  client_port: number;
  server_port: number;
  protocol: Protocol;
}

/** The rows of a table of port mappings as a service has them; there is always one row to type in. */
export function rowsOfPorts({ ports = [] }: Pick<EndpointService, 'ports'>): PortRow[] {
  const rows = ports.map(({ client_port, server_port, protocol }) => ({
    ...emptyPortRow(),
    clientPort: client_port === undefined ? '' : String(client_port),
    serverPort: server_port === undefined ? '' : String(server_port),
    protocol: protocolOf(protocol),
  }));
  return rows.length > 0 ? rows : [emptyPortRow()];
}

function protocolOf(word: string | undefined): Protocol {
  const upper = word?.toUpperCase() ?? '';
  return isProtocol(upper) ? upper : 'TCP';
}

/** What travels of rows that have passed their rules; rows without any port are left out. */
export function toWirePorts(rows: readonly PortRow[]): WirePort[] {
  return rows
    .filter((row) => !isEmptyPortRow(row))
    .map(({ clientPort, serverPort, protocol }) => ({
      client_port: readPort(clientPort),
      server_port: readPort(serverPort),
      protocol,
    }));
}

/** Digits alone: JavaScript would also read `1e3`, `0x50` and `80.0` as numbers. */
function readPort(text: string): number {
  const port = normalisePort(text);
  return /^\d+$/.test(port) ? Number(port) : Number.NaN;
}
