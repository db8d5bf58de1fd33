import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../../api/errors';
import type { Scope } from '../../../api/scope';
import { serviceTitle } from '../../../api/serviceName';
import { createTags, deleteTags, tagKeys } from '../../../api/tags';
import { serviceKeys, type EndpointService } from '../../../api/vpcep';
import { readAnew } from '../../../status/changed';
import { failureWords } from '../../../status/failureWords';
import { asOneOperation } from '../../../status/notifications/asOneOperation';
import type { BulkWords } from '../../../ui/BulkRunPanel';
import { useBulkRun } from '../../../ui/useBulkRun';
import { AT_ONCE, meetsAll } from './bulkRules';
import type { TagChange } from './tagChange';

/** Changes the tags of many services in the same way, a few at a time; what was read is read anew at the end. */
export function useBulkTagging(scope: Scope) {
  const queryClient = useQueryClient();
  const run = useBulkRun<EndpointService, unknown>();
  return {
    ...run,
    start: (services: readonly EndpointService[], { kind, tags }: TagChange) =>
      run.start(
        services,
        asOneOperation(
          { title: taggingTitle(kind, services.length), href: '/services', done: DONE[kind] },
          {
            atOnce: AT_ONCE,
            work: ({ id }) =>
              kind === 'add'
                ? createTags(scope, 'endpoint_service', id, tags)
                : deleteTags(
                    scope,
                    'endpoint_service',
                    id,
                    tags.map(({ key }) => key),
                  ),
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
    done: DONE[kind],
    failureOf: (error) => {
      const { wayOut, details } = failureWords(error);
      return error instanceof ApiError && error.outcomeUnknown
        ? {
            text: 'No answer came: nobody can say yet whether the tags were changed. It does no harm to do it again.',
            details,
          }
        : { text: wayOut, details };
    },
  };
}
