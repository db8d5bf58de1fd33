import type { ProxyOptions } from 'vite';
import { REGIONS } from '../src/api/scope.ts';

/** The services that the console speaks to, and nothing else. */
const SERVICES = ['iam', 'vpcep', 'vpc', 'ecs', 'elb'] as const;

/** The host of a service in a region; those of the Swiss cloud are others. */
export function cloudHost(region: string, service: string): string {
  if (region !== 'eu-ch2') return `${service}.${region}.otc.t-systems.com`;
  return `${service === 'iam' ? 'iam-pub' : service}.${region}.sc.otc.t-systems.com`;
}

/**
 * For development: passes `/api/{region}/{service}/…` on to the cloud, as the console's host does.
 * @param upstream an address that answers for all services, such as that of `npm run cloud`
 */
export function cloudProxy(upstream: string | undefined): Record<string, ProxyOptions> {
  const places = REGIONS.flatMap((region) => SERVICES.map((service) => ({ region, service })));
  return Object.fromEntries(
    places.map(({ region, service }) => {
      const prefix = `/api/${region}/${service}`;
      return [
        `${prefix}/`,
        {
          target: upstream ?? `https://${cloudHost(region, service)}`,
          changeOrigin: true,
          rewrite: (path) => path.slice(prefix.length),
        },
      ];
    }),
  );
}
