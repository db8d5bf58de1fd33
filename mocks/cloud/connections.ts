import type { Cloud } from './cloud';
import {
  endpointStatusAt,
  endpointUpdatedAt,
  type EndpointRecord,
  type EndpointStatus,
} from './endpointRecord';
import { asRecord, isAbsent, isUuid } from './fields';
import { pageOf, readPaging, readStatus, type Page, type ReadParameter } from './listPaging';
import { refuse } from './refusal';
import { findService } from './services';
import { statusAt, type ServiceRecord } from './serviceRecord';

/** The filter's table lists the first four; the other two, which the answer has, are taken as well. */
const STATUSES: readonly EndpointStatus[] = [
  'pendingAcceptance',
  'accepted',
  'rejected',
  'failed',
  'creating',
  'deleting',
];

/** "Querying Connections of a VPC Endpoint Service". */
export function listConnections(
  cloud: Cloud,
  serviceId: string,
  parameter: ReadParameter,
): Page<EndpointRecord> {
  const service = findService(cloud, serviceId);
  const paging = readPaging(parameter);
  const status = readStatus(parameter, STATUSES);
  const markerId = readMarkerId(parameter('marker_id'));
  const id = parameter('id')?.toLowerCase();
  const now = cloud.now();
  const hits = cloud
    .connectionsOf(service.id)
    .filter(
      (endpoint) =>
        (id === undefined || endpoint.id === id) &&
        (markerId === undefined || String(endpoint.markerId) === markerId) &&
        (status === undefined || endpointStatusAt(endpoint, now) === status),
    );
  return pageOf(hits, paging, {
    time: (endpoint) =>
      paging.sortKey === 'created_at' ? endpoint.createdAt : endpointUpdatedAt(endpoint, now),
    key: (endpoint) => endpoint.id,
  });
}

/** Table 2, marker_id: digits, as text. */
function readMarkerId(text: string | null): string | undefined {
  if (text === null) return undefined;
  if (text === '') refuse('EndPoint.2030');
  return /^\d+$/.test(text) ? text : refuse('EndPoint.0021');
}

/**
 * "Accepting or Rejecting a VPC Endpoint": lets one endpoint in or out, at once. A rejected one can be accepted,
 * and an accepted one rejected; rejecting again changes nothing.
 */
export function decideConnection(cloud: Cloud, serviceId: string, body: unknown): EndpointRecord {
  const service = findService(cloud, serviceId);
  if (isAbsent(body)) refuse('EndPoint.0011');
  const request = asRecord(body) ?? refuse('EndPoint.0002');
  const { action } = request;
  if (action !== 'receive' && action !== 'reject') refuse('EndPoint.3035');
  const endpoint = findConnection(cloud, service, readOneEndpoint(request['endpoints']));
  const accepted = action === 'receive';
  const status = decidableStatus(cloud, endpoint);
  if (accepted && status === 'accepted') refuse('EndPoint.2014');
  if (accepted && statusAt(service, cloud.now()) !== 'available') refuse('EndPoint.2004');
  if (status !== (accepted ? 'accepted' : 'rejected')) {
    cloud.record({
      what: 'endpoint-decided',
      at: cloud.now(),
      id: endpoint.id,
      serviceId: service.id,
      accepted,
    });
  }
  return cloud.endpoint(endpoint.id) ?? refuse('EndPoint.2006');
}

/** Table 2, endpoints: an array of IDs, exactly one of them. */
function readOneEndpoint(value: unknown): string {
  if (isAbsent(value)) refuse('EndPoint.2002');
  if (!Array.isArray(value)) refuse('EndPoint.0002');
  const [id, ...more]: unknown[] = value;
  if (more.length > 0) refuse('EndPoint.2031');
  if (isAbsent(id)) refuse('EndPoint.2002');
  return isUuid(id) ? id.toLowerCase() : refuse('EndPoint.2017');
}

function findConnection(cloud: Cloud, service: ServiceRecord, id: string): EndpointRecord {
  const endpoint = cloud.endpoint(id) ?? refuse('EndPoint.2006');
  return endpoint.serviceId === service.id ? endpoint : refuse('EndPoint.2013');
}

/** @throws {Refusal} in the states in which nothing can be decided; the messages of "Error Codes" name them */
function decidableStatus(
  cloud: Cloud,
  endpoint: EndpointRecord,
): 'pendingAcceptance' | 'accepted' | 'rejected' {
  const status = endpointStatusAt(endpoint, cloud.now());
  switch (status) {
    case 'creating':
      return refuse('EndPoint.2019');
    case 'deleting':
      return refuse('EndPoint.2018');
    case 'failed':
      return refuse('EndPoint.2047');
    case undefined:
      return refuse('EndPoint.2006');
    default:
      return endpoint.isFrozen ? refuse('EndPoint.2015') : status;
  }
}
