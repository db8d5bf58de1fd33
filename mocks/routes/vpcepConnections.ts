import type { Cloud } from '../cloud/cloud';
import { decideConnection, listConnections } from '../cloud/connections';
import { endpointStatusAt, endpointUpdatedAt, type EndpointRecord } from '../cloud/endpointRecord';
import { changeWhitelist, listWhitelist, whitelistRecordId } from '../cloud/whitelist';
import { ok, type Route } from './exchange';
import { readBody } from './requestBody';
import { SERVICE, serviceIdIn } from './vpcep';

/** The VPC Endpoint API: who is connected to a service, and who may be. */
export const connectionRoutes: readonly Route[] = [
  // "Querying Connections of a VPC Endpoint Service"
  {
    api: 'vpcep',
    method: 'GET',
    path: `${SERVICE}/connections`,
    answer(exchange) {
      const { cloud, query } = exchange;
      const { rows, totalCount } = listConnections(cloud, serviceIdIn(exchange), (name) =>
        query.get(name),
      );
      return ok({
        connections: rows.map((endpoint) => connectionJson(cloud, endpoint)),
        total_count: totalCount,
      });
    },
  },
  // "Accepting or Rejecting a VPC Endpoint"
  {
    api: 'vpcep',
    method: 'POST',
    path: `${SERVICE}/connections/action`,
    answer(exchange) {
      const { cloud, body } = exchange;
      const endpoint = decideConnection(cloud, serviceIdIn(exchange), readBody(body));
      return ok({ connections: [connectionJson(cloud, endpoint)] });
    },
  },
  // "Querying Whitelist Records of a VPC Endpoint Service"
  {
    api: 'vpcep',
    method: 'GET',
    path: `${SERVICE}/permissions`,
    answer(exchange) {
      const { cloud, query } = exchange;
      const serviceId = serviceIdIn(exchange).toLowerCase();
      const { rows, totalCount } = listWhitelist(cloud, serviceId, (name) => query.get(name));
      return ok({
        permissions: rows.map(({ permission, createdAt }) => ({
          id: whitelistRecordId(cloud, serviceId, permission),
          permission,
          description: '',
          permission_type: 'domainId',
          created_at: cloud.edition.writeTime(createdAt),
        })),
        total_count: totalCount,
      });
    },
  },
  // "Batch Adding or Deleting Whitelist Records"
  {
    api: 'vpcep',
    method: 'POST',
    path: `${SERVICE}/permissions/action`,
    answer(exchange) {
      const { cloud, body } = exchange;
      return ok({ permissions: changeWhitelist(cloud, serviceIdIn(exchange), readBody(body)) });
    },
  },
];

function connectionJson(cloud: Cloud, endpoint: EndpointRecord): Record<string, unknown> {
  const now = cloud.now();
  return {
    id: endpoint.id,
    marker_id: endpoint.markerId,
    created_at: cloud.edition.writeTime(endpoint.createdAt),
    updated_at: cloud.edition.writeTime(endpointUpdatedAt(endpoint, now)),
    domain_id: endpoint.domainId,
    status: endpointStatusAt(endpoint, now),
    ...endpointErrorJson(cloud, endpoint),
  };
}

/** Why the creation of an endpoint failed; only said of a failed one. */
export function endpointErrorJson(cloud: Cloud, endpoint: EndpointRecord): Record<string, unknown> {
  const { failure } = endpoint.course;
  if (!failure || endpointStatusAt(endpoint, cloud.now()) !== 'failed') return {};
  return { error: [{ error_code: failure.code, error_message: failure.message }] };
}
