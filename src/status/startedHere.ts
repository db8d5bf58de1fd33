import { z } from 'zod';

const PLACE = 'started-here';

/** More than anybody watches at once; the oldest are forgotten. */
export const MAX_REMEMBERED = 50;

const started = z.object({ id: z.string(), at: z.number() });
type Started = z.infer<typeof started>;

/** A creation counts as just begun for this long: the cloud may not show it everywhere yet. */
const JUST_BEGUN_MS = 60_000;

function read(): Started[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PLACE) ?? '[]');
    return z.array(started).catch([]).parse(kept);
  } catch {
    // No storage in this browser, or not ours: then nothing was started here.
    return [];
  }
}

/** Remembers for the life of this tab that the creation with this ID was started in it. */
export function markStartedHere(id: string): void {
  const others = read().filter((one) => one.id !== id);
  const kept = [...others, { id, at: Date.now() }].slice(-MAX_REMEMBERED);
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(kept));
  } catch {
    // Without storage the page is only less eager while hidden.
  }
}

export function isStartedHere(id: string): boolean {
  return read().some((one) => one.id === id);
}

/** Whether the creation was started here within the last minute, by this computer's clock. */
export function isJustBegunHere(id: string): boolean {
  const at = read().find((one) => one.id === id)?.at;
  return at !== undefined && Date.now() - at < JUST_BEGUN_MS;
}
