import { cloudClock } from '../api/serverClock';

/** So long before its end a session is offered to be renewed. */
export const WARNING_MS = 10 * 60_000;

/** `over` needs the cloud's word still: only it knows whether a token holds. */
export type SessionPhase = 'fresh' | 'ending' | 'over';

/**
 * Where a session stands, by the cloud's clock. This computer's own may be wrong by hours, so that nothing follows
 * from it: until an answer has told the time, a session counts as fresh.
 */
export function sessionPhase(expiresAt: number | undefined): SessionPhase {
  const { now, by } = cloudClock();
  if (expiresAt === undefined || by === 'computer') return 'fresh';
  if (now >= expiresAt) return 'over';
  return now >= expiresAt - WARNING_MS ? 'ending' : 'fresh';
}

/** How exactly the end of a session is noticed. */
export const LOOK_EVERY_MS = 10_000;

/** Calls whenever it is time to look where a session stands. */
export function everyLook(listener: () => void): () => void {
  const timer = setInterval(listener, LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
  };
}
