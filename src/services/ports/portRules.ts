import { EDITIONS, type Edition, type EditionRules, type Protocol } from '../../api/editions';
import type { PortCell } from './portCell';
import { EXAMPLE_PORT, HIGHEST_PORT, LOWEST_PORT, portProblem, type PortSide } from './portNumber';
import { portKey, type PlacedRow, type PortKey, type PortRows } from './portRows';

/** "Creating a VPC Endpoint Service", Table 2: at most 200 port mappings in one request. */
export const MAX_PORT_MAPPINGS = 200;
/** The user manual's page of the same name allows only so many at a time. */
export const MANUAL_PORT_MAPPINGS = 50;

/** A port that another service on the same backend holds. */
export interface TakenPort {
  serviceId: string;
  serviceName: string;
  serverPort: number;
  clientPort: number;
  protocol: Protocol;
}

/** What the rules of port mappings depend on besides the rows. */
export interface PortFacts {
  edition: Edition;
  taken: readonly TakenPort[];
}

/** Something to say about one cell of a row. */
export interface PortFinding {
  cell: PortCell;
  /** Only an error keeps the form from being sent. */
  severity: 'error' | 'warning' | 'note';
  /** What the cell clashes with: nothing (it is wrong by itself), another row, or another service. */
  clash: 'none' | 'row' | 'service';
  text: string;
  /** What a clash is, without the advice: short enough to be said while the port is being typed. */
  hint?: string;
  /** The other service of a clash. */
  service?: { id: string; name: string };
  /** A port near by that would pass. */
  freePort?: number;
}

/** The facts, arranged so that one row is judged without a walk over all taken ports. */
export interface PortRules {
  edition: EditionRules;
  takenByServerPort: ReadonlyMap<PortKey, readonly TakenPort[]>;
  takenByClientPort: ReadonlyMap<PortKey, readonly TakenPort[]>;
}

export function portRules({ edition, taken }: PortFacts): PortRules {
  return {
    edition: EDITIONS[edition],
    takenByServerPort: groupTaken(taken, 'serverPort'),
    takenByClientPort: groupTaken(taken, 'clientPort'),
  };
}

function groupTaken(taken: readonly TakenPort[], side: PortSide): Map<PortKey, TakenPort[]> {
  const groups = new Map<PortKey, TakenPort[]>();
  for (const held of taken) {
    const key = portKey(held[side], held.protocol);
    const group = groups.get(key);
    if (group) group.push(held);
    else groups.set(key, [held]);
  }
  return groups;
}

/**
 * Everything to say about one row among the others, in the order of its cells.
 * A row without any port is left out of the request and so of the rules, unless the whole table is empty:
 * then its first row says that one is needed.
 */
export function findingsOf(placed: PlacedRow, rows: PortRows, rules: PortRules): PortFinding[] {
  if (placed.empty) {
    if (rows.filled > 0 || placed.number > 1) return [];
    return [
      {
        cell: 'serverPort',
        severity: 'error',
        clash: 'none',
        text: addAtLeastOne(placed, rows, rules),
      },
    ];
  }
  return [
    ...limitFindings(placed, rows),
    ...serverPortFindings(placed, rows, rules),
    ...clientPortFindings(placed, rows, rules),
    ...protocolFindings(placed.row.protocol, rules),
  ];
}

function limitFindings({ number }: PlacedRow, rows: PortRows): PortFinding[] {
  if (rows.filled <= MAX_PORT_MAPPINGS || number <= MAX_PORT_MAPPINGS) return [];
  const text = `A service takes at most ${MAX_PORT_MAPPINGS} port mappings in one request: remove ${rows.filled - MAX_PORT_MAPPINGS}, for example this one.`;
  return [{ cell: 'serverPort', severity: 'error', clash: 'none', text }];
}

function addAtLeastOne({ row }: PlacedRow, rows: PortRows, rules: PortRules): string {
  const example = (side: PortSide) =>
    passingPort(EXAMPLE_PORT[side], isFreePort(side, row.protocol, rows, rules));
  return `Add at least one port mapping: enter a service port, for example ${example('serverPort')}, and a terminal port, for example ${example('clientPort')}.`;
}

function valueFindings(
  { row }: PlacedRow,
  cell: PortSide,
  rows: PortRows,
  rules: PortRules,
): PortFinding[] {
  const isFree = isFreePort(cell, row.protocol, rows, rules);
  const problem = portProblem(row[cell], cell, (wanted) => passingPort(wanted, isFree));
  return problem === undefined ? [] : [{ cell, severity: 'error', clash: 'none', text: problem }];
}

function serverPortFindings(placed: PlacedRow, rows: PortRows, rules: PortRules): PortFinding[] {
  const { row, serverPort, clientPort } = placed;
  if (serverPort === undefined) return valueFindings(placed, 'serverPort', rows, rules);
  const findings: PortFinding[] = [];

  const key = portKey(serverPort, row.protocol);
  const [held, ...more] = rules.takenByServerPort.get(key) ?? [];
  if (held) {
    const freePort = nearestFreePort(
      serverPort,
      isFreePort('serverPort', row.protocol, rows, rules),
    );
    findings.push({
      cell: 'serverPort',
      severity: 'error',
      clash: 'service',
      // "Error Codes", EndPoint.3044; "Creating a VPC Endpoint Service", Table 2 (port_id).
      ...inShort(
        `${holders(held, more)} on the same backend already uses service port ${key}.`,
        adviseAnother(freePort, ' or another backend'),
      ),
      service: serviceOf(held),
      ...(freePort !== undefined && { freePort }),
    });
  }

  if (clientPort !== undefined) {
    const others = [...rows.withServerPort(serverPort, row.protocol)].filter(
      (other) => other.clientPort !== undefined && other.clientPort !== clientPort,
    );
    if (others.length > 0) {
      findings.push({
        cell: 'serverPort',
        severity: 'warning',
        clash: 'row',
        ...inShort(
          `${namedRows(others)} also ${others.length > 1 ? 'lead' : 'leads'} to service port ${key}.`,
          'Consumers reach it by more than one terminal port.',
        ),
      });
    }
  }
  return findings;
}

function clientPortFindings(placed: PlacedRow, rows: PortRows, rules: PortRules): PortFinding[] {
  const { row, serverPort, clientPort } = placed;
  if (clientPort === undefined) return valueFindings(placed, 'clientPort', rows, rules);
  const findings: PortFinding[] = [];
  const key = portKey(clientPort, row.protocol);
  const freePort = () =>
    nearestFreePort(clientPort, isFreePort('clientPort', row.protocol, rows, rules));

  const namesakes = rows.withClientPort(clientPort, row.protocol);
  if (namesakes.size > 1) {
    const others = [...namesakes].filter((other) => other !== placed);
    const same =
      serverPort === undefined ? [] : others.filter((other) => other.serverPort === serverPort);
    const free = freePort();
    findings.push({
      cell: 'clientPort',
      severity: 'error',
      clash: 'row',
      // "Creating a VPC Endpoint Service", Table 2 (ports): duplicate mappings are not allowed.
      ...(same.length > 0
        ? inShort(
            `${namedRows(same)} ${same.length > 1 ? 'hold' : 'holds'} the same mapping.`,
            `Remove all but one${free === undefined ? '' : `, or use another terminal port, for example ${free}`}.`,
          )
        : inShort(
            `${namedRows(others)} already ${others.length > 1 ? 'use' : 'uses'} terminal port ${key}.`,
            `Consumers could not tell them apart. ${adviseAnother(free)}`,
          )),
      ...(free !== undefined && { freePort: free }),
    });
  }

  const [held, ...more] = rules.takenByClientPort.get(key) ?? [];
  if (held) {
    const free = freePort();
    const refused = rules.edition.repeatedTerminalPort === 'refused';
    findings.push({
      cell: 'clientPort',
      severity: refused ? 'error' : 'warning',
      clash: 'service',
      ...inShort(
        `${holders(held, more)} on the same backend already uses terminal port ${key}.`,
        `${refused ? '' : 'The cloud allows that, but it is easily mixed up. '}${adviseAnother(free, ' or another backend')}`,
      ),
      service: serviceOf(held),
      ...(free !== undefined && { freePort: free }),
    });
  }
  return findings;
}

function protocolFindings(protocol: Protocol, { edition }: PortRules): PortFinding[] {
  if (!edition.protocols.includes(protocol)) {
    // "Error Codes", EndPoint.3075.
    return [
      {
        cell: 'protocol',
        severity: 'error',
        clash: 'none',
        text: `${protocol} is refused by this cloud: choose ${edition.protocols.join(' or ')}.`,
      },
    ];
  }
  return protocol === 'UDP'
    ? [{ cell: 'protocol', severity: 'note', clash: 'none', text: UDP_NOTE }]
    : [];
}

export const UDP_NOTE = 'The current manual names TCP only: the cloud may refuse UDP.';

/** Tells which ports of one side neither a row nor another service holds. */
function isFreePort(
  side: PortSide,
  protocol: Protocol,
  rows: PortRows,
  { takenByServerPort, takenByClientPort }: PortRules,
): (port: number) => boolean {
  return side === 'serverPort'
    ? (port) =>
        rows.withServerPort(port, protocol).size === 0 &&
        !takenByServerPort.has(portKey(port, protocol))
    : (port) =>
        rows.withClientPort(port, protocol).size === 0 &&
        !takenByClientPort.has(portKey(port, protocol));
}

function passingPort(wanted: number, isFree: (port: number) => boolean): number {
  return isFree(wanted) ? wanted : (nearestFreePort(wanted, isFree) ?? wanted);
}

/** The nearest port that passes, upwards first; undefined when there is none. */
function nearestFreePort(port: number, isFree: (port: number) => boolean): number | undefined {
  for (let candidate = port + 1; candidate <= HIGHEST_PORT; candidate += 1) {
    if (isFree(candidate)) return candidate;
  }
  for (let candidate = port - 1; candidate >= LOWEST_PORT; candidate -= 1) {
    if (isFree(candidate)) return candidate;
  }
  return undefined;
}

function adviseAnother(freePort: number | undefined, otherwise = ''): string {
  const example = freePort === undefined ? '' : `, for example ${freePort}`;
  return `Use another port${example}${otherwise && `,${otherwise}`}.`;
}

function inShort(hint: string, advice: string) {
  return { hint, text: `${hint} ${advice}` };
}

function namedRows(others: readonly PlacedRow[]): string {
  const first = Math.min(...others.map(({ number }) => number));
  return others.length > 1 ? `Row ${first} and ${others.length - 1} more` : `Row ${first}`;
}

function holders(held: TakenPort, more: readonly TakenPort[]): string {
  const name = `Service “${serviceOf(held).name}”`;
  return more.length > 0 ? `${name} (and ${more.length} more)` : name;
}

function serviceOf({ serviceId, serviceName }: TakenPort) {
  // A service may have no name.
  return { id: serviceId, name: serviceName === '' ? serviceId : serviceName };
}
