import { parseCloudTime } from '../../../api/time';
import type { EndpointService } from '../../../api/vpcep';
import type { SentCreate } from '../draft/draft';

/** Clocks and time stamps of whole seconds differ by a little; an older service is another one. */
const SLACK_MS = 5_000;

/** Waits between looks: several over about a minute, as nobody knows how late the list shows a new service. */
export const LOOK_PAUSES_MS: readonly number[] = [0, 2_000, 4_000, 8_000, 12_000, 16_000, 18_000];

/**
 * Of the project's services, those that the lost create can have made: same backend, VPC and ports, created
 * after it was sent and not there before. Without an idempotency key in the API there is no surer sign.
 */
export function findCreated(
  services: readonly EndpointService[],
  { body, sentAt, knownIds }: SentCreate,
): EndpointService[] {
  const known = new Set(knownIds);
  const wanted = portsOf(body.ports);
  return services.filter((service) => {
    const createdAt = parseCloudTime(service.created_at);
    return (
      !known.has(service.id) &&
      service.port_id === body.port_id &&
      service.vpc_id === body.vpc_id &&
      portsOf(service.ports ?? []) === wanted &&
      (createdAt === undefined || createdAt >= sentAt - SLACK_MS)
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
