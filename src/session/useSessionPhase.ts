import { useEffect, useSyncExternalStore } from 'react';
import { ApiError } from '../api/errors';
import { expire, withToken, type Session } from './session';
import { everyLook, LOOK_EVERY_MS, sessionPhase, type SessionPhase } from './sessionPhase';

/** Where the session stands; once its time is over the cloud is asked, and its word counts. */
export function useSessionPhase({ expiresAt, expired }: Session): SessionPhase {
  const phase = useSyncExternalStore(everyLook, () => sessionPhase(expiresAt));
  const isToBeAsked = phase === 'over' && !expired;
  useEffect(() => {
    if (!isToBeAsked) return undefined;
    let isOn = true;
    const ask = async () => {
      try {
        const { readToken } = await import('../api/iam');
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
