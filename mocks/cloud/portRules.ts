import type { EditionOfTheReference } from './editions';
import { asRecord, isAbsent } from './fields';
import { refuse } from './refusal';
import type { PortMapping } from './serviceRecord';

/** "Creating a VPC Endpoint Service", Table 2, ports. */
const MAXIMUM_MAPPINGS = 200;
/** "Creating a VPC Endpoint Service", Table 3. */
const LEAST_PORT = 1;
const GREATEST_PORT = 65_535;

/** @throws {Refusal} for the first rule that the request's `ports` break */
export function readPorts(value: unknown, edition: EditionOfTheReference): PortMapping[] {
  if (isAbsent(value)) refuse('EndPoint.2028');
  if (!Array.isArray(value)) refuse('EndPoint.0002');
  if (value.length === 0) refuse('EndPoint.2028');
  if (value.length > MAXIMUM_MAPPINGS) refuse('EndPoint.3074');
  const rows = value.map((row) => asRecord(row) ?? refuse('EndPoint.0002'));
  if (rows.some((row) => isAbsent(row['client_port']) || isAbsent(row['server_port']))) {
    refuse('EndPoint.2028');
  }
  const numbers = rows.map((row) => ({
    clientPort: isPort(row['client_port']) ? row['client_port'] : refuse('EndPoint.3004'),
    serverPort: isPort(row['server_port']) ? row['server_port'] : refuse('EndPoint.3043'),
    protocol: row['protocol'],
  }));
  const ports = numbers.map((row) => ({ ...row, protocol: readProtocol(row.protocol, edition) }));
  refuseRepeatedTerminalPort(ports);
  return ports;
}

function isPort(value: unknown): value is number {
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= LEAST_PORT &&
    value <= GREATEST_PORT
  );
}

/** "Creating a VPC Endpoint Service", Table 3, protocol: TCP when left out. */
function readProtocol(
  value: unknown,
  { protocols }: EditionOfTheReference,
): PortMapping['protocol'] {
  if (isAbsent(value)) return 'TCP';
  return protocols.find((protocol) => isWord(value, protocol)) ?? refuse('EndPoint.3075');
}

/** Words are compared in any case and kept as the reference writes them. */
export function isWord(value: unknown, word: string): boolean {
  return typeof value === 'string' && value.toLowerCase() === word.toLowerCase();
}

/**
 * "Creating a VPC Endpoint Service", Table 2, ports: no duplicate mapping in one service. A terminal port that
 * leads to two service ports under one protocol is one; two terminal ports that lead to one service port are not.
 */
function refuseRepeatedTerminalPort(ports: readonly PortMapping[]): void {
  const terminals = new Set(terminalEndsOf(ports));
  if (terminals.size < ports.length) refuse('EndPoint.3044');
}

/** Both ends of mappings, each under its protocol: the service's port, `TCP>443`, and the terminal's, `TCP<8443`. */
export function endsOf(ports: readonly PortMapping[]): string[] {
  return [...serviceEndsOf(ports), ...terminalEndsOf(ports)];
}

/**
 * The ends that services on one backend may not share: by the edition of 2022 neither service ports nor terminal ports
 * may repeat under one protocol; by that of 2025 the pair of service port and protocol must differ.
 */
export function unsharedEndsOf(
  ports: readonly PortMapping[],
  { terminalPortsMustDiffer }: EditionOfTheReference,
): string[] {
  return terminalPortsMustDiffer ? endsOf(ports) : serviceEndsOf(ports);
}

function serviceEndsOf(ports: readonly PortMapping[]): string[] {
  return ports.map(({ protocol, serverPort }) => `${protocol}>${serverPort}`);
}

function terminalEndsOf(ports: readonly PortMapping[]): string[] {
  return ports.map(({ protocol, clientPort }) => `${protocol}<${clientPort}`);
}
