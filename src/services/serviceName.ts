import type { EndpointService } from '../api/vpcep';

/**
 * The name that a person gave, out of the one that the cloud composed: `region.name.id`, or `region.id` for
 * an unnamed service ("Creating a VPC Endpoint Service", service_name). Undefined for an unnamed one; a name
 * of another form, such as a public service's, is given back whole.
 */
export function shortName({
  id,
  service_name: fullName,
}: Pick<EndpointService, 'id' | 'service_name'>): string | undefined {
  if (!fullName) return undefined;
  const parts = fullName.split('.');
  if (parts.at(-1) !== id) return fullName;
  if (parts.length === 2) return undefined;
  return parts.length === 3 ? parts[1] : fullName;
}
