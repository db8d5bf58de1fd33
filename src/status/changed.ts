import type { QueryClient } from '@tanstack/react-query';
import type { Scope } from '../api/scope';
import type { TakenDeletion } from './deletion';
import type { Followed } from './notifications/followed';
import { tellOtherTabs, type KeyStart } from './otherTabs';
import { keepDeletion } from './takenDeletions';

/**
 * What was read under these keys may hold no longer, here and in other tabs: what is shown is read again.
 * To be called wherever a write has ended, also one that was refused.
 */
export function readAnew(queryClient: QueryClient, keys: readonly KeyStart[]): void {
  for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
  tellOtherTabs({ stale: keys.map((key) => [...key]) });
}

/** The same where the page goes on to something else and has no use for what it has read. */
export function forget(queryClient: QueryClient, keys: readonly KeyStart[]): void {
  for (const queryKey of keys) {
    void queryClient.invalidateQueries({ queryKey, refetchType: 'none' });
  }
  tellOtherTabs({ stale: keys.map((key) => [...key]) });
}

/** The cloud has taken on a deletion: it shows at once, here and in other tabs. */
export function showDeletion(
  queryClient: QueryClient,
  { region, projectId }: Scope,
  kind: Followed['kind'],
  id: string,
  deletion: TakenDeletion,
): void {
  keepDeletion(queryClient, { region, projectId }, id, deletion);
  const { at, cloudTime } = deletion;
  tellOtherTabs({ deletions: [{ project: { region, projectId }, kind, id, at, cloudTime }] });
}
