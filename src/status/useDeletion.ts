import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Scope } from '../api/scope';
import { readAnew, showDeletion } from './changed';
import type { DeletionOutcome } from './deletion';
import type { KeyStart } from './otherTabs';

export interface Deletion {
  isUnderWay: boolean;
  outcome: DeletionOutcome | undefined;
  error: Error | null;
  ask: () => void;
}

interface DeletionOptions {
  scope: Scope;
  id: string;
  request: () => Promise<DeletionOutcome>;
  /** What may not be as it was read, whatever comes of it. */
  concerns: readonly KeyStart[];
  /** The cloud has taken it on. */
  onTaken: () => void;
}

/** The deletion of one service or endpoint; taken on, it shows wherever the thing is shown. */
export function useDeletion({ scope, id, request, concerns, onTaken }: DeletionOptions): Deletion {
  const queryClient = useQueryClient();
  const { isPending, data, error, mutate } = useMutation({
    mutationFn: request,
    onSuccess: (outcome) => {
      if (outcome.kind !== 'taken') return;
      showDeletion(queryClient, scope, id, outcome);
      onTaken();
    },
    onSettled: () => readAnew(queryClient, concerns),
  });
  return { isUnderWay: isPending, outcome: data, error, ask: () => mutate() };
}
