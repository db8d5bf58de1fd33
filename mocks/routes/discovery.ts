import { ok, type Exchange, type Route } from './exchange';
import { versionsJson } from './vpcepVersions';

/** What OpenStack's clients ask a host before they call it: which versions of its API there are. */
export const iamDiscovery: readonly Route[] = [
  {
    api: 'iam',
    method: 'GET',
    path: '/',
    needsNoToken: true,
    answer: (exchange) => ok({ versions: { values: [identityVersion(exchange)] } }),
  },
  ...['/v3', '/v3/'].map((path): Route => ({
    api: 'iam',
    method: 'GET',
    path,
    needsNoToken: true,
    answer: (exchange) => ok({ version: identityVersion(exchange) }),
  })),
];

/**
 * The root where all services stand at one address. "Querying Versions of VPCEP APIs" has it; clients of OpenStack that
 * are given it as the address to sign in at look there for a version of the identity service as well.
 */
export const sharedRoot: Route = {
  api: 'vpcep',
  method: 'GET',
  path: '/',
  needsNoToken: true,
  answer: (exchange) =>
    ok({ versions: [...versionsJson(exchange), { version: '3', ...identityVersion(exchange) }] }),
};

export const neutronDiscovery: readonly Route[] = [versionsAt('neutron', 'vpc', 'v2.0')];
export const ecsDiscovery: readonly Route[] = [versionsAt('ecs', 'ecs', 'v2.1')];
export const elbDiscovery: readonly Route[] = [versionsAt('elb', 'elb', 'v2.0')];

function identityVersion({ addressOf }: Exchange): Record<string, unknown> {
  return {
    id: 'v3.6',
    status: 'stable',
    updated: '2016-04-04T00:00:00Z',
    links: [{ rel: 'self', href: `${addressOf('iam')}/v3/` }],
    'media-types': [
      { base: 'application/json', type: 'application/vnd.openstack.identity-v3+json' },
    ],
  };
}

function versionsAt(api: Route['api'], host: string, id: string): Route {
  return {
    api,
    method: 'GET',
    path: '/',
    needsNoToken: true,
    answer: ({ addressOf }) =>
      ok({
        versions: [
          { id, status: 'CURRENT', links: [{ rel: 'self', href: `${addressOf(host)}/${id}` }] },
        ],
      }),
  };
}
