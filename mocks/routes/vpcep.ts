import type { Cloud } from '../cloud/cloud';
import { describeService, listPublicServices, type SeenService } from '../cloud/outsideServices';
import { endpointQuota, serviceQuota } from '../cloud/quota';
import { listServices } from '../cloud/serviceList';
import { createService, deleteService, findService, modifyService } from '../cloud/services';
import { NO_CONTENT, ok, type Exchange, type Route } from './exchange';
import { readBody } from './requestBody';
import { errorJson, serviceJson, serviceRowText } from './serviceJson';

const SERVICES = '/v1/{project_id}/vpc-endpoint-services';
export const SERVICE = `${SERVICES}/{vpc_endpoint_service_id}`;

/** The VPC Endpoint API: services, what others may know of them, and the quota. */
export const vpcepRoutes: readonly Route[] = [
  // "Creating a VPC Endpoint Service"
  {
    api: 'vpcep',
    method: 'POST',
    path: SERVICES,
    answer({ cloud, body, failureOfCreation }) {
      const service = createService(cloud, readBody(body), failureOfCreation);
      const cidrType = cloud.edition.answersCidrType && { cidr_type: 'internal' };
      return ok(Object.assign(serviceJson(cloud, service), cidrType));
    },
  },
  // "Querying VPC Endpoint Services"
  {
    api: 'vpcep',
    method: 'GET',
    path: SERVICES,
    answer({ cloud, query }) {
      const { rows, totalCount } = listServices(cloud, (name) => query.get(name));
      const now = cloud.now();
      const texts = rows.map((service) => serviceRowText(cloud, service, now));
      return {
        status: 200,
        text: `{"endpoint_services":[${texts.join(',')}],"total_count":${totalCount}}`,
      };
    },
  },
  // "Querying Public VPC Endpoint Services"; its path and the next one's stand where an ID would.
  {
    api: 'vpcep',
    method: 'GET',
    path: `${SERVICES}/public`,
    answer({ cloud, query }) {
      const { rows, totalCount } = listPublicServices(cloud, (name) => query.get(name));
      return ok({
        endpoint_services: rows.map((service) => ({
          ...seenServiceJson(cloud, { ...service, createdAt: cloud.beganAt - service.age }),
          owner: service.owner,
        })),
        total_count: totalCount,
      });
    },
  },
  // "Querying Basic Information About a VPC Endpoint Service"
  {
    api: 'vpcep',
    method: 'GET',
    path: `${SERVICES}/describe`,
    answer: ({ cloud, query }) =>
      ok(
        seenServiceJson(
          cloud,
          describeService(cloud, (name) => query.get(name)),
        ),
      ),
  },
  // "Querying Details About a VPC Endpoint Service"
  {
    api: 'vpcep',
    method: 'GET',
    path: SERVICE,
    answer(exchange) {
      const { cloud } = exchange;
      const service = findService(cloud, serviceIdIn(exchange));
      return ok(Object.assign(serviceJson(cloud, service), errorJson(cloud, service)));
    },
  },
  // "Modifying a VPC Endpoint Service"
  {
    api: 'vpcep',
    method: 'PUT',
    path: SERVICE,
    answer(exchange) {
      const { cloud, body } = exchange;
      return ok(serviceJson(cloud, modifyService(cloud, serviceIdIn(exchange), readBody(body))));
    },
  },
  // "Deleting a VPC Endpoint Service"; "Status Codes" says 204 for a DELETE
  {
    api: 'vpcep',
    method: 'DELETE',
    path: SERVICE,
    answer(exchange) {
      deleteService(exchange.cloud, serviceIdIn(exchange));
      return NO_CONTENT;
    },
  },
  // "Querying the Quota"
  {
    api: 'vpcep',
    method: 'GET',
    path: '/v1/{project_id}/quotas',
    answer({ cloud, query }) {
      const wanted = query.get('type');
      const resources = [
        { type: 'endpoint_service', ...serviceQuota(cloud) },
        { type: 'endpoint', ...endpointQuota(cloud) },
      ];
      return ok({
        quotas: { resources: resources.filter(({ type }) => !wanted || type === wanted) },
      });
    },
  },
];

export function serviceIdIn(exchange: Exchange): string {
  return exchange.part('vpc_endpoint_service_id');
}

function seenServiceJson(
  { edition }: Cloud,
  service: Pick<SeenService, 'id' | 'name' | 'type' | 'createdAt' | 'isCharged'>,
): Record<string, unknown> {
  return {
    id: service.id,
    service_name: service.name,
    service_type: service.type,
    created_at: edition.writeTime(service.createdAt),
    is_charge: service.isCharged,
  };
}
