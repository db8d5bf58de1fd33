import type { Endpoint } from '../../../api/endpoints';
import { parseCloudTime } from '../../../api/time';
import { isCreatedAfter } from '../../../status/creation/looks';
import type { SentEndpoint } from '../draft';

/**
 * Of the endpoints of a VPC, those that the lost create can have made: same service, VPC and subnet, the same
 * address where one was asked for and is told, created after it was sent and not there before. Without an
 * idempotency key in the API there is no surer sign.
 */
export function findCreatedEndpoint(
  endpoints: readonly Endpoint[],
  { body, sentAt, knownIds }: SentEndpoint,
): Endpoint[] {
  const known = new Set(knownIds);
  return endpoints.filter(
    ({ id, endpoint_service_id, vpc_id, subnet_id, ip, created_at }) =>
      !known.has(id) &&
      endpoint_service_id === body.endpoint_service_id &&
      vpc_id === body.vpc_id &&
      (body.subnet_id === undefined || subnet_id === body.subnet_id) &&
      // The address is told only once the endpoint has been accepted.
      (body.port_ip === undefined || ip === undefined || ip === body.port_ip) &&
      isCreatedAfter(parseCloudTime(created_at), sentAt),
  );
}
