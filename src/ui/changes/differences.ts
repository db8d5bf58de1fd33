/** What something is made of, by the name of each part; a part that it does not have is missing. */
export type Parts<Part = string> = ReadonlyMap<string, Part>;

/** A part that is not as it was. */
export interface Difference {
  label: string;
  /** Undefined where there was none. */
  before: string | undefined;
  /** Undefined where there will be none. */
  after: string | undefined;
}

/** The parts that differ, in the order of before, then what is new. */
export function differences(before: Parts, after: Parts): Difference[] {
  return labelsOf(before, after)
    .map((label) => ({ label, before: before.get(label), after: after.get(label) }))
    .filter((one) => one.before !== one.after);
}

/** A part that somebody else has changed while a person was at it. */
export interface Divergence {
  label: string;
  opened: string | undefined;
  now: string | undefined;
  mine: string | undefined;
}

/** What has changed since it was opened, with what the person made of it. */
export function divergences(opened: Parts, now: Parts, mine: Parts): Divergence[] {
  return differences(opened, now).map(({ label, before, after }) => ({
    label,
    opened: before,
    now: after,
    mine: mine.get(label),
  }));
}

/** What a person made of something, on top of what it is now: what they left alone is as it is now. */
export function mergeMine<Part>(
  opened: Parts<Part>,
  now: Parts<Part>,
  mine: Parts<Part>,
  isSame: (one: Part | undefined, other: Part | undefined) => boolean = Object.is,
): Map<string, Part> {
  const merged = new Map<string, Part>();
  for (const label of labelsOf(mine, now)) {
    const isLeftAlone = isSame(opened.get(label), mine.get(label));
    const part = isLeftAlone ? now.get(label) : mine.get(label);
    if (part !== undefined) merged.set(label, part);
  }
  return merged;
}

function labelsOf(...all: readonly Parts<unknown>[]): string[] {
  return [...new Set(all.flatMap((parts) => [...parts.keys()]))];
}
