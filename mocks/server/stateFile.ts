import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { z } from 'zod';
import type { Cloud } from '../cloud/cloud';
import {
  isCreation,
  journalEntrySchema,
  keptStateSchema,
  type JournalEntry,
  type KeptState,
} from '../cloud/journal';
import { projectsOf, regionOf } from '../cloud/signIns';
import { UsageError } from './flags';

/** What a cloud follows from, besides its state: a file is of use to the same choice only. */
export type StateOwner = z.infer<typeof ownerSchema>;

const ownerSchema = z.object({
  scenario: z.string(),
  seed: z.string(),
  edition: z.string(),
  project: z.string(),
  services: z.number().optional(),
});

/** The first line of the file: all that was, when the cloud last started. */
const snapshotSchema = z.object({
  format: z.literal('stand-in-cloud'),
  owner: ownerSchema,
  state: keptStateSchema,
  /** Of the account's other projects, by their IDs. */
  neighbours: z.record(z.string(), keptStateSchema),
});
type Snapshot = z.infer<typeof snapshotSchema>;

/** Every line after it: a write, before it was answered. */
const lineSchema = z.object({ project: z.string(), entry: journalEntrySchema });

/**
 * Keeps a cloud in a file: a snapshot, and a line for each write since. A write is in the file before it is answered,
 * so nothing that was answered is lost when the process is killed. A last line that was cut short belongs to a write
 * that was never answered, and is passed over.
 */
export class StateFile {
  readonly #path: string;
  readonly #owner: StateOwner;
  #descriptor: number | undefined;

  /** @throws {UsageError} for a file that is not of this cloud; it stays as it is */
  constructor(path: string, owner: StateOwner) {
    this.#path = existsSync(path) ? realpathSync(path) : path;
    this.#owner = owner;
  }

  /**
   * What the file has kept; undefined when there is nothing yet.
   * @throws {UsageError} for a file that is not of this cloud; it stays as it is
   */
  read(): { state: KeptState; neighbours: Record<string, KeptState> } | undefined {
    if (!existsSync(this.#path)) return undefined;
    const text = this.#trying(() => readFileSync(this.#path, 'utf8'));
    if (text === '') return undefined;
    const [first = '', ...rest] = text.split('\n');
    const snapshot = this.#readSnapshot(first, rest.length > 0);
    const entries = this.#readEntries(rest);
    const ofProject = (id: string) =>
      entries.flatMap(({ project, entry }) => (project === id ? [entry] : []));
    const projects = new Set([
      ...Object.keys(snapshot.neighbours),
      ...entries.map(({ project }) => project),
    ]);
    projects.delete(this.#owner.project);
    return {
      state: withEntries(snapshot.state, ofProject(this.#owner.project)),
      neighbours: Object.fromEntries(
        [...projects].map((id) => [
          id,
          withEntries(snapshot.neighbours[id] ?? beginningOf(snapshot.state), ofProject(id)),
        ]),
      ),
    };
  }

  /** Writes what the cloud is now in place of what the file held, and from then on every write. */
  keep(cloud: Cloud): void {
    const snapshot: Snapshot = {
      format: 'stand-in-cloud',
      owner: this.#owner,
      state: cloud.kept,
      neighbours: cloud.neighboursKept,
    };
    const draft = `${this.#path}.new`;
    this.#trying(() => {
      writeFileSync(draft, `${JSON.stringify(snapshot)}\n`);
      renameSync(draft, this.#path);
      this.#descriptor = openSync(this.#path, 'a');
    });
  }

  append(entry: JournalEntry, project: string): void {
    if (this.#descriptor === undefined) return;
    if (fstatSync(this.#descriptor).nlink === 0) {
      throw new Error(`${this.#path} was replaced, as by a second cloud on it: nothing is kept.`);
    }
    writeWhole(this.#descriptor, `${JSON.stringify({ project, entry })}\n`);
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #readSnapshot(line: string, isWhole: boolean): Snapshot {
    const snapshot = isWhole ? snapshotSchema.safeParse(parsed(line)) : undefined;
    if (!snapshot?.success) {
      throw new UsageError(
        `${this.#path} is no state of a stand-in cloud, and stays as it is: name another file with --state.`,
      );
    }
    const { owner } = snapshot.data;
    if (describe(owner) !== describe(this.#owner)) {
      throw new UsageError(
        `${this.#path} was kept with ${describe(owner)}, and stays as it is: start with these flags, or name another file with --state.`,
      );
    }
    return snapshot.data;
  }

  #readEntries(lines: readonly string[]): z.infer<typeof lineSchema>[] {
    return lines.flatMap((line, index) => {
      if (line === '') return [];
      const read = lineSchema.safeParse(parsed(line));
      if (read.success) return [read.data];
      const isCut = index === lines.length - 1;
      if (isCut) return [];
      throw new UsageError(
        `Line ${index + 2} of ${this.#path} cannot be read, and the file stays as it is: mend it, or name another with --state.`,
      );
    });
  }

  /** What the system does not allow is told in one line. */
  #trying<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw new UsageError(
        `The state cannot be kept in ${this.#path} (${error instanceof Error ? error.message.split(',')[0] : 'unknown'}): name a file with --state that can be read and written.`,
      );
    }
  }
}

/** Lets a cloud go on from what a file kept. */
export function restoreNeighbours(cloud: Cloud, neighbours: Record<string, KeptState>): void {
  for (const project of projectsOf(cloud)) {
    const kept = neighbours[project.id];
    if (kept) cloud.neighbour(project.id, regionOf(project)).continueFrom(kept);
  }
}

function withEntries(state: KeptState, entries: readonly JournalEntry[]): KeptState {
  const creations = entries.filter(isCreation);
  return {
    ...state,
    created: state.created + creations.length,
    journal: [...state.journal, ...entries],
  };
}

/** Of a project that nothing was in when the snapshot was written. */
function beginningOf(state: KeptState): KeptState {
  return { ...state, created: 0, journal: [] };
}

function describe({ scenario, seed, edition, project, services }: StateOwner): string {
  const count = services === undefined ? '' : ` --services ${services}`;
  return `--scenario ${scenario} --seed ${seed} --edition ${edition} --project ${project}${count}`;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) written += writeSync(descriptor, bytes, written);
}
