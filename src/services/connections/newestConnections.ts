import { connectionPageQuery } from '../../api/connections';
import type { Scope } from '../../api/scope';

/** As many as one request answers ("Querying Connections of a VPC Endpoint Service", Table 2, limit). */
export const CONNECTIONS_LOOKED_AT = 1000;

/** The newest connections of a service, as a rule all of them, for what depends on who is connected. */
export function newestConnectionsQuery(scope: Scope, serviceId: string) {
  return connectionPageQuery(scope, serviceId, {
    limit: CONNECTIONS_LOOKED_AT,
    offset: 0,
    sortKey: 'created_at',
    sortDir: 'desc',
  });
}
