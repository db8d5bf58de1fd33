import { useSyncExternalStore } from 'react';
import { currentSession, subscribeToSession, type Session } from './session';

export function useSessionOrNone(): Session | null {
  return useSyncExternalStore(subscribeToSession, currentSession);
}

/** The session of a page that is only shown with one. */
export function useSession(): Session {
  const session = useSessionOrNone();
  if (!session) throw new Error('This page needs a session: show it inside SignedIn.');
  return session;
}
