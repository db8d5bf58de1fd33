import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Protocol, TcpProxy } from './editions';
import { objectErrors, tags, text, type ObjectErrors } from './fields';
import { call } from './http';
import { listQuery, type ListParameters } from './listParameters';
import { fetchQuota, type Quota } from './quota';
import type { Scope } from './scope';

/** Kinds of backend that the console creates; the cloud may answer others. */
export type ServerType = 'LB' | 'VM' | 'VIP';

const portMapping = z.looseObject({
  client_port: z.coerce.number().optional().catch(undefined),
  server_port: z.coerce.number().optional().catch(undefined),
  protocol: z.string().optional().catch(undefined),
});

/** Only `id` and `status` must be there; unknown fields pass through to the raw view. */
export const endpointServiceSchema = z.looseObject({
  id: z.string(),
  status: z.string(),
  port_id: text,
  vip_port_id: text,
  vpc_id: text,
  pool_id: text,
  service_name: text,
  service_type: text,
  server_type: text,
  approval_enabled: z.boolean().optional().catch(undefined),
  created_at: text,
  updated_at: text,
  project_id: text,
  domain_id: text,
  cidr_type: text,
  ports: z.array(portMapping).optional().catch(undefined),
  tcp_proxy: text,
  tags,
  description: text,
  connection_count: z.number().optional().catch(undefined),
  error: objectErrors,
});
export type EndpointService = z.infer<typeof endpointServiceSchema>;
export type PortMapping = z.infer<typeof portMapping>;

export interface CreationFailure {
  code: string | undefined;
  message: string | undefined;
}

/** Why a creation failed; the reference calls the text `error_message` here and `error_msg` elsewhere. */
export function failuresOf({ error }: { error?: ObjectErrors }): CreationFailure[] {
  return (error ?? []).map(({ error_code, error_message, error_msg }) => ({
    code: error_code,
    message: error_message ?? error_msg,
  }));
}

const servicePage = z.looseObject({
  endpoint_services: z.array(endpointServiceSchema),
  total_count: z.number(),
});
export type ServicePage = z.infer<typeof servicePage>;

/** The body of a create, writing only what the reference allows. */
export interface CreateServiceRequest {
  port_id: string;
  vip_port_id?: string;
  vpc_id: string;
  pool_id?: string;
  server_type: ServerType;
  service_type: 'interface';
  service_name?: string;
  approval_enabled: boolean;
  tcp_proxy: TcpProxy;
  ports: { client_port: number; server_port: number; protocol: Protocol }[];
  tags?: { key: string; value: string }[];
  description?: string;
}

/** The body of a change; what is left out stays as it is ("Modifying a VPC Endpoint Service", Table 2). */
export interface ModifyServiceRequest {
  port_id?: string;
  /** Another name; none can be taken away. */
  service_name?: string;
  approval_enabled?: boolean;
  tcp_proxy?: TcpProxy | 'proxy_vni';
  /** The whole list, in place of the present one. */
  ports?: { client_port: number; server_port: number; protocol: Protocol }[];
  /** Empty to take it away. */
  description?: string;
}

export function servicesPath(scope: Scope): string {
  return `/v1/${scope.projectId}/vpc-endpoint-services`;
}

export function servicePath(scope: Scope, id: string): string {
  return `${servicesPath(scope)}/${encodeURIComponent(id)}`;
}

/** Query keys: everything of one project of one region lies under one prefix. */
export const serviceKeys = {
  all: (scope: Scope) => ['vpcep', scope.region, scope.projectId, 'services'] as const,
  lists: (scope: Scope) => [...serviceKeys.all(scope), 'list'] as const,
  loaded: (scope: Scope) => [...serviceKeys.all(scope), 'loaded'] as const,
  detail: (scope: Scope, id: string) => [...serviceKeys.all(scope), 'detail', id] as const,
};

export interface ServiceListParameters extends ListParameters {
  /** Fuzzy, in any case, over the composed name. */
  name?: string;
  id?: string;
  status?: 'creating' | 'available' | 'failed' | 'deleting';
}

export function fetchServicePage(
  scope: Scope,
  parameters: ServiceListParameters,
  signal?: AbortSignal,
): Promise<ServicePage> {
  return call({
    scope,
    service: 'vpcep',
    method: 'GET',
    path: servicesPath(scope),
    query: {
      ...listQuery(parameters),
      endpoint_service_name: parameters.name,
      id: parameters.id,
      status: parameters.status,
    },
    answer: servicePage,
    signal,
  });
}

export function servicePageQuery(scope: Scope, parameters: ServiceListParameters) {
  return queryOptions({
    queryKey: [...serviceKeys.lists(scope), parameters],
    queryFn: ({ signal }) => fetchServicePage(scope, parameters, signal),
  });
}

/** Rows of one page when all services are read. */
export const SERVICES_PER_SWEEP = 1000;
/** Pages read at most, so that no list is unbounded. */
export const SWEEP_PAGES = 10;

/** What a list is filtered and sorted by, whatever its page. */
export type ServiceListFilter = Omit<ServiceListParameters, 'limit' | 'offset'>;

/** The services of a list in pages of 1,000, one after the other for as long as they are wanted, at most ten. */
export function loadedServicesQuery(scope: Scope, filter: ServiceListFilter) {
  return infiniteQueryOptions({
    queryKey: [...serviceKeys.loaded(scope), filter],
    queryFn: ({ signal, pageParam: page }) =>
      fetchServicePage(
        scope,
        { ...filter, limit: SERVICES_PER_SWEEP, offset: page * SERVICES_PER_SWEEP },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: ({ total_count: total }, pages) =>
      pages.length < SWEEP_PAGES && pages.length * SERVICES_PER_SWEEP < total
        ? pages.length
        : undefined,
  });
}

/**
 * All services of the project, for rules that span them. Pages of 1,000, at most ten;
 * `complete` says whether that was all.
 */
export function allServicesQuery(scope: Scope) {
  return queryOptions({
    queryKey: [...serviceKeys.all(scope), 'every'],
    queryFn: async ({ signal }) => {
      const services: EndpointService[] = [];
      let total = 0;
      for (let page = 0; page < SWEEP_PAGES; page += 1) {
        // A page is asked for once the one before has told how many there are.
        // oxlint-disable-next-line no-await-in-loop
        const answer = await fetchServicePage(
          scope,
          {
            limit: SERVICES_PER_SWEEP,
            offset: page * SERVICES_PER_SWEEP,
            sortKey: 'created_at',
            sortDir: 'desc',
          },
          signal,
        );
        services.push(...answer.endpoint_services);
        total = answer.total_count;
        if (services.length >= total || answer.endpoint_services.length === 0) break;
      }
      return { services, complete: services.length >= total };
    },
  });
}

export function fetchService(
  scope: Scope,
  id: string,
  signal?: AbortSignal,
): Promise<EndpointService> {
  return call({
    scope,
    service: 'vpcep',
    method: 'GET',
    path: servicePath(scope, id),
    answer: endpointServiceSchema,
    signal,
  });
}

export function serviceDetailQuery(scope: Scope, id: string) {
  return queryOptions({
    queryKey: serviceKeys.detail(scope, id),
    queryFn: ({ signal }) => fetchService(scope, id, signal),
  });
}

export function createService(scope: Scope, body: CreateServiceRequest): Promise<EndpointService> {
  return call({
    scope,
    service: 'vpcep',
    method: 'POST',
    path: servicesPath(scope),
    body,
    answer: endpointServiceSchema,
  });
}

/** Changes a service at once. What is answered need not be what is then stored: read it again. */
export function modifyService(
  scope: Scope,
  id: string,
  body: ModifyServiceRequest,
): Promise<EndpointService> {
  return call({
    scope,
    service: 'vpcep',
    method: 'PUT',
    path: servicePath(scope, id),
    body,
    answer: endpointServiceSchema,
  });
}

/** Asks for a service to be removed; it then shows `deleting` until a read of it answers 404. */
export function deleteService(scope: Scope, id: string): Promise<unknown> {
  return call({
    scope,
    service: 'vpcep',
    method: 'DELETE',
    path: servicePath(scope, id),
    answer: z.unknown(),
  });
}

export type ServiceQuota = Quota;

/** Used and allowed endpoint services of the project; null when the answer does not name them. */
export function serviceQuotaQuery(scope: Scope) {
  return queryOptions({
    // Among the services': each one that comes or goes changes it.
    queryKey: [...serviceKeys.all(scope), 'quota'],
    queryFn: ({ signal }) => fetchQuota(scope, 'endpoint_service', signal),
  });
}
