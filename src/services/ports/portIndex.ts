import type { Protocol } from '../../api/editions';
import type { PortCell } from './portCell';
import { PortListeners } from './portListeners';
import type { PortSide } from './portNumber';
import type { PortRow } from './portRow';
import { placeRow, PortRows, type PlacedRow } from './portRows';
import {
  findingsOf,
  MAX_PORT_MAPPINGS,
  portRules,
  type PortFacts,
  type PortFinding,
  type PortRules,
} from './portRules';
import { mappingInWords } from './portWords';
import { newEntry, NOTHING, showsError, type RowEntry } from './rowEntry';
import {
  sameErrors,
  sameFindings,
  type PortError,
  type PortSummary,
  type ShownFinding,
} from './shownFindings';

const NO_ERRORS: PortSummary = { errorCount: 0, errors: [] };

/**
 * The rules of port mappings, kept up to date row by row: a change looks only at the row and at those it shares a
 * port with, so that typing costs the same in 200 rows as in one, and both rows of a duplicate clear together.
 * Snapshots are immutable and stay the same object until they differ, as `useSyncExternalStore` needs it.
 */
export class PortIndex {
  #rules: PortRules;
  #rows = new PortRows();
  #order: RowEntry[] = [];
  #byId = new Map<string, RowEntry>();
  #tableRefusal: string | undefined;
  #summary = NO_ERRORS;
  #summaryIsOld = false;
  readonly #listeners: PortListeners;

  /** `later` runs the last task it is given, when the typing pauses. */
  constructor(facts: PortFacts, later?: (task: () => void) => void) {
    this.#rules = portRules(facts);
    this.#listeners = new PortListeners(later);
  }

  /** Begins anew with these rows. Filled cells count as left, empty ones as not yet visited. */
  reset(rows: readonly PortRow[]): void {
    this.#rows = new PortRows();
    this.#order = rows.map((row, index) => newEntry(placeRow(row, index + 1)));
    this.#byId = new Map(this.#order.map((entry) => [entry.placed.row.id, entry]));
    for (const { placed } of this.#order) this.#rows.add(placed);
    this.#tableRefusal = undefined;
    this.#refreshAll();
  }

  /** Takes a row as it now reads; an unknown one comes last. */
  change(row: PortRow): void {
    const known = this.#byId.get(row.id);
    const entry = known ?? this.#append(row);
    const before = entry.placed;
    const filledBefore = this.#rows.filled;
    const stale = new Set([entry, ...this.#namesakes(before)]);

    const hadError = {
      serverPort: showsError(entry, 'serverPort'),
      clientPort: showsError(entry, 'clientPort'),
    };
    this.#replace(entry, placeRow(row, before.number));
    entry.refusals = NOTHING;
    this.#tableRefusal = undefined;
    const findings = findingsOf(entry.placed, this.#rows, this.#rules);
    for (const side of ['serverPort', 'clientPort'] as const) {
      if (before.row[side] === row[side]) continue;
      entry.touched[side] = true;
      // A shown error follows every key until it is mended; a new one waits until the cell is left.
      entry.settled[side] = hadError[side] && findings.some((found) => isError(found, side));
    }

    for (const namesake of this.#namesakes(entry.placed)) stale.add(namesake);
    const counts = [filledBefore, this.#rows.filled];
    const limitMoved = Math.min(...counts) === 0 || Math.max(...counts) > MAX_PORT_MAPPINGS;
    for (const other of this.#order) {
      // The advice of others may name a port that has just been taken.
      if (limitMoved || other.shown.some(namesPort)) stale.add(other);
    }
    this.#refresh(stale);
    this.#listeners.noteRow(row.id);
    this.#listeners.tellLater();
  }

  remove(id: string): void {
    const entry = this.#byId.get(id);
    if (!entry) return;
    this.#rows.delete(entry.placed);
    this.#byId.delete(id);
    this.#order = this.#order.filter((other) => other !== entry);
    for (const [index, other] of this.#order.entries()) {
      if (other.placed.number !== index + 1) {
        this.#replace(other, { ...other.placed, number: index + 1 });
      }
    }
    this.#tableRefusal = undefined;
    this.#refreshAll();
  }

  /** The focus left a cell: its errors show from now on, unless the row is empty and was only passed through. */
  leave(id: string, cell: PortCell): void {
    const entry = this.#byId.get(id);
    if (!entry || cell === 'protocol' || entry.settled[cell]) return;
    if (entry.placed.empty && !entry.touched[cell]) return;
    entry.settled[cell] = true;
    entry.touched[cell] = false;
    this.#refresh(new Set([entry, ...this.#namesakes(entry.placed)]));
    this.#listeners.tell();
  }

  /** Every error shows: somebody wants to go on. */
  revealAll(): void {
    for (const { settled } of this.#order) {
      settled.serverPort = true;
      settled.clientPort = true;
    }
    this.#refreshAll();
  }

  setRules(facts: PortFacts): void {
    this.#rules = portRules(facts);
    this.#refreshAll();
  }

  /** What the cloud refused: shown on these rows until they change, or on the table until anything in it does. */
  addRefusal(rows: readonly string[] | 'all', text: string, cell: PortCell = 'serverPort'): void {
    if (rows === 'all') this.#tableRefusal = text;
    const refusal: ShownFinding = { cell, text, severity: 'error', clash: 'none', shown: 'error' };
    for (const id of rows === 'all' ? [] : rows) {
      const entry = this.#byId.get(id);
      if (entry) entry.refusals = [...entry.refusals, refusal];
    }
    this.#refreshAll();
  }

  /** Another try has begun. */
  clearRefusals(): void {
    this.#tableRefusal = undefined;
    for (const entry of this.#order) entry.refusals = NOTHING;
    this.#refreshAll();
  }

  readonly subscribe = (id: string) => (listener: () => void) =>
    this.#listeners.addToRow(id, listener);

  /** What a row shows now. */
  get(id: string): readonly ShownFinding[] {
    return this.#byId.get(id)?.shown ?? NOTHING;
  }

  /** What a row means, in a sentence; empty while one of its ports is missing or wrong. */
  inWords(id: string): string {
    const placed = this.#byId.get(id)?.placed;
    if (!placed) return '';
    const { serverPort, clientPort, row } = placed;
    if (serverPort === undefined || clientPort === undefined) return '';
    return mappingInWords({ serverPort, clientPort, protocol: row.protocol, count: 1 });
  }

  /** Called after every change of the table; the summary stays the same object while its errors do. */
  readonly subscribeToSummary = (listener: () => void) => this.#listeners.addToTable(listener);

  /** All errors that show now. */
  readonly summary = (): PortSummary => {
    if (this.#summaryIsOld) {
      this.#summaryIsOld = false;
      const errors = this.#shownErrors();
      if (!sameErrors(errors, this.#summary.errors)) {
        this.#summary = { errorCount: errors.length, errors };
      }
    }
    return this.#summary;
  };

  /**
   * Whether the rules let the rows go, shown or not. What the cloud refused is not held against another try: what
   * it was about may lie elsewhere, in the choice of the backend.
   */
  passes(): boolean {
    return this.#order.every(({ placed }) =>
      findingsOf(placed, this.#rows, this.#rules).every(({ severity }) => severity !== 'error'),
    );
  }

  /** The rows as they now read, in their order. */
  rows(): PortRow[] {
    return this.#order.map(({ placed }) => placed.row);
  }

  firstError(): PortError | undefined {
    return this.summary().errors[0];
  }

  /** The cloud's refusal of the table as a whole. */
  readonly tableRefusal = (): string | undefined => this.#tableRefusal;

  /** Whether a row has this port on this side. */
  holdsPort(side: PortSide, port: number, protocol: Protocol): boolean {
    const rows =
      side === 'serverPort'
        ? this.#rows.withServerPort(port, protocol)
        : this.#rows.withClientPort(port, protocol);
    return rows.size > 0;
  }

  #append(row: PortRow): RowEntry {
    const entry = newEntry(
      placeRow({ ...row, serverPort: '', clientPort: '' }, this.#order.length + 1),
    );
    this.#order = [...this.#order, entry];
    this.#byId.set(row.id, entry);
    this.#rows.add(entry.placed);
    return entry;
  }

  #replace(entry: RowEntry, placed: PlacedRow): void {
    this.#rows.delete(entry.placed);
    entry.placed = placed;
    this.#rows.add(placed);
  }

  *#namesakes(placed: PlacedRow): Iterable<RowEntry> {
    for (const { row } of this.#rows.namesakes(placed)) {
      const entry = this.#byId.get(row.id);
      if (entry) yield entry;
    }
  }

  #refreshAll(): void {
    this.#refresh(new Set(this.#order));
    this.#listeners.noteAllRows();
    this.#listeners.tell();
  }

  /** Judges these rows anew. */
  #refresh(entries: ReadonlySet<RowEntry>): void {
    for (const entry of entries) {
      const shown = this.#show(entry);
      if (sameFindings(shown, entry.shown)) continue;
      entry.shown = shown;
      this.#listeners.noteRow(entry.placed.row.id);
    }
    this.#summaryIsOld = true;
  }

  #show(entry: RowEntry): readonly ShownFinding[] {
    const shown: ShownFinding[] = [];
    for (const finding of findingsOf(entry.placed, this.#rows, this.#rules)) {
      if (this.#isSettled(finding, entry)) shown.push({ ...finding, shown: finding.severity });
      else if (finding.clash !== 'none') shown.push({ ...finding, shown: 'hint' });
    }
    shown.push(...entry.refusals);
    return shown.length === 0 ? NOTHING : shown;
  }

  #isSettled({ cell, clash }: PortFinding, entry: RowEntry): boolean {
    // A choice is complete the moment it is made.
    if (cell === 'protocol') return true;
    if (!entry.settled[cell]) return false;
    if (clash !== 'row') return true;
    // A row that was right must not turn red while its namesake is still being typed.
    for (const other of this.#rows.sharing(entry.placed, cell)) {
      if (other !== entry.placed && this.#byId.get(other.row.id)?.settled[cell]) return true;
    }
    return false;
  }

  #shownErrors(): PortError[] {
    const errors = this.#order.flatMap(({ placed, shown }) =>
      shown
        .filter((finding) => finding.shown === 'error')
        .map(({ cell, text }) => ({
          rowId: placed.row.id,
          rowNumber: placed.number,
          cell,
          message: text,
        })),
    );
    const first = this.#order[0];
    if (this.#tableRefusal === undefined || !first) return errors;
    const { row, number } = first.placed;
    return [
      { rowId: row.id, rowNumber: number, cell: 'serverPort', message: this.#tableRefusal },
      ...errors,
    ];
  }
}

export function createPortIndex(facts: PortFacts, later?: (task: () => void) => void): PortIndex {
  return new PortIndex(facts, later);
}

function namesPort({ cell, clash, freePort }: PortFinding): boolean {
  return freePort !== undefined || (clash === 'none' && cell !== 'protocol');
}

function isError({ cell, severity }: PortFinding, side: PortSide): boolean {
  return cell === side && severity === 'error';
}
