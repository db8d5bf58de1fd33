import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Scope } from '../api/scope';
import { readAnew, showDeletion } from './changed';
import type { DeletionOutcome } from './deletion';
import { follow } from './notifications/followed';
import { begin } from './notifications/operations';
import { usePlace } from './notifications/usePlace';
import type { KeyStart } from './otherTabs';
import { statusLabel } from './statusWords';

export interface Deletion {
  isUnderWay: boolean;
  outcome: DeletionOutcome | undefined;
  error: Error | null;
  ask: () => void;
}

interface DeletionOptions {
  scope: Scope;
  kind: 'service' | 'endpoint';
  id: string;
  /** What is asked for, as an order: "Delete orders-api". */
  title: string;
  request: () => Promise<DeletionOutcome>;
  /** What may not be as it was read, whatever comes of it. */
  concerns: readonly KeyStart[];
  /** The cloud has taken it on. */
  onTaken: () => void;
}

/** The deletion of one service or endpoint; taken on, it shows wherever the thing is shown. */
export function useDeletion({
  scope,
  kind,
  id,
  title,
  request,
  concerns,
  onTaken,
}: DeletionOptions): Deletion {
  const queryClient = useQueryClient();
  const href = usePlace();
  const { isPending, data, error, mutate } = useMutation({
    mutationFn: request,
    onMutate: () => begin({ title, href }),
    onSuccess: (outcome, _, operation) => {
      if (outcome.kind !== 'taken') {
        operation.failed(
          `No answer came, and the ${kind} is still ${statusLabel(outcome.status)}: the cloud did not take the deletion on. Try it again.`,
        );
        return;
      }
      operation.goesOn('The cloud is deleting it.');
      follow({
        scope,
        kind,
        id,
        status: 'deleting',
        awaited: 'gone',
        since: outcome.at,
        operation,
      });
      showDeletion(queryClient, scope, id, outcome);
      onTaken();
    },
    onError: (failure, _, operation) => operation?.failed(failure),
    onSettled: () => readAnew(queryClient, concerns),
  });
  return { isUnderWay: isPending, outcome: data, error, ask: () => mutate() };
}
