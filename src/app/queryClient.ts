import { QueryClient } from '@tanstack/react-query';
import { ApiError, isWorthRetrying } from '../api/errors';

/** Tries of a read after the first, before its failure is shown. */
const READ_RETRIES = 3;
const FIRST_PAUSE_MS = 800;
const LONGEST_PAUSE_MS = 8_000;

/** Pauses double, with up to half a pause of chance so that many pages do not ask in step; `Retry-After` is obeyed. */
function pauseBefore(retry: number, error: unknown): number {
  const asked = error instanceof ApiError ? error.details.retryAfterMs : undefined;
  if (asked !== undefined) return asked;
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** retry);
  return pause * (1 + Math.random() / 2);
}

/** A longer wait is not one in silence: the failure says for how long the cloud asks. */
function isSoon(error: unknown): boolean {
  return !(error instanceof ApiError) || (error.details.retryAfterMs ?? 0) <= LONGEST_PAUSE_MS;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Offline is a failure to be shown, not a reason to wait in silence.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        staleTime: 30_000,
        retry: (failures, error) =>
          isWorthRetrying(error) && failures < READ_RETRIES && isSoon(error),
        retryDelay: pauseBefore,
      },
      // Never repeated by itself, and never held back to be sent later: the person decides.
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
