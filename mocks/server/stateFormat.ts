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

/** The first line of the file: all that was, when it was last written anew. */
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

/** Every line after it: a write, before it was answered. */
const lineSchema = z.object({ project: z.string(), entry: journalEntrySchema });
type Line = z.infer<typeof lineSchema>;

/** What a file has kept of the project and of its neighbours. */
export interface KeptProjects {
  state: KeptState;
  neighbours: Record<string, KeptState>;
}

export function writeSnapshot(owner: StateOwner, { state, neighbours }: KeptProjects): string {
  const snapshot: Snapshot = { format: FORMAT, owner, state, neighbours };
  return `${JSON.stringify(snapshot)}\n`;
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
 * Reads a file's text. A last line that was cut short belongs to a write that was never answered, and is passed over.
 * @throws {UsageError} for a text that is not of this cloud
 */
export function readState(text: string, path: string, owner: StateOwner): KeptProjects {
  if (text === '') {
    throw new UsageError(
      `${path} is empty, and stays as it is: delete it to begin anew, or name another file with --state.`,
    );
  }
  const [first = '', ...rest] = text.split('\n');
  const snapshot = readSnapshot(rest.length > 0 ? parsed(first) : undefined, path, owner);
  const lines = readLines(rest, path);
  const ofProject = (id: string) =>
    lines.flatMap(({ project, entry }) => (project === id ? [entry] : []));
  const others = new Set([
    ...Object.keys(snapshot.neighbours),
    ...lines.map(({ project }) => project),
  ]);
  others.delete(owner.project);
  return {
    state: withEntries(snapshot.state, ofProject(owner.project)),
    neighbours: Object.fromEntries(
      [...others].map((id) => [
        id,
        withEntries(snapshot.neighbours[id] ?? beginningOf(snapshot.state), ofProject(id)),
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
  if (!snapshot) {
    throw new UsageError(
      `${path} is no state of a stand-in cloud, and stays as it is: name another file with --state.`,
    );
  }
  if (describe(snapshot.owner) !== describe(owner)) {
    throw new UsageError(
      `${path} was kept with ${describe(snapshot.owner)}, and stays as it is: start with these flags, or name another file with --state.`,
    );
  }
  return snapshot;
}

function readLines(lines: readonly string[], path: string): Line[] {
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const read = lineSchema.safeParse(parsed(line));
    if (read.success) return [read.data];
    const isCut = index === lines.length - 1;
    if (isCut) return [];
    throw new UsageError(
      `Line ${index + 2} of ${path} cannot be read, and the file stays as it is: mend it, or name another with --state.`,
    );
  });
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
