import type { Cloud } from '../cloud/cloud';
import type { IpGroup, Listener, LoadBalancer, Pool } from '../cloud/loadBalancers';
import { Refusal } from '../cloud/refusal';
import { plainTime, zonedTime } from './cloudTime';
import { fits } from './paging';

// What versions 2.0 and 3 of the ELB API share: their filters, what they answer, what they refuse.

export const invalidQuery = (parameter: string) =>
  new Refusal(400, 'ELB.1004', `The query condition is invalid: ${parameter}.`);
export const noSuchById = (kind: string, id: string) =>
  new Refusal(404, 'ELB.8904', `${kind} ${id} could not be found.`);

export const operatingStatus = ({ isFrozen }: LoadBalancer) => (isFrozen ? 'FROZEN' : 'ONLINE');

export function loadBalancerFits(
  { project }: Cloud,
  each: LoadBalancer,
  query: URLSearchParams,
): boolean {
  return (
    fits(query, 'id', each.id) &&
    fits(query, 'name', each.name) &&
    fits(query, 'vpc_id', each.vpcId) &&
    fits(query, 'vip_port_id', each.ipv4?.portId) &&
    fits(query, 'vip_address', each.ipv4?.address) &&
    fits(query, 'vip_subnet_id', each.ipv4?.neutronSubnetId) &&
    fits(query, 'vip_subnet_cidr_id', each.ipv4?.neutronSubnetId) &&
    fits(query, 'guaranteed', String(each.kind === 'dedicated')) &&
    fits(query, 'operating_status', operatingStatus(each)) &&
    fits(query, 'provisioning_status', 'ACTIVE') &&
    fits(query, 'tenant_id', project.id) &&
    fits(query, 'ip_version', each.ipv4 ? '4' : '6') &&
    backendsFit(project.pools, each, query)
  );
}

function backendsFit(
  pools: readonly Pool[],
  { id }: LoadBalancer,
  query: URLSearchParams,
): boolean {
  if (!query.has('member_address') && !query.has('member_device_id')) return true;
  const own = pools.filter(({ loadBalancerId }) => loadBalancerId === id);
  return own.some(({ members }) =>
    members.some(
      ({ address, serverId }) =>
        fits(query, 'member_address', address) && fits(query, 'member_device_id', serverId),
    ),
  );
}

export function listenerFits(each: Listener, query: URLSearchParams): boolean {
  return (
    fits(query, 'id', each.id) &&
    fits(query, 'name', each.name) &&
    fits(query, 'loadbalancer_id', each.loadBalancerId) &&
    fits(query, 'protocol', each.protocol) &&
    fits(query, 'protocol_port', String(each.port))
  );
}

function listenerIds(cloud: Cloud, { id: loadBalancerId }: LoadBalancer): { id: string }[] {
  return cloud.project.listeners
    .filter((listener) => listener.loadBalancerId === loadBalancerId)
    .map(({ id }) => ({ id }));
}

function poolIds(cloud: Cloud, { id: loadBalancerId }: LoadBalancer): { id: string }[] {
  return cloud.project.pools
    .filter((pool) => pool.loadBalancerId === loadBalancerId)
    .map(({ id }) => ({ id }));
}

export function loadBalancerV3Json(cloud: Cloud, each: LoadBalancer): unknown {
  return {
    id: each.id,
    name: each.name,
    description: each.description,
    provisioning_status: 'ACTIVE',
    operating_status: operatingStatus(each),
    admin_state_up: true,
    provider: 'vlb',
    guaranteed: each.kind === 'dedicated',
    vpc_id: each.vpcId,
    // Null without a private IPv4 address.
    vip_port_id: each.ipv4?.portId ?? null,
    vip_address: each.ipv4?.address ?? null,
    vip_subnet_cidr_id: each.ipv4?.neutronSubnetId ?? null,
    ipv6_vip_port_id: each.ipv6?.portId ?? null,
    ipv6_vip_address: each.ipv6?.address ?? null,
    ipv6_vip_virsubnet_id: each.ipv6?.networkId ?? null,
    availability_zone_list: each.kind === 'dedicated' ? [each.availabilityZone] : [],
    listeners: listenerIds(cloud, each),
    pools: poolIds(cloud, each),
    eips: [],
    publicips: [],
    ip_target_enable: false,
    project_id: cloud.project.id,
    enterprise_project_id: '0',
    created_at: zonedTime(cloud, each.age),
    updated_at: zonedTime(cloud, each.age),
    tags: [],
  };
}

export function loadBalancerV2Json(cloud: Cloud, each: LoadBalancer): unknown {
  return {
    id: each.id,
    name: each.name,
    description: each.description,
    provisioning_status: 'ACTIVE',
    operating_status: 'ONLINE',
    admin_state_up: true,
    provider: 'vlb',
    vip_port_id: each.ipv4?.portId ?? null,
    vip_address: each.ipv4?.address ?? null,
    vip_subnet_id: each.ipv4?.neutronSubnetId ?? null,
    listeners: listenerIds(cloud, each),
    pools: poolIds(cloud, each),
    tenant_id: cloud.project.id,
    project_id: cloud.project.id,
    created_at: plainTime(cloud, each.age),
    updated_at: plainTime(cloud, each.age),
    tags: [],
  };
}

export function listenerV2Json(cloud: Cloud, each: Listener): Record<string, unknown> {
  return {
    id: each.id,
    name: each.name,
    description: '',
    protocol: each.protocol,
    protocol_port: each.port,
    loadbalancers: [{ id: each.loadBalancerId }],
    default_pool_id: each.poolId ?? null,
    default_tls_container_ref: null,
    client_ca_tls_container_ref: null,
    sni_container_refs: [],
    tls_ciphers_policy: null,
    http2_enable: false,
    tags: [],
    created_at: plainTime(cloud, ageOf(cloud, each)),
    updated_at: plainTime(cloud, ageOf(cloud, each)),
    admin_state_up: true,
    connection_limit: -1,
    tenant_id: cloud.project.id,
    project_id: cloud.project.id,
  };
}

/** "Querying Listeners": of a dedicated load balancer TCP and UDP listeners always pass the caller's address on. */
export function listenerV3Json(cloud: Cloud, each: Listener): unknown {
  const { tenant_id: _tenantId, ...listener } = listenerV2Json(cloud, each);
  const { kind } = cloud.project.loadBalancers.find(({ id }) => id === each.loadBalancerId) ?? {};
  return {
    ...listener,
    ipgroup: each.accessControl
      ? {
          ipgroup_id: each.accessControl.ipGroupId,
          enable_ipgroup: true,
          type: each.accessControl.type,
        }
      : null,
    transparent_client_ip_enable: kind === 'dedicated',
    insert_headers: {},
    member_timeout: null,
    client_timeout: null,
    keepalive_timeout: DEFAULT_KEEPALIVE_SECONDS,
    created_at: zonedTime(cloud, ageOf(cloud, each)),
    updated_at: zonedTime(cloud, ageOf(cloud, each)),
  };
}

/** "Querying Listeners", keepalive_timeout of TCP. */
const DEFAULT_KEEPALIVE_SECONDS = 300;

/** A listener is as old as its load balancer. */
function ageOf({ project }: Cloud, { loadBalancerId }: Listener): number {
  return project.loadBalancers.find(({ id }) => id === loadBalancerId)?.age ?? 0;
}

/** "Viewing Details of an IP Address Group" */
export function ipGroupJson(cloud: Cloud, group: IpGroup): unknown {
  return {
    id: group.id,
    name: group.name,
    description: '',
    project_id: cloud.project.id,
    ip_list: group.addresses.map((ip) => ({ ip, description: '' })),
    listeners: cloud.project.listeners
      .filter(({ accessControl }) => accessControl?.ipGroupId === group.id)
      .map(({ id }) => ({ id })),
    created_at: plainTime(cloud, group.age),
    updated_at: plainTime(cloud, group.age),
  };
}
