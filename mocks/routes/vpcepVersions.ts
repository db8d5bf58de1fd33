import { refuse } from '../cloud/refusal';
import { ok, type Exchange, type Route } from './exchange';

/** "Querying Versions of VPCEP APIs"; the same page says that the second one cannot be used. */
const VERSIONS = [
  { id: 'v1', version: '1', status: 'CURRENT', updated: '2018-09-30T00:00:00Z' },
  { id: 'v2', version: '2', status: 'CURRENT', updated: '2020-03-30T00:00:00Z' },
];

/** The VPC Endpoint API: its versions, told to anybody. */
export const versionRoutes: readonly Route[] = [
  // "Querying Versions of VPCEP APIs"
  {
    api: 'vpcep',
    method: 'GET',
    path: '/',
    needsNoToken: true,
    answer: (exchange) => ok({ versions: versionsJson(exchange) }),
  },
  // "Querying the Version of a Specified VPCEP API"
  {
    api: 'vpcep',
    method: 'GET',
    path: '/{version}',
    needsNoToken: true,
    answer(exchange) {
      const version = VERSIONS.find(({ id }) => id === exchange.part('version'));
      return ok({ version: versionJson(exchange, version ?? refuse('EndPoint.0005')) });
    },
  },
];

export function versionsJson(exchange: Exchange): unknown[] {
  return VERSIONS.map((version) => versionJson(exchange, version));
}

function versionJson({ addressOf }: Exchange, version: (typeof VERSIONS)[number]): unknown {
  const href = `${addressOf('vpcep')}/${version.id}`;
  return {
    ...version,
    min_version: '',
    links: [{ rel: 'self', href, type: 'application/json' }],
  };
}
