import type { EndpointService } from '../../api/vpcep';
import { givenName } from '../../api/serviceName';

/** What tells a service from the others in the name of a control. */
export function nameOrId(service: Pick<EndpointService, 'id' | 'service_name'>): string {
  return givenName(service) ?? service.id;
}
