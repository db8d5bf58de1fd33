import { z } from 'zod';
import type { Edition } from '../api/editions';
import { forgetKeptSession, KEPT_SESSION_KEY } from './keptSession';
import { lastSignOut } from './lastSignOut';
import { signIn } from './session';

const keptSession = z.object({
  token: z.string(),
  expiresAt: z.number(),
  region: z.string(),
  project: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ name: z.string(), domain: z.string() }),
  by: z.enum(['password', 'pasted-token']),
  signOut: z.string().default(''),
});

/** Goes on with what the tab kept, unless somebody has signed out since, where its region is still offered. */
export function resumeSession(regions: readonly string[], edition: Edition): void {
  const kept = read();
  // A token that nobody goes on with is not left behind.
  if (!kept || !regions.includes(kept.region) || kept.signOut !== lastSignOut()) {
    forgetKeptSession();
    return;
  }
  const { region, by, signOut: _signOut, ...granted } = kept;
  signIn({ region, granted, by, edition, keepInTab: true });
}

function read(): z.infer<typeof keptSession> | undefined {
  try {
    return keptSession.safeParse(JSON.parse(sessionStorage.getItem(KEPT_SESSION_KEY) ?? '')).data;
  } catch {
    return undefined;
  }
}
