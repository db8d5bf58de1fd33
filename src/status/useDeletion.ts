import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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
  /** The look that is under way because the answer was lost, counted from 1; undefined when there is none. */
  look: number | undefined;
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
  request: (onLook: (look: number) => void) => Promise<DeletionOutcome>;
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
  const [look, setLook] = useState<number>();
  const { isPending, data, error, mutate } = useMutation({
    mutationFn: () => request(setLook),
    onMutate: () => begin({ title, href }),
    onSuccess: (outcome, _, operation) => {
      if (outcome.kind !== 'taken') {
        operation.failed({
          text: `No answer came, and the ${kind} is still ${statusLabel(outcome.status)}: the cloud did not take the deletion on. Try it again.`,
          details: outcome.unclear.details,
        });
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
      showDeletion(queryClient, scope, kind, id, outcome);
      onTaken();
    },
    onError: (failure, _, operation) => operation?.failed(failure),
    onSettled: () => {
      setLook(undefined);
      readAnew(queryClient, concerns);
    },
  });
  return { isUnderWay: isPending, look, outcome: data, error, ask: () => mutate() };
}
