import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Scope } from '../../api/scope';
import { serviceKeys } from '../../api/vpcep';
import type { TakenDeletion } from '../../status/deletion';
import { askForServiceDeletion } from './askForServiceDeletion';

/** The deletion of one service by its ID; whatever comes of it, what was read of the services is read anew. */
export function useServiceDeletion(
  scope: Scope,
  onTaken: (id: string, deletion: TakenDeletion) => void,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => askForServiceDeletion(scope, id),
    onSuccess: (outcome, id) => {
      if (outcome.kind === 'taken') onTaken(id, outcome);
    },
    // Refused or taken on, the service may not be what it was.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: serviceKeys.all(scope) }),
  });
}
