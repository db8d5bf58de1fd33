import type { Protocol } from '../../api/editions';
import { CELL_NAMES } from './portCell';
import { normalisePort, portProblem, type PortSide } from './portNumber';

/** Mappings whose ports rise together: one, or the pairs of two ranges. */
export interface MappingRun {
  serverPort: number;
  clientPort: number;
  protocol: Protocol;
  /** How many mappings; the ports given are the first ones. */
  count: number;
}

/** One mapping of a paste. */
export type PastedMapping = Omit<MappingRun, 'count'>;

/** What a part of a paste came to. */
export type Reading =
  | { outcome: 'mappings'; run: MappingRun }
  | { outcome: 'heading'; meaning: string }
  | { outcome: 'problem'; reason: string };

/** A part of a paste that was looked at by itself: a line of text, or an item of JSON. */
export type PastedPart = { place: string; source: string } & Reading;

export function problem(reason: string): Reading {
  return { outcome: 'problem', reason };
}

interface Span {
  first: number;
  count: number;
}

/** Said of a mapping whose other port is there: a gap is not read as a wish for the same port. */
export function missingPort(side: PortSide): Reading {
  return problem(
    `The ${CELL_NAMES[side].toLowerCase()} is missing: give both ports, for example 8080 and 80.`,
  );
}

/** Reads what was written for the two ports, each a port or a range; no protocol means TCP, as in the reference. */
export function readMapping(server: string, client: string, protocol: string): Reading {
  if (server.trim() === '' && client.trim() !== '') return missingPort('serverPort');
  if (client.trim() === '' && server.trim() !== '') return missingPort('clientPort');
  const serverSpan = readSpan(server, 'serverPort');
  if (typeof serverSpan === 'string') return problem(serverSpan);
  const clientSpan = readSpan(client, 'clientPort');
  if (typeof clientSpan === 'string') return problem(clientSpan);
  if (serverSpan.count !== clientSpan.count) {
    return problem(
      `The ranges differ in length: ${serverSpan.count} service ${portsWord(serverSpan.count)}, ${clientSpan.count} terminal ${portsWord(clientSpan.count)}. Write ranges of one length, for example 8000-8009:9000-9009.`,
    );
  }
  const known = readProtocol(protocol);
  if (!known) {
    return problem(
      `“${protocol.trim()}” is no protocol of a port mapping: write tcp or udp, for example 8080:80/udp.`,
    );
  }
  return {
    outcome: 'mappings',
    run: {
      serverPort: serverSpan.first,
      clientPort: clientSpan.first,
      protocol: known,
      count: serverSpan.count,
    },
  };
}

function portsWord(count: number): string {
  return count === 1 ? 'port' : 'ports';
}

function readProtocol(text: string): Protocol | undefined {
  const word = text.trim().toUpperCase();
  if (word === '' || word === 'TCP') return 'TCP';
  return word === 'UDP' ? 'UDP' : undefined;
}

/** A port or a range of ports; a text says what is wrong. */
function readSpan(text: string, side: PortSide): Span | string {
  // Spreadsheets and word processors turn the hyphen of a range into a dash. A sign has nothing before it.
  const range = /^([^-–]*[^-–\s])\s*[-–]\s*([^-–]+)$/.exec(text.trim());
  const first = readPort(range?.[1] ?? text, side);
  if (typeof first === 'string') return first;
  const last = readPort(range?.[2] ?? text, side);
  if (typeof last === 'string') return last;
  if (last < first) {
    return `${CELL_NAMES[side]}: a range rises, so write ${last}-${first} instead of ${first}-${last}.`;
  }
  return { first, count: last - first + 1 };
}

function readPort(text: string, side: PortSide): number | string {
  const wrong = portProblem(text, side);
  return wrong === undefined ? Number(normalisePort(text)) : `${CELL_NAMES[side]}: ${wrong}`;
}
