import type { Cloud } from '../cloud/cloud';
import { findVpc, type RouteTable, type Subnet, type Vpc } from '../cloud/network';
import { Refusal } from '../cloud/refusal';
import { plainTime, zonedTime } from './cloudTime';
import { ok, type Exchange, type Route } from './exchange';
import { anyFits, fits, pageAfterMarker, vpcPageInfo } from './paging';
import { invalidParameter, noSuchById } from './vpcErrors';

const noSuchVpc = () => new Refusal(404, 'VPC.0003', 'VPC does not exist.');

/** All that one may see; every VPC here is of the default enterprise project. */
const ALL_PROJECTS = 'all_granted_eps';

/** The VPC API, versions 1 and 3. */
export const vpcRoutes: readonly Route[] = [
  // "Querying VPCs", version 1
  {
    api: 'vpc',
    method: 'GET',
    path: '/v1/{project_id}/vpcs',
    answer({ cloud, query }) {
      const rows = cloud.project.network.vpcs.filter(
        ({ id }) =>
          fits(query, 'id', id) && anyFits(query, 'enterprise_project_id', ['0', ALL_PROJECTS]),
      );
      const { items } = pageAfterMarker(rows, query, invalidParameter);
      return ok({ vpcs: items.map((vpc) => vpcV1Json(cloud, vpc)) });
    },
  },
  {
    api: 'vpc',
    method: 'GET',
    path: '/v1/{project_id}/vpcs/{vpc_id}',
    answer: (exchange) => ok({ vpc: vpcV1Json(exchange.cloud, vpcIn(exchange)) }),
  },
  // "Querying VPCs", version 3
  {
    api: 'vpc',
    method: 'GET',
    path: '/v3/{project_id}/vpc/vpcs',
    answer({ cloud, query, requestId }) {
      const rows = cloud.project.network.vpcs.filter(
        ({ id, name, description, cidr }) =>
          fits(query, 'id', id) &&
          fits(query, 'name', name) &&
          fits(query, 'description', description) &&
          fits(query, 'cidr', cidr),
      );
      const page = pageAfterMarker(rows, query, invalidParameter);
      return ok({
        request_id: requestId,
        vpcs: page.items.map((vpc) => vpcV3Json(cloud, vpc)),
        page_info: vpcPageInfo(page),
      });
    },
  },
  {
    api: 'vpc',
    method: 'GET',
    path: '/v3/{project_id}/vpc/vpcs/{vpc_id}',
    answer: (exchange) =>
      ok({ request_id: exchange.requestId, vpc: vpcV3Json(exchange.cloud, vpcIn(exchange)) }),
  },
  // "Querying Subnets"
  {
    api: 'vpc',
    method: 'GET',
    path: '/v1/{project_id}/subnets',
    answer({ cloud, query }) {
      const rows = cloud.project.network.subnets.filter(({ vpcId }) =>
        fits(query, 'vpc_id', vpcId),
      );
      const { items } = pageAfterMarker(rows, query, invalidParameter);
      return ok({ subnets: items.map((subnet) => subnetJson(cloud, subnet)) });
    },
  },
  {
    api: 'vpc',
    method: 'GET',
    path: '/v1/{project_id}/subnets/{subnet_id}',
    answer({ cloud, part }) {
      const wanted = part('subnet_id');
      const subnet = cloud.project.network.subnets.find(({ id }) => id === wanted);
      if (!subnet) throw noSuchById('subnet', wanted);
      return ok({ subnet: subnetJson(cloud, subnet) });
    },
  },
  // "Querying Route Tables"
  {
    api: 'vpc',
    method: 'GET',
    path: '/v1/{project_id}/routetables',
    answer({ cloud, query }) {
      const rows = cloud.project.network.routeTables.filter(
        ({ id, vpcId, subnetIds }) =>
          fits(query, 'id', id) &&
          fits(query, 'vpc_id', vpcId) &&
          anyFits(query, 'subnet_id', subnetIds),
      );
      const { items } = pageAfterMarker(rows, query, invalidParameter);
      return ok({ routetables: items.map((table) => routeTableJson(cloud, table)) });
    },
  },
  {
    api: 'vpc',
    method: 'GET',
    path: '/v1/{project_id}/routetables/{routetable_id}',
    answer({ cloud, part }) {
      const wanted = part('routetable_id');
      const table = cloud.project.network.routeTables.find(({ id }) => id === wanted);
      if (!table) throw noSuchById('routetable', wanted);
      return ok({ routetable: routeTableJson(cloud, table) });
    },
  },
];

function vpcIn({ cloud, part }: Exchange): Vpc {
  const vpc = findVpc(cloud.project.network, part('vpc_id'));
  if (!vpc) throw noSuchVpc();
  return vpc;
}

function vpcV1Json(cloud: Cloud, vpc: Vpc): unknown {
  return {
    id: vpc.id,
    name: vpc.name,
    description: vpc.description,
    cidr: vpc.cidr,
    status: 'OK',
    enterprise_project_id: '0',
    routes: [],
    enable_shared_snat: false,
    tenant_id: cloud.project.id,
    created_at: plainTime(cloud, vpc.age),
    updated_at: plainTime(cloud, vpc.age),
  };
}

function vpcV3Json(cloud: Cloud, vpc: Vpc): unknown {
  const { subnets, routeTables } = cloud.project.network;
  const own = ({ vpcId }: { vpcId: string }) => vpcId === vpc.id;
  return {
    id: vpc.id,
    name: vpc.name,
    description: vpc.description,
    cidr: vpc.cidr,
    extend_cidrs: vpc.extendCidrs,
    status: 'ACTIVE',
    project_id: cloud.project.id,
    enterprise_project_id: '0',
    created_at: zonedTime(cloud, vpc.age),
    updated_at: zonedTime(cloud, vpc.age),
    cloud_resources: [
      { resource_type: 'virsubnet', resource_count: subnets.filter(own).length },
      { resource_type: 'routetable', resource_count: routeTables.filter(own).length },
    ],
    tags: [],
  };
}

function subnetJson(cloud: Cloud, subnet: Subnet): unknown {
  return {
    id: subnet.id,
    name: subnet.name,
    description: '',
    cidr: subnet.cidr,
    gateway_ip: subnet.gatewayIp,
    dhcp_enable: true,
    ipv6_enable: false,
    primary_dns: '100.125.4.25',
    secondary_dns: '100.125.129.199',
    dnsList: ['100.125.4.25', '100.125.129.199'],
    availability_zone: subnet.availabilityZone,
    vpc_id: subnet.vpcId,
    status: 'ACTIVE',
    neutron_network_id: subnet.id,
    neutron_subnet_id: subnet.neutronSubnetId,
    tenant_id: cloud.project.id,
  };
}

function routeTableJson(cloud: Cloud, table: RouteTable): unknown {
  return {
    id: table.id,
    name: table.name,
    description: '',
    default: table.isDefault,
    vpc_id: table.vpcId,
    routes: table.routes,
    subnets: table.subnetIds.map((id) => ({ id })),
    tenant_id: cloud.project.id,
  };
}
