import type { Cloud } from '../cloud/cloud';
import type {
  AddressGroup,
  Firewall,
  FirewallRule,
  SecurityGroup,
  SecurityGroupRule,
} from '../cloud/networkAccess';
import { Refusal } from '../cloud/refusal';
import { zonedTime } from './cloudTime';
import { ok, type Route } from './exchange';
import { fits, pageAfterMarker, vpcPageInfo } from './paging';
import { invalidParameter } from './vpcErrors';

/** In version 3, "Error Codes" of the VPC service has one code for whatever is not there. */
const noSuch = (kind: string, id: string) =>
  new Refusal(404, 'VPC.9904', `${kind} ${id} could not be found.`);
const noSuchGroup = () => new Refusal(404, 'VPC.0603', 'Security group does not exist.');

/** The VPC API: what decides who reaches a server. */
export const vpcAccessRoutes: readonly Route[] = [
  // "Querying Security Group Rules", version 3
  {
    api: 'vpc',
    method: 'GET',
    path: '/v3/{project_id}/vpc/security-group-rules',
    answer({ cloud, query, requestId }) {
      const rows = rulesOf(cloud).filter((row) => ruleV3Fits(cloud, row, query));
      const page = pageAfterMarker(rows, query, invalidParameter);
      return ok({
        request_id: requestId,
        security_group_rules: page.items.map((row) => ruleV3Json(cloud, row)),
        page_info: vpcPageInfo(page),
      });
    },
  },
  // "Querying Security Group Rules", version 1
  {
    api: 'vpc',
    method: 'GET',
    path: '/v1/{project_id}/security-group-rules',
    answer({ cloud, query }) {
      const rows = rulesOf(cloud).filter((row) => ruleFits(row, query));
      const { items } = pageAfterMarker(rows, query, invalidParameter);
      return ok({ security_group_rules: items.map((row) => ruleJson(cloud, row)) });
    },
  },
  // "Querying Security Groups" and "Querying Security Group Details", version 1
  {
    api: 'vpc',
    method: 'GET',
    path: '/v1/{project_id}/security-groups',
    answer({ cloud, query }) {
      const rows = cloud.project.network.securityGroups.filter(({ vpcId }) =>
        fits(query, 'vpc_id', vpcId),
      );
      const { items } = pageAfterMarker(rows, query, invalidParameter);
      return ok({ security_groups: items.map((group) => groupJson(cloud, group)) });
    },
  },
  {
    api: 'vpc',
    method: 'GET',
    path: '/v1/{project_id}/security-groups/{security_group_id}',
    answer({ cloud, part }) {
      const wanted = part('security_group_id');
      const group = cloud.project.network.securityGroups.find(({ id }) => id === wanted);
      if (!group) throw noSuchGroup();
      return ok({ security_group: groupJson(cloud, group) });
    },
  },
  // "Querying IP Address Groups" and "Querying an IP Address Group"
  {
    api: 'vpc',
    method: 'GET',
    path: '/v3/{project_id}/vpc/address-groups',
    answer({ cloud, query, requestId }) {
      const rows = cloud.project.network.addressGroups.filter(
        ({ id, name }) =>
          fits(query, 'id', id) && fits(query, 'name', name) && fits(query, 'ip_version', '4'),
      );
      const page = pageAfterMarker(rows, query, invalidParameter);
      return ok({
        request_id: requestId,
        address_groups: page.items.map((group) => addressGroupJson(cloud, group)),
        page_info: vpcPageInfo(page),
      });
    },
  },
  {
    api: 'vpc',
    method: 'GET',
    path: '/v3/{project_id}/vpc/address-groups/{address_group_id}',
    answer({ cloud, part, requestId }) {
      const wanted = part('address_group_id');
      const group = cloud.project.network.addressGroups.find(({ id }) => id === wanted);
      if (!group) throw noSuch('Address_group', wanted);
      return ok({ request_id: requestId, address_group: addressGroupJson(cloud, group) });
    },
  },
  // "Querying Network ACLs" and "Querying the Details of a Network ACL"
  {
    api: 'vpc',
    method: 'GET',
    path: '/v3/{project_id}/vpc/firewalls',
    answer({ cloud, query, requestId }) {
      const rows = cloud.project.network.firewalls.filter(
        (each) =>
          fits(query, 'id', each.id) &&
          fits(query, 'name', each.name) &&
          fits(query, 'status', firewallStatus(each)) &&
          fits(query, 'admin_state_up', String(each.isUp)) &&
          fits(query, 'enterprise_project_id', '0'),
      );
      const page = pageAfterMarker(rows, query, invalidParameter);
      return ok({
        request_id: requestId,
        firewalls: page.items.map((each) => firewallJson(cloud, each)),
        page_info: vpcPageInfo(page),
      });
    },
  },
  {
    api: 'vpc',
    method: 'GET',
    path: '/v3/{project_id}/vpc/firewalls/{firewall_id}',
    answer({ cloud, part, requestId }) {
      const wanted = part('firewall_id');
      const firewall = cloud.project.network.firewalls.find(({ id }) => id === wanted);
      if (!firewall) throw noSuch('Firewall', wanted);
      const rules = (each: readonly FirewallRule[]) =>
        each.map((rule) => firewallRuleJson(cloud, rule));
      return ok({
        request_id: requestId,
        firewall: {
          ...firewallJson(cloud, firewall),
          ingress_rules: rules(firewall.ingressRules),
          egress_rules: rules(firewall.egressRules),
        },
      });
    },
  },
];

interface RuleRow {
  id: string;
  rule: SecurityGroupRule;
  group: SecurityGroup;
}

/** The rules of all groups, each with its group. */
export function rulesOf({ project }: Cloud): RuleRow[] {
  return project.network.securityGroups.flatMap((group) =>
    group.rules.map((rule) => ({ id: rule.id, rule, group })),
  );
}

const sourceGroup = ({ rule, group }: RuleRow) => (rule.isFromOwnGroup ? group.id : null);
const orNone = (value: string | null) => value ?? undefined;

/** The filters that versions 1 and 2.0 share with version 3. */
export function ruleFits(row: RuleRow, query: URLSearchParams): boolean {
  return (
    fits(query, 'security_group_id', row.group.id) &&
    fits(query, 'remote_ip_prefix', orNone(row.rule.remoteIpPrefix))
  );
}

/** The further ones of native Neutron. */
export function ruleNativeFits(row: RuleRow, query: URLSearchParams): boolean {
  const { rule } = row;
  return (
    ruleFits(row, query) &&
    fits(query, 'id', rule.id) &&
    fits(query, 'direction', rule.direction) &&
    fits(query, 'protocol', orNone(rule.protocol)) &&
    fits(query, 'remote_group_id', orNone(sourceGroup(row))) &&
    (!query.has('ethertype') ||
      query.getAll('ethertype').some((each) => each.toLowerCase() === rule.ethertype.toLowerCase()))
  );
}

function ruleV3Fits(cloud: Cloud, row: RuleRow, query: URLSearchParams): boolean {
  const { rule } = row;
  return (
    ruleNativeFits(row, query) &&
    fits(query, 'action', rule.action) &&
    fits(query, 'priority', String(rule.priority)) &&
    fits(query, 'remote_address_group_id', orNone(rule.remoteAddressGroupId)) &&
    fits(query, 'project_id', cloud.project.id) &&
    fits(query, 'description', '')
  );
}

/** What all versions say of a rule. */
function commonRuleJson(row: RuleRow): Record<string, unknown> {
  const { rule, group } = row;
  return {
    id: rule.id,
    description: '',
    security_group_id: group.id,
    direction: rule.direction,
    ethertype: rule.ethertype,
    protocol: rule.protocol,
    remote_ip_prefix: rule.remoteIpPrefix,
    remote_group_id: sourceGroup(row),
    remote_address_group_id: rule.remoteAddressGroupId,
  };
}

/** Version 1 and native Neutron do not tell a rule that denies from another. */
export function ruleJson(cloud: Cloud, row: RuleRow): Record<string, unknown> {
  const { ports } = row.rule;
  return {
    ...commonRuleJson(row),
    port_range_min: ports?.least ?? null,
    port_range_max: ports?.greatest ?? null,
    tenant_id: cloud.project.id,
  };
}

function ruleV3Json(cloud: Cloud, row: RuleRow): Record<string, unknown> {
  const { ports, action, priority } = row.rule;
  const multiport =
    ports &&
    (ports.least === ports.greatest ? `${ports.least}` : `${ports.least}-${ports.greatest}`);
  return {
    ...commonRuleJson(row),
    multiport,
    action,
    priority,
    project_id: cloud.project.id,
    created_at: zonedTime(cloud, row.group.age),
    updated_at: zonedTime(cloud, row.group.age),
  };
}

function groupJson(cloud: Cloud, group: SecurityGroup): unknown {
  return {
    id: group.id,
    name: group.name,
    description: '',
    vpc_id: group.vpcId,
    enterprise_project_id: '0',
    security_group_rules: group.rules.map((rule) => ruleJson(cloud, { id: rule.id, rule, group })),
  };
}

/** "Querying an IP Address Group": entries that one may have. */
const MOST_ADDRESSES = 20;

function addressGroupJson(cloud: Cloud, group: AddressGroup): unknown {
  return {
    id: group.id,
    name: group.name,
    description: '',
    ip_version: 4,
    max_capacity: MOST_ADDRESSES,
    ip_set: group.addresses,
    ip_extra_set: group.addresses.map((ip) => ({ ip, remarks: null })),
    tenant_id: cloud.project.id,
    enterprise_project_id: '0',
    status: 'NORMAL',
    status_message: '',
    tags: [],
    created_at: zonedTime(cloud, group.age),
    updated_at: zonedTime(cloud, group.age),
  };
}

const firewallStatus = ({ subnetIds }: Firewall) => (subnetIds.length > 0 ? 'ACTIVE' : 'INACTIVE');

function firewallJson(cloud: Cloud, firewall: Firewall): Record<string, unknown> {
  return {
    id: firewall.id,
    name: firewall.name,
    description: '',
    admin_state_up: firewall.isUp,
    status: firewallStatus(firewall),
    associations: firewall.subnetIds.map((id) => ({ virsubnet_id: id })),
    project_id: cloud.project.id,
    enterprise_project_id: '0',
    tags: [],
    created_at: zonedTime(cloud, firewall.age),
    updated_at: zonedTime(cloud, firewall.age),
  };
}

function firewallRuleJson(cloud: Cloud, rule: FirewallRule): unknown {
  return {
    id: rule.id,
    name: '',
    description: '',
    action: rule.action,
    project_id: cloud.project.id,
    protocol: rule.protocol,
    ip_version: 4,
    source_ip_address: rule.source,
    destination_ip_address: '0.0.0.0/0',
    source_port: '1-65535',
    destination_port: rule.destinationPort,
    source_address_group_id: null,
    destination_address_group_id: null,
    enabled: rule.isEnabled,
  };
}
