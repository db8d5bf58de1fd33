import { z } from 'zod';
import { LEAST_TO_FORGET } from '../cloud/cloud';
import {
  isCreation,
  journalEntrySchema,
  keptStateSchema,
  type JournalEntry,
  type KeptState,
} from '../cloud/journal';
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

const FORMAT = 'stand-in-cloud';

/** The first line of the file: whose it is, and what its lines do not tell. */
const snapshotSchema = z.object({
  format: z.literal(FORMAT),
  owner: ownerSchema,
  state: keptStateSchema,
  /** Of the account's other projects, by their IDs. */
  neighbours: z.record(z.string(), keptStateSchema),
});
type Snapshot = z.infer<typeof snapshotSchema>;

/** As much of it as every version has. */
const anyVersionSchema = z.object({
  format: z.literal(FORMAT),
  state: z.object({ version: z.number() }),
});
const VERSION = keptStateSchema.shape.version.value;

/** Every line after it: a write that the cloud took on. */
const lineSchema = z.object({ project: z.string(), entry: journalEntrySchema });
type Line = z.infer<typeof lineSchema>;

/** What a file has kept of the project and of its neighbours. */
export interface KeptProjects {
  state: KeptState;
  neighbours: Record<string, KeptState>;
}

/** The lines of a file that holds this; they are many, and not needed at once. */
export function* writeState(owner: StateOwner, kept: KeptProjects): Generator<string> {
  const neighbours = Object.entries(kept.neighbours);
  const snapshot: Snapshot = {
    format: FORMAT,
    owner,
    state: withoutEntries(kept.state),
    neighbours: Object.fromEntries(
      neighbours.map(([project, state]) => [project, withoutEntries(state)]),
    ),
  };
  yield `${JSON.stringify(snapshot)}\n`;
  const projects = [[owner.project, kept.state] as const, ...neighbours];
  for (const [project, { journal }] of projects) {
    for (const entry of journal) yield writeLine(entry, project);
  }
}

export function writeLine(entry: JournalEntry, project: string): string {
  return `${JSON.stringify({ project, entry })}\n`;
}

/** After so many lines the file is written anew: when it has doubled, but not for less than a cloud forgets. */
export function linesUntilRewritten({ state, neighbours }: KeptProjects): number {
  const entries = [state, ...Object.values(neighbours)].map(({ journal }) => journal.length);
  return Math.max(LEAST_TO_FORGET, ...entries);
}

/**
 * Reads the lines of a file. The last of them ends without a line break: it is empty, or belongs to a write that was cut
 * short and so never answered, and is passed over.
 * @throws {UsageError} for lines that are not of this cloud
 */
export function readState(lines: Iterable<string>, path: string, owner: StateOwner): KeptProjects {
  let snapshot: Snapshot | undefined;
  const entries = new Map<string, JournalEntry[]>();
  let number = 0;
  let before: string | undefined;
  const readWhole = (line: string) => {
    number += 1;
    if (!snapshot) {
      snapshot = readSnapshot(parsed(line), path, owner);
      return;
    }
    const { project, entry } = readLine(line, number, path);
    const ofProject = entries.get(project);
    if (ofProject) ofProject.push(entry);
    else entries.set(project, [entry]);
  };
  for (const line of lines) {
    if (before !== undefined) readWhole(before);
    before = line;
  }
  if (!snapshot) throw before ? noState(path) : emptyFile(path);
  return together(snapshot, entries, owner.project);
}

function together(
  snapshot: Snapshot,
  entries: ReadonlyMap<string, readonly JournalEntry[]>,
  own: string,
): KeptProjects {
  const others = new Set([...Object.keys(snapshot.neighbours), ...entries.keys()]);
  others.delete(own);
  return {
    state: withEntries(snapshot.state, entries.get(own)),
    neighbours: Object.fromEntries(
      [...others].map((id) => [
        id,
        withEntries(snapshot.neighbours[id] ?? withNothing(snapshot.state), entries.get(id)),
      ]),
    ),
  };
}

function readSnapshot(value: unknown, path: string, owner: StateOwner): Snapshot {
  const snapshot = snapshotSchema.safeParse(value).data;
  const version = anyVersionSchema.safeParse(value).data?.state.version ?? VERSION;
  if (version > VERSION) {
    throw new UsageError(
      `${path} was kept by a newer version of the stand-in cloud, and stays as it is: start that version, or name another file with --state.`,
    );
  }
  if (!snapshot) throw noState(path);
  if (describe(snapshot.owner) !== describe(owner)) {
    throw new UsageError(
      `${path} was kept with ${describe(snapshot.owner)}, and stays as it is: start with these flags, or name another file with --state.`,
    );
  }
  return snapshot;
}

function readLine(line: string, number: number, path: string): Line {
  const read = lineSchema.safeParse(parsed(line));
  if (read.success) return read.data;
  throw new UsageError(
    `Line ${number} of ${path} cannot be read, and the file stays as it is: mend it, or name another with --state.`,
  );
}

function noState(path: string): UsageError {
  return new UsageError(
    `${path} is no state of a stand-in cloud, and stays as it is: name another file with --state.`,
  );
}

function emptyFile(path: string): UsageError {
  return new UsageError(
    `${path} is empty, and stays as it is: delete it to begin anew, or name another file with --state.`,
  );
}

function withEntries(state: KeptState, entries: readonly JournalEntry[] = []): KeptState {
  return {
    ...state,
    created: state.created + creationsIn(entries),
    journal: [...state.journal, ...entries],
  };
}

function withoutEntries(state: KeptState): KeptState {
  return { ...state, created: state.created - creationsIn(state.journal), journal: [] };
}

function creationsIn(entries: readonly JournalEntry[]): number {
  return entries.filter(isCreation).length;
}

/** Of a project that nothing was in when the file was last written anew. */
function withNothing(state: KeptState): KeptState {
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
