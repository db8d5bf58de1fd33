import type { Cloud } from './cloud';
import { LONGEST_MS, SHORTEST_MS, stageAt, type PlannedFailure } from './course';
import { endpointUpdatedAt, isOwn, type OwnEndpoint } from './endpointRecord';
import { readEndpointRequest } from './endpointRules';
import type { ErrorCode } from './errorCodes';
import { isUuid } from './fields';
import { pageOf, readPaging, type Page, type ReadParameter } from './listPaging';
import { seeService } from './outsideServices';
import { refuse } from './refusal';
import { courseOf } from './services';
import { ENDPOINT_FAILURE, markerIdOf } from './startingEndpoints';

/** Takes a create on: the endpoint is then `creating`; where it ends, the service's approval decides. */
export function createEndpoint(cloud: Cloud, body: unknown, failure?: PlannedFailure): OwnEndpoint {
  const { service, fields } = readEndpointRequest(cloud, body);
  const id = cloud.nextId('endpoint');
  cloud.record({
    what: 'endpoint-created',
    at: cloud.now(),
    id,
    serviceId: service.id,
    markerId: markerIdOf(cloud.random, id),
    needsApproval: service.approvalEnabled,
    fields,
    course: courseOf(cloud, id, ENDPOINT_FAILURE, failure),
  });
  return findEndpoint(cloud, id);
}

/** @throws {Refusal} when the project has none with this ID, a deleted one included */
export function findEndpoint(cloud: Cloud, id: string): OwnEndpoint {
  if (!isUuid(id)) refuse('EndPoint.2017');
  const endpoint = cloud.endpoint(id.toLowerCase());
  return endpoint && isOwn(endpoint) ? endpoint : refuse('EndPoint.2006');
}

/** The name of the service that an endpoint is for: its present one, or the one that it had. */
export function serviceNameOf(cloud: Cloud, { serviceId, fields }: OwnEndpoint): string {
  return seeService(cloud, serviceId)?.name ?? fields.serviceName;
}

/** "Querying VPC Endpoints"; the name filter meets a part of the service's name, in any case. */
export function listEndpoints(cloud: Cloud, parameter: ReadParameter): Page<OwnEndpoint> {
  const paging = readPaging(parameter);
  const vpcId = readIdFilter(parameter('vpc_id'), 'EndPoint.0020');
  const id = readIdFilter(parameter('id'), 'EndPoint.2017');
  const name = (parameter('endpoint_service_name') ?? '').toLowerCase();
  const now = cloud.now();
  const hits = cloud
    .ownEndpoints()
    .filter(
      (endpoint) =>
        (vpcId === undefined || endpoint.fields.vpcId === vpcId) &&
        (id === undefined || endpoint.id === id) &&
        (name === '' || serviceNameOf(cloud, endpoint).toLowerCase().includes(name)),
    );
  return pageOf(hits, paging, {
    time: (endpoint) =>
      paging.sortKey === 'created_at' ? endpoint.createdAt : endpointUpdatedAt(endpoint, now),
    key: (endpoint) => endpoint.id,
  });
}

function readIdFilter(text: string | null, invalid: ErrorCode): string | undefined {
  if (text === null) return undefined;
  return isUuid(text) ? text.toLowerCase() : refuse(invalid);
}

/**
 * Takes a delete on. "Deleting a VPC Endpoint" names no state that forbids it; asking again for what is being
 * deleted already changes nothing.
 */
export function deleteEndpoint(cloud: Cloud, id: string): void {
  const endpoint = findEndpoint(cloud, id);
  if (stageAt(endpoint, cloud.now()) === 'deleting') return;
  const takesMs = cloud.random.integer(`deletion of ${endpoint.id}`, SHORTEST_MS, LONGEST_MS);
  cloud.record({ what: 'endpoint-deleted', at: cloud.now(), id: endpoint.id, takesMs });
}
