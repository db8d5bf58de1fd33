import { useQuery } from '@tanstack/react-query';
import type { Scope } from '../../api/scope';
import { servicePageQuery, type EndpointService } from '../../api/vpcep';

/**
 * The account that a service belongs to. Only the list tells it ("Querying VPC Endpoint Services", domain_id), so the
 * list is asked for this one service. Undefined where it is not known.
 */
export function useOwnAccount(
  scope: Scope,
  serviceId: string,
  service: EndpointService | undefined,
): string | undefined {
  const row = useQuery({
    ...servicePageQuery(scope, {
      id: serviceId,
      limit: 1,
      offset: 0,
      sortKey: 'created_at',
      sortDir: 'desc',
    }),
    enabled: service?.domain_id === undefined,
    // A service never changes its owner.
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return service?.domain_id ?? row.data?.endpoint_services[0]?.domain_id;
}
