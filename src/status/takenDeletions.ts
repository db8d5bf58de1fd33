import { skipToken, useQuery, type QueryClient } from '@tanstack/react-query';
import type { Scope } from '../api/scope';
import type { TakenDeletion } from './deletion';

/** By the ID of the service or endpoint. */
export type TakenDeletions = ReadonlyMap<string, TakenDeletion>;

const NONE: TakenDeletions = new Map();

const deletionsKey = (scope: Scope) =>
  ['vpcep', scope.region, scope.projectId, 'taken-deletions'] as const;

/** Remembers a deletion that the cloud has taken on, for the lists and pages of this tab. */
export function keepDeletion(
  queryClient: QueryClient,
  scope: Scope,
  id: string,
  deletion: TakenDeletion,
): void {
  queryClient.setQueryData<TakenDeletions>(deletionsKey(scope), (before = NONE) =>
    new Map(before).set(id, deletion),
  );
}

/** Deletions that the cloud has taken on from this browser: each shows before the cloud's own answers do. */
export function useTakenDeletions(scope: Scope): TakenDeletions {
  const { data } = useQuery<TakenDeletions>({
    queryKey: deletionsKey(scope),
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? NONE;
}
