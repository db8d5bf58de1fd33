import type { ProjectToken, SignInWay } from './session';

/** Under this key the tab keeps who is signed in, when asked to: it is gone with the tab. */
export const KEPT_SESSION_KEY = 'session';

export interface KeptSession extends ProjectToken {
  region: string;
  by: SignInWay;
}

export function keepSession(session: KeptSession): void {
  try {
    sessionStorage.setItem(KEPT_SESSION_KEY, JSON.stringify(session));
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
