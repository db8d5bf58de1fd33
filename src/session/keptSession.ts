import { lastSignOut } from './lastSignOut';
import type { ProjectToken, SignInWay } from './session';

/** Under this key the tab keeps who is signed in, when asked to: it is gone with the tab. */
export const KEPT_SESSION_KEY = 'session';

export interface KeptSession extends ProjectToken {
  region: string;
  by: SignInWay;
}

/** As it is kept: a later sign-out, in whichever tab, ends it. */
export interface SessionInTab extends KeptSession {
  signOut: string;
}

export function keepSession(session: KeptSession): void {
  try {
    const kept: SessionInTab = { ...session, signOut: lastSignOut() };
    sessionStorage.setItem(KEPT_SESSION_KEY, JSON.stringify(kept));
  } catch {
    // A browser that lets the page keep nothing: a reload asks for the sign-in again.
  }
}

export function forgetKeptSession(): void {
  try {
    sessionStorage.removeItem(KEPT_SESSION_KEY);
  } catch {
    // Nothing was kept.
  }
}
