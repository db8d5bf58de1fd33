import { z } from 'zod';
import type { Cloud } from '../cloud/cloud';
import { withSpeed } from '../cloud/clock';
import { keptStateSchema, type KeptState } from '../cloud/journal';
import { isScenarioName } from '../scenarios/scenarios';

const FORMAT = 'stand-in cloud snapshot';
const KEY = 'stand-in cloud snapshots';
export const MOST_SNAPSHOTS = 20;
export const LONGEST_NAME = 60;

/** A state made by hand, with the cloud that it is of: it travels as a file. */
const snapshotSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  name: z.string().min(1).max(LONGEST_NAME),
  savedAt: z.number(),
  scenario: z.string().refine(isScenarioName),
  seed: z.string(),
  edition: z.enum(['2022', '2025']),
  services: z.number().int().optional(),
  state: keptStateSchema,
});
export type Snapshot = z.infer<typeof snapshotSchema>;

type CloudChoice = Pick<Snapshot, 'scenario' | 'seed' | 'edition'> & {
  services: number | undefined;
};

/** The cloud as it is now. Its time stands still in the snapshot, and goes on from there when it is restored. */
export function takeSnapshot(
  name: string,
  cloud: Cloud,
  { scenario, seed, edition, services }: CloudChoice,
): Snapshot {
  const now = Date.now();
  const state = { ...cloud.kept, clock: withSpeed(cloud.kept.clock, now, cloud.speed) };
  return {
    format: FORMAT,
    version: 1,
    name,
    savedAt: now,
    scenario,
    seed,
    edition,
    ...(services !== undefined && { services }),
    state,
  };
}

/** The state to go on from. */
export function stateToRestore({ state }: Snapshot): KeptState {
  return { ...state, clock: { ...state.clock, realTime: Date.now() } };
}

/** Undefined for a text that is no snapshot. */
export function readSnapshot(text: string): Snapshot | undefined {
  try {
    const parsed = snapshotSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** The snapshots that this browser keeps, the latest first. */
export function keptSnapshots(): Snapshot[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return z.array(snapshotSchema).catch([]).parse(kept);
  } catch {
    return [];
  }
}

/**
 * Keeps a snapshot in place of one of the same name.
 * @returns false when the browser has no room for it, or keeps nothing
 */
export function keepSnapshot(snapshot: Snapshot): boolean {
  const others = keptSnapshots().filter(({ name }) => name !== snapshot.name);
  return write([snapshot, ...others].slice(0, MOST_SNAPSHOTS));
}

export function forgetSnapshot(name: string): void {
  write(keptSnapshots().filter((snapshot) => snapshot.name !== name));
}

function write(snapshots: readonly Snapshot[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(snapshots));
    return true;
  } catch {
    return false;
  }
}
