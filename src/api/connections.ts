import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { FilterStatus } from './connectionStatus';
import { label, objectErrors, text } from './fields';
import { call } from './http';
import { listQuery, type ListParameters } from './listParameters';
import type { Scope } from './scope';
import { servicePath } from './vpcep';

/** An endpoint that asks for a service or is connected to it, as the service's owner sees it. */
export const connectionSchema = z.looseObject({
  id: z.string(),
  status: z.string(),
  marker_id: label,
  domain_id: text,
  created_at: text,
  updated_at: text,
  error: objectErrors,
});
export type Connection = z.infer<typeof connectionSchema>;

const connectionPage = z.looseObject({
  connections: z.array(connectionSchema),
  total_count: z.number(),
});
export type ConnectionPage = z.infer<typeof connectionPage>;

export const connectionKeys = {
  all: (scope: Scope) => ['vpcep', scope.region, scope.projectId, 'connections'] as const,
  ofService: (scope: Scope, serviceId: string) =>
    [...connectionKeys.all(scope), serviceId] as const,
};

export interface ConnectionListParameters extends ListParameters {
  /** ID of the endpoint. */
  id?: string;
  markerId?: string;
  status?: FilterStatus;
}

export function fetchConnectionPage(
  scope: Scope,
  serviceId: string,
  parameters: ConnectionListParameters,
  signal?: AbortSignal,
): Promise<ConnectionPage> {
  return call({
    scope,
    service: 'vpcep',
    method: 'GET',
    path: `${servicePath(scope, serviceId)}/connections`,
    query: {
      ...listQuery(parameters),
      id: parameters.id,
      marker_id: parameters.markerId,
      status: parameters.status,
    },
    answer: connectionPage,
    signal,
  });
}

export function connectionPageQuery(
  scope: Scope,
  serviceId: string,
  parameters: ConnectionListParameters,
) {
  return queryOptions({
    queryKey: [...connectionKeys.ofService(scope, serviceId), 'list', parameters],
    queryFn: ({ signal }) => fetchConnectionPage(scope, serviceId, parameters, signal),
  });
}

/** The wire's words for accepting and rejecting. */
export type ConnectionAction = 'receive' | 'reject';

/**
 * Lets one endpoint in or out; the cloud takes one a request ("Accepting or Rejecting a VPC Endpoint", Table 2).
 * @returns the endpoint as it is then; undefined when the answer does not name it
 */
export async function decideConnection(
  scope: Scope,
  serviceId: string,
  endpointId: string,
  action: ConnectionAction,
): Promise<Connection | undefined> {
  const answer = await call({
    scope,
    service: 'vpcep',
    method: 'POST',
    path: `${servicePath(scope, serviceId)}/connections/action`,
    body: { endpoints: [endpointId], action },
    answer: z.looseObject({ connections: z.array(connectionSchema).catch([]) }),
  });
  return answer.connections.find(({ id }) => id === endpointId);
}
