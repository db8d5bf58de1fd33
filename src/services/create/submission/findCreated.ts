import { parseCloudTime } from '../../../api/time';
import type { EndpointService } from '../../../api/vpcep';
import { isCreatedAfter } from '../../../status/creation/looks';
import type { SentService } from '../draft/draft';

/**
 * Of the project's services, those that the lost create can have made: same backend, VPC and ports, created
 * after it was sent and not there before. Without an idempotency key in the API there is no surer sign.
 */
export function findCreated(
  services: readonly EndpointService[],
  { body, sentAt, knownIds }: SentService,
): EndpointService[] {
  const known = new Set(knownIds);
  const wanted = portsOf(body.ports);
  return services.filter((service) => {
    return (
      !known.has(service.id) &&
      service.port_id === body.port_id &&
      service.vpc_id === body.vpc_id &&
      portsOf(service.ports ?? []) === wanted &&
      isCreatedAfter(parseCloudTime(service.created_at), sentAt)
    );
  });
}

function portsOf(
  ports: readonly {
    client_port?: number | undefined;
    server_port?: number | undefined;
    protocol?: string | undefined;
  }[],
): string {
  return ports
    .map(({ client_port, server_port, protocol = 'TCP' }) =>
      [client_port, server_port, protocol.toUpperCase()].join(':'),
    )
    .toSorted()
    .join(',');
}
