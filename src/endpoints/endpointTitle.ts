import type { Endpoint } from '../api/endpoints';
import { serviceTitle } from '../api/serviceName';

/** What a page or a row calls an endpoint, which has no name of its own: the name of the service that it leads to. */
export function endpointTitle({
  endpoint_service_id: id = '',
  endpoint_service_name: service_name,
}: Pick<Endpoint, 'endpoint_service_id' | 'endpoint_service_name'>): string {
  return serviceTitle({ id, service_name });
}
