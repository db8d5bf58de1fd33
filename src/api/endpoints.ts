import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { flag, label, objectErrors, tags, text, texts } from './fields';
import { call } from './http';
import { listQuery, type ListParameters } from './listParameters';
import { fetchQuota } from './quota';
import type { Scope } from './scope';

/** An endpoint of the project; only `id` and `status` must be there, unknown fields pass through to the raw view. */
export const endpointSchema = z.looseObject({
  id: z.string(),
  /** The words of a connection's status; `connectionStatus` reads them. */
  status: z.string(),
  service_type: text,
  /** State of the account: `active`, or why it is frozen. */
  active_status: texts,
  endpoint_service_name: text,
  endpoint_service_id: text,
  marker_id: label,
  vpc_id: text,
  subnet_id: text,
  /** Known once the endpoint has been accepted. */
  ip: text,
  enable_dns: flag,
  dns_names: texts,
  enable_whitelist: flag,
  /** Addresses and blocks of the clients that may use the endpoint. */
  whitelist: texts,
  routetables: texts,
  specification_name: text,
  enable_status: text,
  description: text,
  endpoint_pool_id: text,
  tags,
  project_id: text,
  created_at: text,
  updated_at: text,
  error: objectErrors,
});
export type Endpoint = z.infer<typeof endpointSchema>;

const endpointPage = z.looseObject({
  endpoints: z.array(endpointSchema),
  total_count: z.number(),
});
export type EndpointPage = z.infer<typeof endpointPage>;

function endpointsPath(scope: Scope): string {
  return `/v1/${scope.projectId}/vpc-endpoints`;
}

function endpointPath(scope: Scope, id: string): string {
  return `${endpointsPath(scope)}/${encodeURIComponent(id)}`;
}

export const endpointKeys = {
  all: (scope: Scope) => ['vpcep', scope.region, scope.projectId, 'endpoints'] as const,
  lists: (scope: Scope) => [...endpointKeys.all(scope), 'list'] as const,
  detail: (scope: Scope, id: string) => [...endpointKeys.all(scope), 'detail', id] as const,
};

/** "Querying VPC Endpoints", Table 2; there is no filter by status, subnet or tag. */
export interface EndpointListParameters extends ListParameters {
  /** A part of the name of the service, in any case. */
  serviceName?: string;
  vpcId?: string;
  id?: string;
}

export function fetchEndpointPage(
  scope: Scope,
  parameters: EndpointListParameters,
  signal?: AbortSignal,
): Promise<EndpointPage> {
  return call({
    scope,
    service: 'vpcep',
    method: 'GET',
    path: endpointsPath(scope),
    query: {
      ...listQuery(parameters),
      endpoint_service_name: parameters.serviceName,
      vpc_id: parameters.vpcId,
      id: parameters.id,
    },
    answer: endpointPage,
    signal,
  });
}

export function endpointPageQuery(scope: Scope, parameters: EndpointListParameters) {
  return queryOptions({
    queryKey: [...endpointKeys.lists(scope), parameters],
    queryFn: ({ signal }) => fetchEndpointPage(scope, parameters, signal),
  });
}

export function fetchEndpoint(scope: Scope, id: string, signal?: AbortSignal): Promise<Endpoint> {
  return call({
    scope,
    service: 'vpcep',
    method: 'GET',
    path: endpointPath(scope, id),
    answer: endpointSchema,
    signal,
  });
}

export function endpointDetailQuery(scope: Scope, id: string) {
  return queryOptions({
    queryKey: endpointKeys.detail(scope, id),
    queryFn: ({ signal }) => fetchEndpoint(scope, id, signal),
  });
}

interface EndpointRequest {
  endpoint_service_id: string;
  vpc_id: string;
  tags?: { key: string; value: string }[];
  description?: string;
}

/** The body of a create for an interface service, writing only what the reference allows. */
export interface CreateInterfaceRequest extends EndpointRequest {
  /** The ID of the subnet as the VPC API has it, which is that of its network. */
  subnet_id: string;
  /** IPv4; chosen by the cloud when left out. */
  port_ip?: string;
  enable_dns?: boolean;
  enable_whitelist?: boolean;
  whitelist?: string[];
}

/** The same for a gateway service. */
export interface CreateGatewayRequest extends EndpointRequest {
  /** The VPC's own table when left out. */
  routetables?: string[];
}

export type CreateEndpointRequest = CreateInterfaceRequest | CreateGatewayRequest;

export function createEndpoint(scope: Scope, body: CreateEndpointRequest): Promise<Endpoint> {
  return call({
    scope,
    service: 'vpcep',
    method: 'POST',
    path: endpointsPath(scope),
    body,
    answer: endpointSchema,
  });
}

/** Asks for an endpoint to be removed; it then shows `deleting` until a read of it answers 404. */
export function deleteEndpoint(scope: Scope, id: string): Promise<unknown> {
  return call({
    scope,
    service: 'vpcep',
    method: 'DELETE',
    path: endpointPath(scope, id),
    answer: z.unknown(),
  });
}

/** Used and allowed endpoints of the project; null when the answer does not name them. */
export function endpointQuotaQuery(scope: Scope) {
  return queryOptions({
    // Among the endpoints': each one that comes or goes changes it.
    queryKey: [...endpointKeys.all(scope), 'quota'],
    queryFn: ({ signal }) => fetchQuota(scope, 'endpoint', signal),
  });
}
