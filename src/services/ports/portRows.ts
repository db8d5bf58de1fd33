import type { Protocol } from '../../api/editions';
import { portNumber, type PortSide } from './portNumber';
import { isEmptyPortRow, type PortRow } from './portRow';

/** A row as the rules see it: its place in the table and the ports that are right by themselves. */
export interface PlacedRow {
  row: PortRow;
  /** From 1, as on the screen. */
  number: number;
  /** Neither port is filled in: such a row is not sent. */
  empty: boolean;
  serverPort: number | undefined;
  clientPort: number | undefined;
}

export function placeRow(row: PortRow, number: number): PlacedRow {
  return {
    // The form changes its rows in place.
    row: { ...row },
    number,
    empty: isEmptyPortRow(row),
    serverPort: portNumber(row.serverPort),
    clientPort: portNumber(row.clientPort),
  };
}

/** What must not repeat, as it is also shown: `443/TCP`. */
export type PortKey = `${number}/${Protocol}`;

export function portKey(port: number, protocol: Protocol): PortKey {
  return `${port}/${protocol}`;
}

function keyOf(placed: PlacedRow, side: PortSide): PortKey | undefined {
  const port = placed[side];
  return port === undefined ? undefined : portKey(port, placed.row.protocol);
}

const NONE: ReadonlySet<PlacedRow> = new Set();

/**
 * The rows of the form by their ports, so that a row finds its namesakes without looking at all the others.
 * The same rows in the same places give the same answers, in whatever order they were added.
 */
export class PortRows {
  #filled = 0;
  readonly #byServerKey = new Map<PortKey, Set<PlacedRow>>();
  readonly #byClientKey = new Map<PortKey, Set<PlacedRow>>();

  /** How many rows would be sent. */
  get filled(): number {
    return this.#filled;
  }

  add(placed: PlacedRow): void {
    if (!placed.empty) this.#filled += 1;
    insert(this.#byServerKey, keyOf(placed, 'serverPort'), placed);
    insert(this.#byClientKey, keyOf(placed, 'clientPort'), placed);
  }

  delete(placed: PlacedRow): void {
    if (!placed.empty) this.#filled -= 1;
    take(this.#byServerKey, keyOf(placed, 'serverPort'), placed);
    take(this.#byClientKey, keyOf(placed, 'clientPort'), placed);
  }

  /** Rows with this service port and protocol. */
  withServerPort(port: number, protocol: Protocol): ReadonlySet<PlacedRow> {
    return this.#byServerKey.get(portKey(port, protocol)) ?? NONE;
  }

  /** Rows with this terminal port and protocol. */
  withClientPort(port: number, protocol: Protocol): ReadonlySet<PlacedRow> {
    return this.#byClientKey.get(portKey(port, protocol)) ?? NONE;
  }

  /** The rows with the same port on one side, this one included; none while that port is missing or wrong. */
  sharing(placed: PlacedRow, side: PortSide): ReadonlySet<PlacedRow> {
    const key = keyOf(placed, side);
    const byKey = side === 'serverPort' ? this.#byServerKey : this.#byClientKey;
    return (key && byKey.get(key)) ?? NONE;
  }

  /** The rows whose verdict depends on this one: those that share a port with it. */
  *namesakes(placed: PlacedRow): Iterable<PlacedRow> {
    yield* this.sharing(placed, 'serverPort');
    yield* this.sharing(placed, 'clientPort');
  }
}

function insert(map: Map<PortKey, Set<PlacedRow>>, key: PortKey | undefined, placed: PlacedRow) {
  if (key === undefined) return;
  const rows = map.get(key);
  if (rows) rows.add(placed);
  else map.set(key, new Set([placed]));
}

function take(map: Map<PortKey, Set<PlacedRow>>, key: PortKey | undefined, placed: PlacedRow) {
  if (key === undefined) return;
  const rows = map.get(key);
  if (!rows?.delete(placed)) return;
  if (rows.size === 0) map.delete(key);
}
