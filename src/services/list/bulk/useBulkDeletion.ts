import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../../api/errors';
import type { Scope } from '../../../api/scope';
import { serviceKeys, type EndpointService } from '../../../api/vpcep';
import { readAnew, showDeletion } from '../../../status/changed';
import { failureWords } from '../../../status/failureWords';
import { asOneOperation } from '../../../status/notifications/asOneOperation';
import { follow } from '../../../status/notifications/followed';
import { NotTakenError } from '../../../status/sendAndLook';
import { statusLabel } from '../../../status/statusWords';
import type { BulkWords } from '../../../ui/BulkRunPanel';
import { useBulkRun } from '../../../ui/useBulkRun';
import type { TakenDeletion } from '../../../status/deletion';
import { askForServiceDeletion } from '../../deletion/askForServiceDeletion';
import { serviceTitle } from '../../../api/serviceName';
import { nameOrId } from '../nameOrId';
import { AT_ONCE, meetsAll } from './bulkRules';

/** Deletes many services, a few at a time; the list is read once at the end. */
export function useBulkDeletion(scope: Scope, onTaken: (id: string) => void) {
  const queryClient = useQueryClient();
  const run = useBulkRun<EndpointService, TakenDeletion>();
  return {
    ...run,
    start: (services: readonly EndpointService[]) =>
      run.start(
        services,
        asOneOperation(
          {
            href: '/services',
            words: bulkDeletionWords(services.length),
            course: {
              done: 'deleted',
              follow: ({ id }, { at }, operation) =>
                follow({
                  scope,
                  kind: 'service',
                  id,
                  status: 'deleting',
                  awaited: 'gone',
                  since: at,
                  operation,
                }),
            },
          },
          {
            atOnce: AT_ONCE,
            work: async ({ id }) => {
              const outcome = await askForServiceDeletion(scope, id);
              if (outcome.kind === 'not-taken') {
                throw new NotTakenError(
                  outcome.unclear,
                  `No clear answer came, and the service is still ${statusLabel(outcome.status)}: the cloud did not take the deletion on. Try it again.`,
                );
              }
              showDeletion(queryClient, scope, 'service', id, outcome);
              onTaken(id);
              return outcome;
            },
            endsAll: meetsAll,
            onOver: () => readAnew(queryClient, [serviceKeys.all(scope)]),
          },
        ),
      ),
  };
}

function deletionTitle(count: number): string {
  return count === 1 ? 'Delete 1 endpoint service' : `Delete ${count} endpoint services`;
}

export function bulkDeletionWords(count: number): BulkWords<EndpointService> {
  return {
    title: deletionTitle(count),
    itemHeading: 'Service',
    nameOf: (service) => `${serviceTitle(service)} (${service.id})`,
    shortNameOf: nameOrId,
    // The cloud has taken them on; the list says when they are gone.
    done: 'being deleted',
    failureOf: (error) => {
      const { wayOut, details } = failureWords(error);
      return error instanceof ApiError && error.outcomeUnknown
        ? {
            text: 'No answer came, and the service could not be read either: nobody can say yet whether it is being deleted. It does no harm to delete it again.',
            details,
          }
        : { text: wayOut, details };
    },
  };
}
