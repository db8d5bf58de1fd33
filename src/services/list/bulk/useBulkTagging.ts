import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../../api/errors';
import type { Scope } from '../../../api/scope';
import { serviceTitle } from '../../../api/serviceName';
import { tagKeys } from '../../../api/tags';
import { serviceKeys, type EndpointService } from '../../../api/vpcep';
import { readAnew } from '../../../status/changed';
import { failureWords } from '../../../status/failureWords';
import { asOneOperation } from '../../../status/notifications/asOneOperation';
import type { BulkWords } from '../../../ui/BulkRunPanel';
import { useBulkRun } from '../../../ui/useBulkRun';
import { nameOrId } from '../nameOrId';
import { AT_ONCE, meetsAll } from './bulkRules';
import { tagAndLook } from './tagAndLook';
import type { TagChange } from './tagChange';

/** Changes the tags of many services in the same way, a few at a time; what was read is read anew at the end. */
export function useBulkTagging(scope: Scope) {
  const queryClient = useQueryClient();
  const run = useBulkRun<EndpointService, void>();
  return {
    ...run,
    start: (services: readonly EndpointService[], change: TagChange) =>
      run.start(
        services,
        asOneOperation(
          { href: '/services', words: bulkTaggingWords(change.kind, services.length) },
          {
            atOnce: AT_ONCE,
            work: ({ id }) => tagAndLook(scope, id, change),
            endsAll: meetsAll,
            onOver: () => readAnew(queryClient, [serviceKeys.all(scope), tagKeys.all(scope)]),
          },
        ),
      ),
  };
}

const DONE: Record<TagChange['kind'], string> = { add: 'tagged', remove: 'rid of these tags' };

function taggingTitle(kind: TagChange['kind'], count: number): string {
  const services = count === 1 ? '1 endpoint service' : `${count} endpoint services`;
  return kind === 'add' ? `Tag ${services}` : `Remove tags from ${services}`;
}

export function bulkTaggingWords(
  kind: TagChange['kind'],
  count: number,
): BulkWords<EndpointService> {
  return {
    title: taggingTitle(kind, count),
    itemHeading: 'Service',
    nameOf: (service) => `${serviceTitle(service)} (${service.id})`,
    shortNameOf: nameOrId,
    done: DONE[kind],
    failureOf: (error) => {
      const { wayOut, details } = failureWords(error);
      return error instanceof ApiError && error.outcomeUnknown
        ? {
            text: 'No answer came, and the service could not be read either: nobody can say yet whether the tags were changed. It does no harm to do it again.',
            details,
          }
        : { text: wayOut, details };
    },
  };
}
