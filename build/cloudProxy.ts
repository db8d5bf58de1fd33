import type { ProxyOptions } from 'vite';

/** Of another cloud, so of other hosts ("Regions and Endpoints" of the Swiss Open Telekom Cloud). */
const SWISS_REGION = 'eu-ch2';
/** The services that the console speaks to, and nothing else. */
const BEHIND_THE_ORIGIN =
  /^\/api\/(?<region>[a-z]{2}-[a-z0-9]{2,10})\/(?<service>iam|vpcep|vpc|ecs|elb)\//;

/** The host of a service in a region. */
export function cloudHost(region: string, service: string): string {
  if (region !== SWISS_REGION) return `${service}.${region}.otc.t-systems.com`;
  return `${service === 'iam' ? 'iam-pub' : service}.${region}.sc.otc.t-systems.com`;
}

/** Where a path behind the page's origin leads; undefined for one that leads nowhere. */
export function targetOf(
  path: string,
  upstream: string | undefined,
): { origin: string; path: string } | undefined {
  const { region = '', service = '' } = BEHIND_THE_ORIGIN.exec(path)?.groups ?? {};
  if (service === '') return undefined;
  const origin = upstream ?? `https://${cloudHost(region, service)}`;
  return { origin, path: path.slice(`/api/${region}/${service}`.length) };
}

/**
 * For development: passes `/api/{region}/{service}/…` on to the cloud, as the console's host does.
 * @param upstream an address that answers for all services, such as that of `npm run cloud`
 */
export function cloudProxy(upstream: string | undefined): Record<string, ProxyOptions> {
  return {
    '^/api/': {
      target: upstream ?? `https://${cloudHost('eu-de', 'iam')}`,
      changeOrigin: true,
      bypass: (request, response, options) => {
        const target = targetOf(request.url ?? '', upstream);
        if (!target) {
          response?.writeHead(404).end();
          return false;
        }
        options.target = target.origin;
        request.url = target.path;
        return undefined;
      },
    },
  };
}
