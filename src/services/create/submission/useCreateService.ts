import { useQueryClient } from '@tanstack/react-query';
import type { Scope } from '../../../api/scope';
import {
  allServicesQuery,
  createService,
  fetchServicePage,
  serviceKeys,
  type CreateServiceRequest,
  type EndpointService,
} from '../../../api/vpcep';
import { ROWS_TO_LOOK_AT } from '../../../status/creation/looks';
import { useCreation } from '../../../status/creation/useCreation';
import type { SentService } from '../draft/draft';
import { findCreated } from './findCreated';

interface Options {
  scope: Scope;
  /** A create of which an earlier page did not learn the outcome. */
  sentBefore: SentService | undefined;
  onSent: (sent: SentService | undefined) => void;
  onExists: () => void;
  onCreated: (service: EndpointService) => void;
}

/** The creation of a service; what it lost the answer to, it looks for among the project's newest services. */
export function useCreateService({ scope, ...options }: Options) {
  const queryClient = useQueryClient();
  return useCreation<CreateServiceRequest, SentService['body'], EndpointService>({
    scope,
    kind: 'service',
    title: ({ service_name: name }) =>
      name === undefined ? 'Create an endpoint service' : `Create ${name}`,
    key: ['create-service', scope.region, scope.projectId],
    send: (body) => createService(scope, body),
    look: async (sent, signal) => {
      const page = await fetchServicePage(
        scope,
        {
          limit: ROWS_TO_LOOK_AT,
          offset: 0,
          sortKey: 'created_at',
          sortDir: 'desc',
          ...(sent.body.service_name !== undefined && { name: sent.body.service_name }),
        },
        signal,
      );
      return findCreated(page.endpoint_services, sent);
    },
    knownIds: () =>
      queryClient.getQueryData(allServicesQuery(scope).queryKey)?.services.map(({ id }) => id) ??
      [],
    detailKey: (id) => serviceKeys.detail(scope, id),
    concerns: [serviceKeys.all(scope)],
    ...options,
  });
}
