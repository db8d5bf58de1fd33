import type { EndpointService } from './vpcep';

type Named = Pick<EndpointService, 'id' | 'service_name'>;

/**
 * The name that a service was given. The cloud answers `region.name.id`, or `region.id` for a service
 * without one ("Creating a VPC Endpoint Service", service_name); anything else is shown whole.
 * Undefined for a service without a name.
 */
export function givenName({ id, service_name: full }: Named): string | undefined {
  if (!full) return undefined;
  const parts = full.split('.');
  if (parts.at(-1) !== id) return full;
  if (parts.length === 2) return undefined;
  return parts.length === 3 ? parts[1] : full;
}

export const UNNAMED = 'Unnamed service';

/** What a page or a row calls the service. */
export function serviceTitle(service: Named): string {
  return givenName(service) ?? UNNAMED;
}
