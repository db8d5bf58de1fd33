import type { Cloud } from './cloud';
import type { ServerType } from './editions';
import { asRecord, isAbsent, isUuid } from './fields';
import { findPort, findVpc, VIRTUAL_IP_OWNER, vpcIdOfPort, type Vpc } from './network';
import { isWord, readPorts } from './portRules';
import { serviceQuota } from './quota';
import { refuse } from './refusal';
import {
  readApproval,
  readBackendPort,
  readDescription,
  readName,
  readTcpProxy,
  refuseClashWithOtherServices,
  refuseMisfit,
} from './serviceFieldRules';
import type { ServiceFields } from './serviceRecord';
import { readTags } from './tagRules';
import { readVpc, refuseReservedNetwork } from './vpcRules';

/** "Creating a VPC Endpoint Service", Table 2, approval_enabled and tcp_proxy when they are left out. */
const DEFAULT_APPROVAL = true;
const DEFAULT_TCP_PROXY = 'close';

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
  refuseReservedNetwork(cloud, vpc, [vpc.cidr, ...vpc.extendCidrs]);

  const name = readName(request['service_name']);
  const ports = readPorts(request['ports'], cloud.edition);
  refuseClashWithOtherServices(cloud, { portId: backend.id, ports });
  const tags = readTags(request['tags']);
  const description = readDescription(request['description']);
  const tcpProxy = readTcpProxy(cloud, request['tcp_proxy'], DEFAULT_TCP_PROXY);
  refuseOtherServiceTypes(request['service_type']);
  const approvalEnabled = readApproval(request['approval_enabled'], DEFAULT_APPROVAL);
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

/** Table 2, server_type. */
function readServerType({ edition }: Cloud, value: unknown): ServerType {
  return edition.serverTypes.find((type) => isWord(value, type)) ?? refuse('EndPoint.3021');
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

/** Table 2, service_type: gateways are configured by the cloud's operators, not by users. */
function refuseOtherServiceTypes(value: unknown): void {
  if (!isAbsent(value) && !isWord(value, 'interface')) refuse('EndPoint.0002');
}

/** Table 2, pool_id: optional; a service without one gets the cloud's own. */
function readPoolId(cloud: Cloud, value: unknown): string {
  if (isAbsent(value)) return cloud.poolId;
  return typeof value === 'string' ? value : refuse('EndPoint.0002');
}
