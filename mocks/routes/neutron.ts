import type { Cloud } from '../cloud/cloud';
import { findPort, type Port } from '../cloud/network';
import { Refusal } from '../cloud/refusal';
import { ok, type Route } from './exchange';
import { anyFits, fits, pageAfterMarker, pageLinks } from './paging';
import { ruleJson, ruleNativeFits, rulesOf } from './vpcAccess';

const badRequest = (parameter: string) => new Refusal(400, 'BadRequest', `Invalid ${parameter}.`);

const PORTS = '/v2.0/ports';
const RULES = '/v2.0/security-group-rules';
const isReversible = true;

/** The part of native OpenStack Neutron that stands at the VPC service's host. */
export const neutronRoutes: readonly Route[] = [
  // "Querying Ports"
  {
    api: 'neutron',
    method: 'GET',
    path: PORTS,
    answer({ cloud, query, addressOf }) {
      const rows = cloud.project.network.ports
        .filter((port) => portFits(cloud, port, query))
        .toSorted(byId);
      const page = pageAfterMarker(rows, query, badRequest, { isReversible });
      return ok({
        ports: page.items.map((port) => portJson(cloud, port)),
        ports_links: pageLinks(page, query, addressOf('vpc') + PORTS),
      });
    },
  },
  {
    api: 'neutron',
    method: 'GET',
    path: `${PORTS}/{port_id}`,
    answer({ cloud, part }) {
      const wanted = part('port_id');
      const port = findPort(cloud.project.network, wanted);
      if (!port) throw new Refusal(404, 'PortNotFound', `Port ${wanted} could not be found.`);
      return ok({ port: portJson(cloud, port) });
    },
  },
  // "Querying Security Group Rules"
  {
    api: 'neutron',
    method: 'GET',
    path: RULES,
    answer({ cloud, query, addressOf }) {
      const rows = rulesOf(cloud)
        .filter((row) => ruleNativeFits(row, query))
        .toSorted(byId);
      const page = pageAfterMarker(rows, query, badRequest, { isReversible });
      return ok({
        security_group_rules: page.items.map((row) => ruleNativeJson(cloud, row)),
        security_group_rules_links: pageLinks(page, query, addressOf('vpc') + RULES),
      });
    },
  },
];

function ruleNativeJson(cloud: Cloud, row: Parameters<typeof ruleJson>[1]): unknown {
  return { ...ruleJson(cloud, row), project_id: cloud.project.id };
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
const statusOf = (port: Port) => (port.isUp ? 'ACTIVE' : 'DOWN');

function portFits(cloud: Cloud, port: Port, query: URLSearchParams): boolean {
  const fixedIps = query.getAll('fixed_ips');
  return (
    fits(query, 'id', port.id) &&
    fits(query, 'name', port.name) &&
    fits(query, 'network_id', port.networkId) &&
    fits(query, 'mac_address', port.macAddress) &&
    fits(query, 'device_id', port.deviceId) &&
    fits(query, 'device_owner', port.deviceOwner) &&
    fits(query, 'status', statusOf(port)) &&
    fits(query, 'tenant_id', cloud.project.id) &&
    fits(query, 'admin_state_up', 'true') &&
    anyFits(query, 'security_groups', port.securityGroupIds) &&
    fixedIps.every((wanted) =>
      [`ip_address=${port.ipAddress}`, `subnet_id=${port.neutronSubnetId}`].includes(wanted),
    )
  );
}

function portJson(cloud: Cloud, port: Port): unknown {
  return {
    id: port.id,
    name: port.name,
    status: statusOf(port),
    admin_state_up: true,
    network_id: port.networkId,
    mac_address: port.macAddress,
    fixed_ips: [{ subnet_id: port.neutronSubnetId, ip_address: port.ipAddress }],
    device_id: port.deviceId,
    device_owner: port.deviceOwner,
    tenant_id: cloud.project.id,
    project_id: cloud.project.id,
    security_groups: port.securityGroupIds,
    allowed_address_pairs: port.boundTo.map((address) => ({
      ip_address: address,
      mac_address:
        cloud.project.network.ports.find(
          ({ networkId, ipAddress }) => networkId === port.networkId && ipAddress === address,
        )?.macAddress ?? port.macAddress,
    })),
    extra_dhcp_opts: [],
    port_security_enabled: true,
    dns_name: '',
    'binding:vnic_type': 'normal',
    'binding:profile': {},
    'binding:vif_details': { primary_interface: port.isPrimaryInterface },
  };
}
