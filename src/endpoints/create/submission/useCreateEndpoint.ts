import { useQueryClient } from '@tanstack/react-query';
import {
  createEndpoint,
  endpointKeys,
  fetchEndpointPage,
  type CreateEndpointRequest,
  type Endpoint,
  type EndpointPage,
} from '../../../api/endpoints';
import { connectionKeys } from '../../../api/connections';
import type { Scope } from '../../../api/scope';
import { serviceKeys } from '../../../api/vpcep';
import { ROWS_TO_LOOK_AT } from '../../../status/creation/looks';
import { useCreation } from '../../../status/creation/useCreation';
import type { SentEndpoint } from '../draft';
import { findCreatedEndpoint } from './findCreatedEndpoint';

interface Options {
  scope: Scope;
  /** A create of which an earlier page did not learn the outcome. */
  sentBefore: SentEndpoint | undefined;
  onSent: (sent: SentEndpoint | undefined) => void;
  onExists: () => void;
  onCreated: (endpoint: Endpoint) => void;
}

/** The creation of an endpoint; what it lost the answer to, it looks for among the newest endpoints of the VPC. */
export function useCreateEndpoint({ scope, ...options }: Options) {
  const queryClient = useQueryClient();
  return useCreation<CreateEndpointRequest, SentEndpoint['body'], Endpoint>({
    scope,
    kind: 'endpoint',
    title: () => 'Create an endpoint',
    key: ['create-endpoint', scope.region, scope.projectId],
    send: (body) => createEndpoint(scope, body),
    look: async (sent, signal) => {
      const page = await fetchEndpointPage(
        scope,
        {
          limit: ROWS_TO_LOOK_AT,
          offset: 0,
          sortKey: 'created_at',
          sortDir: 'desc',
          vpcId: sent.body.vpc_id,
        },
        signal,
      );
      return findCreatedEndpoint(page.endpoints, sent);
    },
    knownIds: () =>
      queryClient
        .getQueriesData<EndpointPage>({ queryKey: endpointKeys.lists(scope) })
        .flatMap(([, page]) => page?.endpoints.map(({ id }) => id) ?? []),
    detailKey: (id) => endpointKeys.detail(scope, id),
    // Its service may be one of this project, and has one connection more.
    concerns: [endpointKeys.all(scope), connectionKeys.all(scope), serviceKeys.lists(scope)],
    ...options,
  });
}
