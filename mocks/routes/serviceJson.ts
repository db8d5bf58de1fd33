import type { Cloud } from '../cloud/cloud';
import { composedName, statusAt, updatedAt, type ServiceRecord } from '../cloud/serviceRecord';

/** What create, details, change and list answer alike. */
export function serviceJson(cloud: Cloud, service: ServiceRecord): Record<string, unknown> {
  const now = cloud.now();
  const { edition, project } = cloud;
  return {
    id: service.id,
    port_id: service.portId,
    ...(edition.knowsVipPortId &&
      service.vipPortId !== undefined && { vip_port_id: service.vipPortId }),
    vpc_id: service.vpcId,
    pool_id: service.poolId,
    service_name: composedName(project.region, service),
    service_type: 'interface',
    server_type: service.serverType,
    approval_enabled: service.approvalEnabled,
    status: statusAt(service, now),
    created_at: edition.writeTime(service.createdAt),
    updated_at: edition.writeTime(updatedAt(service, now)),
    project_id: project.id,
    ports: service.ports.map(({ clientPort, serverPort, protocol }) => ({
      client_port: clientPort,
      server_port: serverPort,
      protocol,
    })),
    tcp_proxy: service.tcpProxy,
    tags: service.tags,
    description: service.description,
  };
}

/** Why a creation failed; only said of a failed service. */
export function errorJson(cloud: Cloud, service: ServiceRecord): Record<string, unknown> {
  const { failure } = service.course;
  if (!failure || statusAt(service, cloud.now()) !== 'failed') return {};
  return { error: [{ error_code: failure.code, error_message: failure.message }] };
}

interface WrittenRow {
  status: string | undefined;
  updatedAt: number;
  connections: number;
  text: string;
}

/** Rows as they were last written. A record is never changed but replaced, so what else a row tells is all to compare. */
const written = new Map<ServiceRecord, WrittenRow>();
/** Beyond that memory is worth more than time. */
const MOST_WRITTEN = 20_000;

/** A service as the list tells of it, in JSON; writing it is most of what a page of a list would cost. */
export function serviceRowText(cloud: Cloud, service: ServiceRecord, now: number): string {
  const status = statusAt(service, now);
  const updated = updatedAt(service, now);
  const connections = cloud.connectionCount(service.id, now);
  const before = written.get(service);
  if (
    before?.status === status &&
    before?.updatedAt === updated &&
    before.connections === connections
  ) {
    return before.text;
  }
  const row = Object.assign(serviceJson(cloud, service), errorJson(cloud, service), {
    domain_id: cloud.project.domainId,
    connection_count: connections,
  });
  const text = JSON.stringify(row);
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(service, { status, updatedAt: updated, connections, text });
  return text;
}
