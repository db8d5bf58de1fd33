import type { Cloud } from './cloud';
import { asRecord, isAbsent } from './fields';
import { vpcIdOfPort } from './network';
import { readPorts } from './portRules';
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
import {
  serviceFieldsSchema,
  statusAt,
  type ServiceFields,
  type ServiceRecord,
} from './serviceRecord';

/** "Modifying a VPC Endpoint Service", Table 2. Other fields are passed over, as unknown ones are. */
const MODIFIABLE = [
  'approval_enabled',
  'service_name',
  'ports',
  'port_id',
  'tcp_proxy',
  'description',
];

/**
 * What a service is after a change: what is left out stays. Its checks go in the order of those of a create,
 * after that of the status.
 * @returns undefined when the request changes nothing
 * @throws {Refusal} for the first rule that is broken
 */
export function readModifyRequest(
  cloud: Cloud,
  service: ServiceRecord,
  body: unknown,
): ServiceFields | undefined {
  if (isAbsent(body)) refuse('EndPoint.0011');
  const request = asRecord(body) ?? refuse('EndPoint.0002');
  if (MODIFIABLE.every((name) => isLeftOut(request[name]))) return undefined;
  // The reference does not say which states forbid a change; here only an available service can be changed.
  if (statusAt(service, cloud.now()) !== 'available') refuse('EndPoint.3045');

  const portId = isAbsent(request['port_id'])
    ? service.portId
    : readOtherBackend(cloud, service, request['port_id']);
  const name = readName(request['service_name']) || service.name;
  const ports = isLeftOut(request['ports'])
    ? service.ports
    : readPorts(request['ports'], cloud.edition);
  refuseClashWithOtherServices(cloud, { portId, ports }, service.id);
  const description = isLeftOut(request['description'])
    ? service.description
    : readDescription(request['description']);
  const tcpProxy = readTcpProxy(cloud, request['tcp_proxy'], service.tcpProxy);
  const approvalEnabled = readApproval(request['approval_enabled'], service.approvalEnabled);

  return {
    ...serviceFieldsSchema.parse(service),
    portId,
    name,
    ports,
    description,
    tcpProxy,
    approvalEnabled,
  };
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Table 2, port_id: another backend of the same kind in the same VPC. */
function readOtherBackend(cloud: Cloud, service: ServiceRecord, value: unknown): string {
  const port = readBackendPort(cloud, value);
  if (port.id === service.portId) return port.id;
  // "Error Codes" has the code without the case. A virtual IP is named by a second field, which a change does not have.
  if (service.serverType === 'VIP') refuse('EndPoint.3054');
  if (vpcIdOfPort(cloud.project.network, port) !== service.vpcId) refuse('EndPoint.3042');
  refuseMisfit(service.serverType, port);
  return port.id;
}
