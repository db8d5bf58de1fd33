import type { EndpointService } from '../../api/vpcep';
import { givenName } from '../../api/serviceName';
import type { TakenPort } from './portRules';

/**
 * Ports that the project's other services hold on one backend. One that failed holds none: it never
 * reached the backend, and creating it again is the way out that the console offers.
 */
export function takenPorts(services: readonly EndpointService[], portId: string): TakenPort[] {
  if (portId === '') return [];
  return services
    .filter((service) => service.port_id === portId && service.status.toLowerCase() !== 'failed')
    .flatMap((service) =>
      (service.ports ?? []).flatMap(({ client_port, server_port, protocol = 'TCP' }) =>
        client_port === undefined || server_port === undefined
          ? []
          : [
              {
                serviceId: service.id,
                serviceName: givenName(service) ?? service.id,
                serverPort: server_port,
                clientPort: client_port,
                protocol: protocol.toUpperCase() === 'UDP' ? ('UDP' as const) : ('TCP' as const),
              },
            ],
      ),
    );
}
