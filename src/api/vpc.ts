import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from './http';
import { NAMES_FRESH_FOR_MS } from './names';
import {
  gather,
  KEPT_FOR_THE_SESSION,
  markAfter,
  pageLinks,
  type Gathered,
  type Page,
} from './paging';
import type { Scope } from './scope';

const text = z.string().optional().catch(undefined);

/** The VPC service answers at most this many rows a page. */
const PAGE = 2000;

const vpcSchema = z.looseObject({
  id: z.string(),
  name: z.string().catch(''),
  cidr: z.string().catch(''),
  // Only v3 knows secondary blocks.
  extend_cidrs: z.array(z.string()).catch([]),
  status: text,
});
export type Vpc = z.infer<typeof vpcSchema>;

const vpcPage = z.looseObject({
  vpcs: z.array(vpcSchema),
  page_info: z.looseObject({ next_marker: text }).optional().catch(undefined),
});

const subnetSchema = z.looseObject({
  id: z.string(),
  neutron_network_id: text,
  neutron_subnet_id: text,
  name: z.string().catch(''),
  cidr: z.string().catch(''),
  vpc_id: text,
});
export type Subnet = z.infer<typeof subnetSchema>;

const routeSchema = z.looseObject({
  type: z.string().catch(''),
  destination: z.string().catch(''),
  nexthop: text,
});

const routeTableSchema = z.looseObject({
  id: z.string(),
  name: z.string().catch(''),
  default: z.boolean().optional().catch(undefined),
  routes: z.array(routeSchema).catch([]),
});
export type RouteTable = z.infer<typeof routeTableSchema>;

const portSchema = z.looseObject({
  id: z.string(),
  name: z.string().catch(''),
  status: text,
  network_id: text,
  device_id: text,
  device_owner: z.string().catch(''),
  fixed_ips: z.array(z.looseObject({ ip_address: z.string(), subnet_id: text })).catch([]),
  allowed_address_pairs: z.array(z.looseObject({ ip_address: z.string() })).catch([]),
  'binding:vif_details': z
    .looseObject({ primary_interface: z.boolean().optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
export type Port = z.infer<typeof portSchema>;

const keys = (scope: Scope) => ['vpc', scope.region, scope.projectId] as const;

/** All VPCs of the project by v3, the only version that names their secondary blocks. */
export function vpcsQuery(scope: Scope) {
  return queryOptions({
    queryKey: [...keys(scope), 'vpcs'],
    queryFn: ({ signal }) =>
      gather(async (marker?: string) => {
        const page = await call({
          scope,
          service: 'vpc',
          method: 'GET',
          path: `/v3/${scope.projectId}/vpc/vpcs`,
          query: { limit: PAGE, marker },
          answer: vpcPage,
          signal,
        });
        return { items: page.vpcs, next: page.page_info?.next_marker };
      }),
    ...KEPT_FOR_THE_SESSION,
  });
}

/** Names of the project's VPCs by ID, from that same list. */
export function vpcNamesQuery(scope: Scope) {
  return queryOptions({
    ...vpcsQuery(scope),
    select: namesById,
    staleTime: NAMES_FRESH_FOR_MS,
  });
}

function namesById({ items }: Gathered<Vpc>): ReadonlyMap<string, string> {
  return new Map(items.flatMap(({ id, name }) => (name === '' ? [] : [[id, name]])));
}

export function subnetsQuery(scope: Scope, vpcId: string) {
  return queryOptions({
    queryKey: [...keys(scope), 'subnets', vpcId],
    queryFn: ({ signal }) =>
      gather(async (marker?: string) => {
        const page = await call({
          scope,
          service: 'vpc',
          method: 'GET',
          path: `/v1/${scope.projectId}/subnets`,
          query: { vpc_id: vpcId, limit: PAGE, marker },
          answer: z.looseObject({ subnets: z.array(subnetSchema) }),
          signal,
        });
        // v1 has no link to the next page: a full page may have one behind it.
        return { items: page.subnets, next: markAfter(page.subnets, PAGE) };
      }),
    ...KEPT_FOR_THE_SESSION,
  });
}

/** Every route table of a VPC: custom routes may stand in any of them. */
export function routeTablesQuery(scope: Scope, vpcId: string) {
  return queryOptions({
    queryKey: [...keys(scope), 'routetables', vpcId],
    queryFn: async ({ signal }) => {
      const answer = await call({
        scope,
        service: 'vpc',
        method: 'GET',
        path: `/v1/${scope.projectId}/routetables`,
        query: { vpc_id: vpcId },
        answer: z.looseObject({ routetables: z.array(routeTableSchema) }),
        signal,
      });
      return answer.routetables;
    },
  });
}

interface PortFilter {
  id?: string;
  network_id?: string;
  device_id?: string;
  marker?: string | undefined;
}

/** One page of ports, on the native path that carries no project. */
async function fetchPorts(
  scope: Scope,
  filter: PortFilter,
  signal: AbortSignal,
): Promise<Page<Port, string>> {
  const { ports, ports_links } = await call({
    scope,
    service: 'vpc',
    method: 'GET',
    path: '/v2.0/ports',
    query: { ...filter, limit: PAGE },
    answer: z.looseObject({ ports: z.array(portSchema), ports_links: pageLinks }),
    signal,
  });
  return { items: ports, next: markAfter(ports, PAGE, ports_links) };
}

/** The ports of some networks; the API has no filter by VPC, so one query a network. */
export function portsQuery(scope: Scope, networkIds: readonly string[]) {
  return queryOptions({
    queryKey: [...keys(scope), 'ports', networkIds],
    queryFn: async ({ signal }) => {
      const perNetwork = await Promise.all(
        networkIds.map((networkId) =>
          gather((marker?: string) => fetchPorts(scope, { network_id: networkId, marker }, signal)),
        ),
      );
      return {
        items: perNetwork.flatMap(({ items }) => items),
        complete: perNetwork.every(({ complete }) => complete),
      };
    },
    ...KEPT_FOR_THE_SESSION,
  });
}

/** The ports of one server: only these say which of its interfaces is the primary one. */
export function serverPortsQuery(scope: Scope, serverId: string) {
  return queryOptions({
    queryKey: [...keys(scope), 'server-ports', serverId],
    queryFn: async ({ signal }) => (await fetchPorts(scope, { device_id: serverId }, signal)).items,
  });
}

/** One port by its ID, to say of an ID typed by hand where it lies; null when the cloud knows none. */
export function portQuery(scope: Scope, portId: string) {
  return queryOptions({
    queryKey: [...keys(scope), 'port', portId],
    queryFn: async ({ signal }) => {
      const { items } = await fetchPorts(scope, { id: portId }, signal);
      return items[0] ?? null;
    },
  });
}
