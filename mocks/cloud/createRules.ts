import type { Cloud } from './cloud';
import type { ServerType } from './editions';
import { asRecord, isAbsent, isUuid } from './fields';
import { overlap } from './ipv4';
import {
  COMPUTE_OWNER_PREFIX,
  customDestinations,
  findPort,
  findVpc,
  LOAD_BALANCER_OWNERS,
  VIRTUAL_IP_OWNER,
  vpcIdOfPort,
  type Port,
  type Vpc,
} from './network';
import { isWord, portsClash, readPorts } from './portRules';
import { serviceQuota } from './quota';
import { refuse } from './refusal';
import { statusAt, type ServiceFields } from './serviceRecord';
import { readTags } from './tagRules';

/** "Creating a VPC Endpoint Service", Table 2, service_name. */
const NAME = /^[A-Za-z0-9_-]{1,16}$/;
/** "Creating a VPC Endpoint Service", Table 2, description. */
const LONGEST_DESCRIPTION = 128;

/**
 * What a create asks for, once every rule of "Creating a VPC Endpoint Service" holds. The reference gives no
 * order of its checks; this one goes from the backend over network, name, ports and tags to the quota.
 * @param body the request's JSON
 * @throws {Refusal} for the first rule that is broken
 */
export function readCreateRequest(cloud: Cloud, body: unknown): ServiceFields {
  if (isAbsent(body)) refuse('EndPoint.0011');
  const request = asRecord(body) ?? refuse('EndPoint.0002');
  const { network } = cloud.project;

  const backend = readBackendPort(cloud, request['port_id']);
  // A VPC that does not exist is told as that, not as one that the backend lies outside of.
  const namedVpc = isUuid(request['vpc_id']) ? findVpc(network, request['vpc_id']) : undefined;
  if (namedVpc && vpcIdOfPort(network, backend) !== namedVpc.id) refuse('EndPoint.3042');
  const serverType = readServerType(cloud, request['server_type']);
  refuseMisfit(serverType, backend);
  const vipPortId = readVirtualIpPort(cloud, serverType, request['vip_port_id'], namedVpc);

  const vpc = readVpc(cloud, request['vpc_id']);
  refuseReservedNetwork(cloud, vpc);

  const name = readName(request['service_name']);
  const ports = readPorts(request['ports'], cloud.edition);
  refuseClashWithOtherServices(cloud, backend.id, ports);
  const tags = readTags(request['tags']);
  const description = readDescription(request['description']);
  const tcpProxy = readTcpProxy(cloud, request['tcp_proxy']);
  refuseOtherServiceTypes(request['service_type']);
  const approvalEnabled = readApproval(request['approval_enabled']);
  const poolId = readPoolId(cloud, request['pool_id']);

  const { used, quota } = serviceQuota(cloud);
  if (used >= quota) refuse('Endpoint.1018');

  return {
    portId: backend.id,
    ...(vipPortId !== undefined && { vipPortId }),
    vpcId: vpc.id,
    poolId,
    name,
    serverType,
    approvalEnabled,
    tcpProxy,
    ports,
    tags,
    description,
  };
}

/** Table 2, port_id: a UUID of a port that exists. */
function readBackendPort({ project }: Cloud, value: unknown): Port {
  if (!isUuid(value)) refuse('EndPoint.3063');
  return findPort(project.network, value) ?? refuse('EndPoint.3008');
}

/** Table 2, server_type. */
function readServerType({ edition }: Cloud, value: unknown): ServerType {
  return edition.serverTypes.find((type) => isWord(value, type)) ?? refuse('EndPoint.3021');
}

/** Table 2, port_id: which port it must be for each kind of backend. */
function refuseMisfit(serverType: ServerType, { deviceOwner }: Port): void {
  const isLoadBalancer = Object.values(LOAD_BALANCER_OWNERS).includes(deviceOwner);
  const isInterface = deviceOwner.startsWith(COMPUTE_OWNER_PREFIX);
  if (serverType === 'LB' ? !isLoadBalancer : !isInterface) refuse('EndPoint.3003');
}

/** Table 2, vip_port_id: optional, the port of the virtual IP itself; it lies in the same VPC as the backend. */
function readVirtualIpPort(
  { edition, project: { network } }: Cloud,
  serverType: ServerType,
  value: unknown,
  vpc: Vpc | undefined,
): string | undefined {
  if (!edition.knowsVipPortId || serverType !== 'VIP' || isAbsent(value)) return undefined;
  if (!isUuid(value)) refuse('EndPoint.3051');
  const port = findPort(network, value);
  if (port?.deviceOwner !== VIRTUAL_IP_OWNER) refuse('EndPoint.3051');
  if (vpc && vpcIdOfPort(network, port) !== vpc.id) refuse('EndPoint.3042');
  return port.id;
}

/** Table 2, vpc_id. */
function readVpc({ project }: Cloud, value: unknown): Vpc {
  if (isAbsent(value)) refuse('EndPoint.2011');
  if (!isUuid(value)) refuse('EndPoint.0020');
  return findVpc(project.network, value) ?? refuse('EndPoint.2001');
}

/** Table 2, port_id, notes: neither the VPC's blocks nor its custom routes may overlap the reserved network. */
function refuseReservedNetwork({ edition, project: { network } }: Cloud, vpc: Vpc): void {
  const ranges = [vpc.cidr, ...vpc.extendCidrs, ...customDestinations(network, vpc.id)];
  if (ranges.some((range) => overlap(range, edition.reservedNetwork))) refuse('EndPoint.3009');
}

/** Table 2, service_name. */
function readName(value: unknown): string {
  if (isAbsent(value)) return '';
  return typeof value === 'string' && NAME.test(value) ? value : refuse('EndPoint.3076');
}

/** Table 2, ports: what services on one backend may not share. A failed service holds no port. */
function refuseClashWithOtherServices(
  cloud: Cloud,
  portId: string,
  ports: ServiceFields['ports'],
): void {
  const now = cloud.now();
  const taken = cloud
    .services()
    .filter((service) => service.portId === portId && statusAt(service, now) !== 'failed')
    .flatMap((service) => service.ports);
  if (portsClash(ports, taken, cloud.edition)) refuse('EndPoint.3044');
}

/** Table 2, description: at most 128 characters, neither `<` nor `>`. */
function readDescription(value: unknown): string {
  if (isAbsent(value)) return '';
  const fits =
    typeof value === 'string' &&
    Array.from(value).length <= LONGEST_DESCRIPTION &&
    !/[<>]/.test(value);
  return fits ? value : refuse('EndPoint.0002');
}

/** Table 2, tcp_proxy: `close` when left out. */
function readTcpProxy({ edition }: Cloud, value: unknown): ServiceFields['tcpProxy'] {
  if (isAbsent(value)) return 'close';
  return edition.tcpProxies.find((word) => isWord(value, word)) ?? refuse('EndPoint.0002');
}

/** Table 2, service_type: gateways are configured by the cloud's operators, not by users. */
function refuseOtherServiceTypes(value: unknown): void {
  if (!isAbsent(value) && !isWord(value, 'interface')) refuse('EndPoint.0002');
}

/** Table 2, approval_enabled: on when left out. */
function readApproval(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'boolean' ? value : refuse('EndPoint.0002');
}

/** Table 2, pool_id: optional; a service without one gets the cloud's own. */
function readPoolId(cloud: Cloud, value: unknown): string {
  if (isAbsent(value)) return cloud.random.uuid('pool');
  return typeof value === 'string' ? value : refuse('EndPoint.0002');
}
