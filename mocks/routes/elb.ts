import type { Cloud } from '../cloud/cloud';
import type { Listener, LoadBalancer } from '../cloud/loadBalancers';
import { Refusal } from '../cloud/refusal';
import { ok, type Route } from './exchange';
import { fits, pageAfterMarker } from './paging';

const invalidQuery = (parameter: string) =>
  new Refusal(400, 'ELB.1004', `The query condition is invalid: ${parameter}.`);
const noSuch = (kind: string, id: string) =>
  new Refusal(404, 'ELB.8904', `${kind} ${id} could not be found.`);

/** The ELB API: version 3 for all load balancers, version 2.0 for the shared ones. */
export const elbRoutes: readonly Route[] = [
  // "Querying Load Balancers", version 3
  {
    api: 'elb',
    method: 'GET',
    path: '/v3/{project_id}/elb/loadbalancers',
    answer({ cloud, query, requestId }) {
      const rows = cloud.project.loadBalancers.filter((each) => loadBalancerFits(each, query));
      const { items } = pageAfterMarker(rows, query, invalidQuery);
      return ok({
        request_id: requestId,
        loadbalancers: items.map((each) => loadBalancerV3Json(cloud, each)),
        page_info: pageInfo(items),
      });
    },
  },
  {
    api: 'elb',
    method: 'GET',
    path: '/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}',
    answer({ cloud, part, requestId }) {
      const wanted = part('loadbalancer_id');
      const found = cloud.project.loadBalancers.find(({ id }) => id === wanted);
      if (!found) throw noSuch('loadbalancer', wanted);
      return ok({ request_id: requestId, loadbalancer: loadBalancerV3Json(cloud, found) });
    },
  },
  // "Querying Listeners", version 3
  {
    api: 'elb',
    method: 'GET',
    path: '/v3/{project_id}/elb/listeners',
    answer({ cloud, query, requestId }) {
      const rows = cloud.project.listeners.filter((each) => listenerFits(each, query));
      const { items } = pageAfterMarker(rows, query, invalidQuery);
      return ok({
        request_id: requestId,
        listeners: items.map((each) => listenerV3Json(cloud, each)),
        page_info: pageInfo(items),
      });
    },
  },
  {
    api: 'elb',
    method: 'GET',
    path: '/v3/{project_id}/elb/listeners/{listener_id}',
    answer({ cloud, part, requestId }) {
      const wanted = part('listener_id');
      const found = cloud.project.listeners.find(({ id }) => id === wanted);
      if (!found) throw noSuch('listener', wanted);
      return ok({ request_id: requestId, listener: listenerV3Json(cloud, found) });
    },
  },
  // "Querying Load Balancers", version 2.0
  {
    api: 'elb',
    method: 'GET',
    path: '/v2.0/lbaas/loadbalancers',
    answer({ cloud, query }) {
      const rows = sharedLoadBalancers(cloud).filter((each) => loadBalancerFits(each, query));
      const { items } = pageAfterMarker(rows, query, invalidQuery);
      return ok({ loadbalancers: items.map((each) => loadBalancerV2Json(cloud, each)) });
    },
  },
  {
    api: 'elb',
    method: 'GET',
    path: '/v2.0/lbaas/loadbalancers/{loadbalancer_id}',
    answer({ cloud, part }) {
      const wanted = part('loadbalancer_id');
      const found = sharedLoadBalancers(cloud).find(({ id }) => id === wanted);
      if (!found) throw noSuch('loadbalancer', wanted);
      return ok({ loadbalancer: loadBalancerV2Json(cloud, found) });
    },
  },
  // "Querying Listeners", version 2.0
  {
    api: 'elb',
    method: 'GET',
    path: '/v2.0/lbaas/listeners',
    answer({ cloud, query }) {
      const shared = new Set(sharedLoadBalancers(cloud).map(({ id }) => id));
      const rows = cloud.project.listeners.filter(
        (each) => shared.has(each.loadBalancerId) && listenerFits(each, query),
      );
      const { items } = pageAfterMarker(rows, query, invalidQuery);
      return ok({ listeners: items.map((each) => listenerV2Json(cloud, each)) });
    },
  },
];

function sharedLoadBalancers({ project }: Cloud): LoadBalancer[] {
  return project.loadBalancers.filter(({ kind }) => kind === 'shared');
}

const operatingStatus = ({ isFrozen }: LoadBalancer) => (isFrozen ? 'FROZEN' : 'ONLINE');

function loadBalancerFits(each: LoadBalancer, query: URLSearchParams): boolean {
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
    fits(query, 'provisioning_status', 'ACTIVE')
  );
}

function listenerFits(each: Listener, query: URLSearchParams): boolean {
  return (
    fits(query, 'id', each.id) &&
    fits(query, 'name', each.name) &&
    fits(query, 'loadbalancer_id', each.loadBalancerId) &&
    fits(query, 'protocol', each.protocol) &&
    fits(query, 'protocol_port', String(each.port))
  );
}

/** The reference's example shows a next marker even on a page that was not cut. */
function pageInfo(items: readonly { id: string }[]): unknown {
  const [first] = items;
  const last = items.at(-1);
  return {
    ...(last && { next_marker: last.id }),
    ...(first && { previous_marker: first.id }),
    current_count: items.length,
  };
}

function timeOf(cloud: Cloud, { age }: LoadBalancer): string {
  return `${new Date(cloud.beganAt - age).toISOString().slice(0, 19)}Z`;
}

function listenerIds(cloud: Cloud, { id: loadBalancerId }: LoadBalancer): { id: string }[] {
  return cloud.project.listeners
    .filter((listener) => listener.loadBalancerId === loadBalancerId)
    .map(({ id }) => ({ id }));
}

function loadBalancerV3Json(cloud: Cloud, each: LoadBalancer): unknown {
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
    pools: [],
    eips: [],
    publicips: [],
    ip_target_enable: false,
    project_id: cloud.project.id,
    enterprise_project_id: '0',
    created_at: timeOf(cloud, each),
    updated_at: timeOf(cloud, each),
    tags: [],
  };
}

function loadBalancerV2Json(cloud: Cloud, each: LoadBalancer): unknown {
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
    pools: [],
    tenant_id: cloud.project.id,
    project_id: cloud.project.id,
    created_at: timeOf(cloud, each).slice(0, -1),
    updated_at: timeOf(cloud, each).slice(0, -1),
    tags: [],
  };
}

function listenerV2Json(cloud: Cloud, each: Listener): Record<string, unknown> {
  return {
    id: each.id,
    name: each.name,
    description: '',
    protocol: each.protocol,
    protocol_port: each.port,
    loadbalancers: [{ id: each.loadBalancerId }],
    default_pool_id: null,
    admin_state_up: true,
    connection_limit: -1,
    tenant_id: cloud.project.id,
    project_id: cloud.project.id,
  };
}

function listenerV3Json(cloud: Cloud, each: Listener): unknown {
  const { tenant_id: _tenantId, ...listener } = listenerV2Json(cloud, each);
  return { ...listener, ipgroup: null, transparent_client_ip_enable: true };
}
