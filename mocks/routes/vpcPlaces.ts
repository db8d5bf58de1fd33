import type { Cloud } from '../cloud/cloud';
import type { Port } from '../cloud/network';
import { ok, type Route } from './exchange';
import { fits, pageAfterMarker, pageLinks } from './paging';
import { invalidParameter, noSuchById } from './vpcErrors';

const ROUTES = '/v2.0/vpc/routes';

/** The VPC API: older views of its addresses and routes. */
export const vpcPlaceRoutes: readonly Route[] = [
  // "Querying Private IP Addresses"
  {
    api: 'vpc',
    method: 'GET',
    path: '/v1/{project_id}/subnets/{subnet_id}/privateips',
    answer({ cloud, query, part }) {
      const { subnets, ports } = cloud.project.network;
      const wanted = part('subnet_id');
      if (!subnets.some(({ id }) => id === wanted)) throw noSuchById('subnet', wanted);
      const rows = ports.filter(({ networkId }) => networkId === wanted);
      const { items } = pageAfterMarker(rows, query, invalidParameter);
      return ok({ privateips: items.map((port) => privateIpJson(cloud, port)) });
    },
  },
  // "Querying VPC Routes": to peered VPCs only
  {
    api: 'vpc',
    method: 'GET',
    path: ROUTES,
    answer({ cloud, query, addressOf }) {
      const rows = peeringRoutes(cloud).filter(
        (route) =>
          fits(query, 'id', route.id) &&
          fits(query, 'vpc_id', route.vpc_id) &&
          fits(query, 'destination', route.destination) &&
          fits(query, 'type', route.type) &&
          fits(query, 'tenant_id', route.tenant_id),
      );
      const page = pageAfterMarker(rows, query, invalidParameter);
      const { isCut } = page;
      const links = pageLinks(
        { ...page, isCutBefore: false, isCut },
        query,
        addressOf('vpc') + ROUTES,
      );
      return ok({ routes: page.items, routes_links: links });
    },
  },
  // "Querying a VPC Route"
  {
    api: 'vpc',
    method: 'GET',
    path: `${ROUTES}/{route_id}`,
    answer({ cloud, part }) {
      const wanted = part('route_id');
      const route = peeringRoutes(cloud).find(({ id }) => id === wanted);
      if (!route) throw noSuchById('route', wanted);
      return ok({ route });
    },
  },
];

function privateIpJson(cloud: Cloud, port: Port): unknown {
  return {
    id: port.id,
    status: port.isUp ? 'ACTIVE' : 'DOWN',
    subnet_id: port.networkId,
    tenant_id: cloud.project.id,
    device_owner: port.deviceOwner,
    ip_address: port.ipAddress,
  };
}

interface PeeringRoute {
  id: string;
  type: string;
  destination: string;
  nexthop: string;
  vpc_id: string;
  tenant_id: string;
}

function peeringRoutes({ project, random }: Cloud): PeeringRoute[] {
  return project.network.routeTables.flatMap((table) =>
    table.routes
      .filter(({ type }) => type === 'peering')
      .map(({ type, destination, nexthop }) => ({
        id: random.uuid(`route to ${destination} of ${table.id}`),
        type,
        destination,
        nexthop,
        vpc_id: table.vpcId,
        tenant_id: project.id,
      })),
  );
}
