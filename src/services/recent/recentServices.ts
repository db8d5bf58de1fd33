import { z } from 'zod';

const recentServiceSchema = z.object({ id: z.string(), name: z.string() });
/** A service that was opened: nothing else of it is remembered. */
export type RecentService = z.infer<typeof recentServiceSchema>;

/** More are no longer recent. */
export const MOST_RECENT = 8;

/** Reads what was remembered, the latest first; nothing for text that is no such list. */
export function parseRecent(text: string | null): readonly RecentService[] {
  if (text === null) return [];
  try {
    return z.array(recentServiceSchema).max(MOST_RECENT).safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}

/** With a service that has just been opened, by its present name. */
export function withOpened(
  before: readonly RecentService[],
  { id, name }: RecentService,
): readonly RecentService[] {
  return [{ id, name }, ...withoutGone(before, id)].slice(0, MOST_RECENT);
}

/** Without a service that there is no longer. */
export function withoutGone(
  before: readonly RecentService[],
  id: string,
): readonly RecentService[] {
  return before.filter((one) => one.id !== id);
}

export function readRecent(place: string): readonly RecentService[] {
  return parseRecent(sessionStorage.getItem(place));
}

export function writeRecent(place: string, recent: readonly RecentService[]): void {
  sessionStorage.setItem(place, JSON.stringify(recent));
}
