import type { Cloud } from '../cloud/cloud';
import {
  createEndpoint,
  deleteEndpoint,
  findEndpoint,
  listEndpoints,
  serviceNameOf,
} from '../cloud/endpoints';
import {
  endpointStatusAt,
  endpointUpdatedAt,
  tellsItsAddress,
  type OwnEndpoint,
} from '../cloud/endpointRecord';
import { NO_CONTENT, ok, type Route } from './exchange';
import { readBody } from './requestBody';
import { endpointErrorJson } from './vpcepConnections';

const ENDPOINTS = '/v1/{project_id}/vpc-endpoints';
const ENDPOINT = `${ENDPOINTS}/{vpc_endpoint_id}`;

/** The VPC Endpoint API: the endpoints of the project. */
export const endpointRoutes: readonly Route[] = [
  // "Creating a VPC Endpoint"
  {
    api: 'vpcep',
    method: 'POST',
    path: ENDPOINTS,
    answer: ({ cloud, body, failureOfCreation }) =>
      ok(endpointJson(cloud, createEndpoint(cloud, readBody(body), failureOfCreation))),
  },
  // "Querying VPC Endpoints"
  {
    api: 'vpcep',
    method: 'GET',
    path: ENDPOINTS,
    answer({ cloud, query }) {
      const { rows, totalCount } = listEndpoints(cloud, (name) => query.get(name));
      return ok({
        endpoints: rows.map((endpoint) => readEndpointJson(cloud, endpoint)),
        total_count: totalCount,
      });
    },
  },
  // "Querying Details About a VPC Endpoint"
  {
    api: 'vpcep',
    method: 'GET',
    path: ENDPOINT,
    answer: ({ cloud, part }) =>
      ok(readEndpointJson(cloud, findEndpoint(cloud, part('vpc_endpoint_id')))),
  },
  // "Deleting a VPC Endpoint"; "Status Codes" says 204 for a DELETE
  {
    api: 'vpcep',
    method: 'DELETE',
    path: ENDPOINT,
    answer({ cloud, part }) {
      deleteEndpoint(cloud, part('vpc_endpoint_id'));
      return NO_CONTENT;
    },
  },
];

/** What create, details and list answer alike. */
function endpointJson(cloud: Cloud, endpoint: OwnEndpoint): Record<string, unknown> {
  const now = cloud.now();
  const { edition, project } = cloud;
  const { fields } = endpoint;
  return {
    id: endpoint.id,
    service_type: fields.serviceType,
    status: endpointStatusAt(endpoint, now),
    active_status: ['active'],
    endpoint_service_name: serviceNameOf(cloud, endpoint),
    endpoint_service_id: endpoint.serviceId,
    marker_id: endpoint.markerId,
    vpc_id: fields.vpcId,
    ...(fields.place && {
      subnet_id: fields.place.subnetId,
      enable_dns: fields.enableDns,
      whitelist: fields.whitelist,
      enable_whitelist: fields.enableWhitelist,
    }),
    ...(fields.serviceType === 'gateway' && {
      routetables: fields.routeTableIds,
      policy_statement: fields.policy,
    }),
    specification_name: 'default',
    enable_status: 'enable',
    description: fields.description,
    endpoint_pool_id: cloud.random.uuid('endpoint pool'),
    tags: fields.tags,
    project_id: project.id,
    created_at: edition.writeTime(endpoint.createdAt),
    updated_at: edition.writeTime(endpointUpdatedAt(endpoint, now)),
  };
}

/** What details and list answer besides: address and names once there are some, and why a creation failed. */
function readEndpointJson(cloud: Cloud, endpoint: OwnEndpoint): Record<string, unknown> {
  const { id, fields } = endpoint;
  const told = fields.place && tellsItsAddress(endpoint, cloud.now()) ? fields.place : undefined;
  return {
    ...endpointJson(cloud, endpoint),
    ...(told && { ip: told.ip }),
    ...(told && fields.enableDns && { dns_names: [`vpcep-${id}.${cloud.project.region}.example`] }),
    ...endpointErrorJson(cloud, endpoint),
  };
}
