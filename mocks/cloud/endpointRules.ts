import type { Cloud } from './cloud';
import type { EndpointFields } from './endpointRecord';
import { readPlace } from './endpointPlace';
import { asRecord, isAbsent, isUuid } from './fields';
import { readPolicy, readRouteTables } from './gatewayRules';
import { readIpv4Range } from './ipv4';
import type { Vpc } from './network';
import { seeService, type SeenService } from './outsideServices';
import { endpointQuota } from './quota';
import { refuse } from './refusal';
import { readDescription } from './serviceFieldRules';
import { readTags } from './tagRules';
import { readVpc } from './vpcRules';

/** "Creating a VPC Endpoint" of the user manual: entries of an endpoint's own access control. */
const MOST_WHITELIST_ENTRIES = 20;
/** "Creating a VPC Endpoint", Table 2, specification_name: no other is named. */
const SPECIFICATION = 'default';

export interface EndpointRequest {
  service: SeenService;
  fields: EndpointFields;
}

/**
 * What the creation of an endpoint asks for, once every rule of "Creating a VPC Endpoint" holds. The reference
 * gives no order of its checks; this one goes from the service over VPC, subnet and address to the quota.
 * @param body the request's JSON
 * @throws {Refusal} for the first rule that is broken
 */
export function readEndpointRequest(cloud: Cloud, body: unknown): EndpointRequest {
  if (isAbsent(body)) refuse('EndPoint.0011');
  const request = asRecord(body) ?? refuse('EndPoint.0002');
  const service = readService(cloud, request['endpoint_service_id']);
  const vpc = readVpc(cloud, request['vpc_id']);
  const fields = {
    serviceName: service.name,
    serviceType: service.type,
    vpcId: vpc.id,
    ...(service.type === 'interface'
      ? readInterface(cloud, vpc, request)
      : readGateway(cloud, vpc, service, request)),
    tags: readTags(request['tags']),
    description: readDescription(request['description']),
  };
  refuseOtherSpecifications(request['specification_name']);
  const { used, quota } = endpointQuota(cloud);
  if (used >= quota) refuse('Endpoint.1018');
  return { service, fields };
}

/** Table 2, endpoint_service_id: of a service that exists, admits this account and is available. */
function readService(cloud: Cloud, value: unknown): SeenService {
  if (isAbsent(value)) refuse('EndPoint.2029');
  if (!isUuid(value)) refuse('EndPoint.3062');
  const service = seeService(cloud, value) ?? refuse('EndPoint.2003');
  if (!service.admitsThisAccount) refuse('EndPoint.2012');
  if (service.status !== 'available') refuse('EndPoint.2004');
  return service;
}

type OfEitherType = Pick<
  EndpointFields,
  'place' | 'enableDns' | 'enableWhitelist' | 'whitelist' | 'routeTableIds' | 'policy'
>;

function readInterface(cloud: Cloud, vpc: Vpc, request: Record<string, unknown>): OfEitherType {
  return {
    place: readPlace(cloud, vpc, request['subnet_id'], request['port_ip']),
    enableDns: readDns(request['enable_dns']),
    enableWhitelist: readSwitch(request['enable_whitelist']),
    whitelist: readClients(request['whitelist']),
    routeTableIds: [],
    policy: [],
  };
}

/** What an interface alone has is passed over for a gateway. */
function readGateway(
  cloud: Cloud,
  vpc: Vpc,
  service: SeenService,
  request: Record<string, unknown>,
): OfEitherType {
  return {
    enableDns: false,
    enableWhitelist: false,
    whitelist: [],
    routeTableIds: readRouteTables(cloud, vpc, service, request['routetables']),
    policy: readPolicy(request['policy_statement']),
  };
}

/** Table 2, enable_dns: off when left out. */
function readDns(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return typeof value === 'boolean' ? value : refuse('EndPoint.2033');
}

/** Table 2, enable_whitelist: off when left out. */
function readSwitch(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return typeof value === 'boolean' ? value : refuse('EndPoint.0002');
}

/** Table 2, whitelist: IPv4 addresses and CIDR blocks. */
function readClients(value: unknown): string[] {
  if (isAbsent(value)) return [];
  if (!Array.isArray(value)) refuse('EndPoint.2044');
  if (value.length > MOST_WHITELIST_ENTRIES) refuse('EndPoint.2045');
  return value.map(readClient);
}

function readClient(value: unknown): string {
  if (typeof value !== 'string') refuse('EndPoint.2044');
  const block = value.includes('/') ? value : `${value}/32`;
  return readIpv4Range(block) ? value : refuse('EndPoint.2044');
}

/** Table 2, specification_name. */
function refuseOtherSpecifications(value: unknown): void {
  if (isAbsent(value)) return;
  if (typeof value !== 'string') refuse('EndPoint.0015');
  if (value !== SPECIFICATION) refuse('EndPoint.2009');
}
