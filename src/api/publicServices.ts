import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { flag, text } from './fields';
import { call } from './http';
import { listQuery, type ListParameters } from './listParameters';
import type { Scope } from './scope';
import { servicesPath } from './vpcep';

/** What a consumer may know of a service of any account. */
const seenService = {
  id: z.string(),
  service_name: text,
  /** `interface`, or `gateway` for some that the cloud operates. */
  service_type: text,
  created_at: text,
  /** Whether a connected endpoint costs money. */
  is_charge: flag,
};

const publicServiceSchema = z.looseObject({ ...seenService, owner: text });
export type PublicService = z.infer<typeof publicServiceSchema>;

const publicServicePage = z.looseObject({
  endpoint_services: z.array(publicServiceSchema),
  total_count: z.number(),
});
export type PublicServicePage = z.infer<typeof publicServicePage>;

const describedServiceSchema = z.looseObject(seenService);
export type DescribedService = z.infer<typeof describedServiceSchema>;

export const publicServiceKeys = {
  all: (scope: Scope) => ['vpcep', scope.region, scope.projectId, 'public-services'] as const,
};

/** "Querying Public VPC Endpoint Services", Table 2. */
export interface PublicServiceListParameters extends ListParameters {
  /** A part of the name, in any case. */
  name?: string;
  id?: string;
}

export function fetchPublicServicePage(
  scope: Scope,
  parameters: PublicServiceListParameters,
  signal?: AbortSignal,
): Promise<PublicServicePage> {
  return call({
    scope,
    service: 'vpcep',
    method: 'GET',
    path: `${servicesPath(scope)}/public`,
    query: {
      ...listQuery(parameters),
      endpoint_service_name: parameters.name,
      id: parameters.id,
    },
    answer: publicServicePage,
    signal,
  });
}

export function publicServicePageQuery(scope: Scope, parameters: PublicServiceListParameters) {
  return queryOptions({
    queryKey: [...publicServiceKeys.all(scope), 'list', parameters],
    queryFn: ({ signal }) => fetchPublicServicePage(scope, parameters, signal),
  });
}

/** A service by its ID, or by its whole name as the owner sees it. */
export type ServiceReference = { id: string } | { name: string };

/**
 * Looks up a service of any account ("Querying Basic Information About a VPC Endpoint Service").
 * @throws {ApiError} of kind `not-found` when the region has none such
 */
export function describeService(
  scope: Scope,
  reference: ServiceReference,
  signal?: AbortSignal,
): Promise<DescribedService> {
  return call({
    scope,
    service: 'vpcep',
    method: 'GET',
    path: `${servicesPath(scope)}/describe`,
    query: 'id' in reference ? { id: reference.id } : { endpoint_service_name: reference.name },
    answer: describedServiceSchema,
    signal,
  });
}

export function describedServiceQuery(scope: Scope, reference: ServiceReference) {
  return queryOptions({
    queryKey: [...publicServiceKeys.all(scope), 'described', reference],
    queryFn: ({ signal }) => describeService(scope, reference, signal),
  });
}
