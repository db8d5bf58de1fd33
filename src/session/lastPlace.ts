import { z } from 'zod';

const KEY = 'last-place';

const lastPlace = z.object({ region: z.string(), project: z.string() });
/** Where somebody last signed in: all that outlives the tab. */
export type LastPlace = z.infer<typeof lastPlace>;

export function rememberPlace(place: LastPlace): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // The next sign-in begins with the default region.
  }
}

export function readLastPlace(): LastPlace | undefined {
  try {
    return lastPlace.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '')).data;
  } catch {
    return undefined;
  }
}
