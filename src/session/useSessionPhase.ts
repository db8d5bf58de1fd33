import { useEffect, useSyncExternalStore } from 'react';
import { ApiError } from '../api/errors';
import { readToken } from '../api/iam';
import { expire, withToken, type Session } from './session';
import { sessionPhase, type SessionPhase } from './sessionPhase';

/** How exactly the end of a session is noticed. */
const LOOK_EVERY_MS = 10_000;

function everyLook(listener: () => void): () => void {
  const timer = setInterval(listener, LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
  };
}

/** Where the session stands; once its time is over the cloud is asked, and its word counts. */
export function useSessionPhase({ expiresAt, expired }: Session): SessionPhase {
  const phase = useSyncExternalStore(everyLook, () => sessionPhase(expiresAt));
  const isToBeAsked = phase === 'over' && !expired;
  useEffect(() => {
    if (!isToBeAsked) return undefined;
    let isOn = true;
    const ask = async () => {
      try {
        await withToken(readToken);
      } catch (error) {
        const status = error instanceof ApiError ? error.details.status : undefined;
        // "Verifying a Token" answers one of these for a token that holds no more. No answer says nothing.
        if (isOn && (status === 401 || status === 404)) expire();
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), LOOK_EVERY_MS);
    return () => {
      isOn = false;
      clearInterval(timer);
    };
  }, [isToBeAsked]);
  return phase;
}
