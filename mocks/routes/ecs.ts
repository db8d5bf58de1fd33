import type { Cloud } from '../cloud/cloud';
import { findPort, type Port } from '../cloud/network';
import type { SecurityGroup } from '../cloud/networkAccess';
import { Refusal } from '../cloud/refusal';
import type { Server } from '../cloud/servers';
import { ok, type Exchange, type Route } from './exchange';
import { fits } from './paging';

/** "Listing Details About ECSs": rows of a page, and the most that one may have. */
const DEFAULT_LIMIT = 25;
const GREATEST_LIMIT = 1000;
const INTERFACES_PER_SERVER = 12;

/** The ECS API, as far as it tells which interfaces a server has. */
export const ecsRoutes: readonly Route[] = [
  // "Listing Details About ECSs"
  {
    api: 'ecs',
    method: 'GET',
    path: '/v1/{project_id}/cloudservers/detail',
    answer({ cloud, query }) {
      const rows = cloud.project.servers.filter((server) => serverFits(cloud, server, query));
      const limit = readNumber(query, 'limit', DEFAULT_LIMIT);
      if (limit > GREATEST_LIMIT) throw illegal('limit');
      // The offset counts pages, from 1; 0 acts as 1.
      const page = Math.max(1, readNumber(query, 'offset', 1));
      const shown = rows.slice((page - 1) * limit, page * limit);
      return ok({ count: rows.length, servers: shown.map((server) => serverJson(cloud, server)) });
    },
  },
  // "Querying Details About an ECS"
  {
    api: 'ecs',
    method: 'GET',
    path: '/v1/{project_id}/cloudservers/{server_id}',
    answer: (exchange) => ok({ server: serverJson(exchange.cloud, serverIn(exchange)) }),
  },
  // "Listing NICs of an ECS", and its native twin
  ...[
    '/v1/{project_id}/cloudservers',
    '/v2/{project_id}/servers',
    '/v2.1/{project_id}/servers',
  ].map((servers): Route => ({
    api: 'ecs',
    method: 'GET',
    path: `${servers}/{server_id}/os-interface`,
    answer(exchange) {
      const ports = portsOf(exchange.cloud, serverIn(exchange));
      return ok({
        ...(servers.startsWith('/v1') && {
          attachableQuantity: { free_nic: INTERFACES_PER_SERVER - ports.length },
        }),
        interfaceAttachments: ports.map((port) => ({
          port_state: port.isUp ? 'ACTIVE' : 'DOWN',
          fixed_ips: [{ subnet_id: port.neutronSubnetId, ip_address: port.ipAddress }],
          net_id: port.networkId,
          port_id: port.id,
          mac_addr: port.macAddress,
        })),
      });
    },
  })),
];

const illegal = (parameter: string) =>
  new Refusal(400, 'Ecs.0005', `request parameter ${parameter} is illegal.`);

function readNumber(query: URLSearchParams, parameter: string, otherwise: number): number {
  const text = query.get(parameter);
  if (text === null) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw illegal(parameter);
  return Number(text);
}

function serverIn({ cloud, part }: Exchange): Server {
  const server = cloud.project.servers.find(({ id }) => id === part('server_id'));
  if (!server) throw new Refusal(404, 'Ecs.0114', 'Instance could not be found.');
  return server;
}

function portsOf({ project }: Cloud, server: Server): Port[] {
  return server.portIds.flatMap((id) => findPort(project.network, id) ?? []);
}

function groupsOf(cloud: Cloud, server: Server): SecurityGroup[] {
  const ids = portsOf(cloud, server).flatMap(({ securityGroupIds }) => securityGroupIds);
  return cloud.project.network.securityGroups.filter(({ id }) => ids.includes(id));
}

function serverFits(cloud: Cloud, server: Server, query: URLSearchParams): boolean {
  const name = query.get('name')?.toLowerCase() ?? '';
  const ip = query.get('ip') ?? '';
  const status = query.get('status');
  return (
    server.name.toLowerCase().includes(name) &&
    (ip === '' || portsOf(cloud, server).some(({ ipAddress }) => ipAddress.includes(ip))) &&
    (status === null || server.status === status) &&
    fits(query, 'flavor', server.flavor) &&
    // No server here has a tag or was made by a reservation.
    !query.get('tags') &&
    !query.get('reservation_id')
  );
}

function serverJson(cloud: Cloud, server: Server): unknown {
  const created = new Date(cloud.beganAt - server.age).toISOString().slice(0, 19);
  return {
    id: server.id,
    name: server.name,
    status: server.status,
    tenant_id: cloud.project.id,
    created: `${created}Z`,
    updated: `${created}Z`,
    flavor: { id: server.flavor, name: server.flavor },
    metadata: {
      vpc_id: server.vpcId,
      os_type: 'Linux',
      charging_mode: '0',
      ...(server.isFrozen && { EcmResStatus: 'freeze' }),
    },
    // Keyed by the VPC's ID in all examples of the reference.
    addresses: {
      [server.vpcId]: portsOf(cloud, server).map((port) => ({
        version: '4',
        addr: port.ipAddress,
        'OS-EXT-IPS-MAC:mac_addr': port.macAddress,
        'OS-EXT-IPS:port_id': port.id,
        'OS-EXT-IPS:type': 'fixed',
      })),
    },
    security_groups: groupsOf(cloud, server).map(({ id, name }) => ({ id, name })),
    'OS-EXT-AZ:availability_zone': server.availabilityZone,
    'OS-EXT-STS:vm_state': server.status === 'ACTIVE' ? 'active' : 'stopped',
    'OS-EXT-STS:power_state': server.status === 'ACTIVE' ? 1 : 4,
    'OS-EXT-STS:task_state': null,
    enterprise_project_id: '0',
    tags: [],
  };
}
