import { z } from 'zod';
import type { Edition } from '../api/editions';
import { KEPT_SESSION_KEY } from './keptSession';
import { signIn } from './session';

const keptSession = z.object({
  token: z.string(),
  expiresAt: z.number(),
  region: z.string(),
  project: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ name: z.string(), domain: z.string() }),
  by: z.enum(['password', 'pasted-token']),
});

/** Goes on with what the tab kept, where its region is still offered. */
export function resumeSession(regions: readonly string[], edition: Edition): void {
  const kept = read();
  if (!kept || !regions.includes(kept.region)) return;
  const { region, by, ...granted } = kept;
  signIn({ region, granted, by, edition, keepInTab: true });
}

function read(): z.infer<typeof keptSession> | undefined {
  try {
    return keptSession.safeParse(JSON.parse(sessionStorage.getItem(KEPT_SESSION_KEY) ?? '')).data;
  } catch {
    return undefined;
  }
}
