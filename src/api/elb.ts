import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from './http';
import { NAMES_FRESH_FOR_MS } from './names';
import { gather, KEPT_FOR_THE_SESSION, type Gathered } from './paging';
import type { Scope } from './scope';

const text = z.string().nullish().catch(undefined);

/** The load balancer service answers at most this many rows a page. */
const PAGE = 2000;

const loadBalancerSchema = z.looseObject({
  id: z.string(),
  name: z.string().catch(''),
  vpc_id: text,
  // Null without a private IPv4 address: then there is nothing a service could stand on.
  vip_port_id: text,
  vip_address: text,
  vip_subnet_cidr_id: text,
  /** True for a dedicated load balancer, false for a shared one. */
  guaranteed: z.boolean().optional().catch(undefined),
  provisioning_status: text,
  operating_status: text,
});
export type LoadBalancer = z.infer<typeof loadBalancerSchema>;

/** Version 2.0 calls the subnet otherwise, and leaves out the VPC, although that is a filter. */
const sharedSchema = loadBalancerSchema.extend({ vip_subnet_id: text });

/** The only region with version 2.0 of the API; it names the shared load balancers ("API Call Precautions"). */
const REGION_OF_VERSION_2 = 'eu-de';

const listenerSchema = z.looseObject({
  id: z.string(),
  name: z.string().catch(''),
  protocol: z.string(),
  protocol_port: z.number(),
});
export type Listener = z.infer<typeof listenerSchema>;

const pageInfo = z
  .looseObject({ next_marker: text, current_count: z.number().optional().catch(undefined) })
  .optional()
  .catch(undefined);

const keys = (scope: Scope) => ['elb', scope.region, scope.projectId] as const;

export function loadBalancersQuery(scope: Scope, vpcId: string) {
  return queryOptions({
    queryKey: [...keys(scope), 'loadbalancers', vpcId],
    queryFn: async ({ signal }) => {
      const shared = fetchShared(scope, vpcId, signal);
      const listed = await fetchLoadBalancers(scope, vpcId, signal);
      const known = new Set(listed.items.map(({ id }) => id));
      const { items, complete } = await shared;
      return {
        items: [...listed.items, ...items.filter(({ id }) => !known.has(id))],
        complete: listed.complete && complete,
      };
    },
    ...KEPT_FOR_THE_SESSION,
  });
}

function fetchLoadBalancers(
  scope: Scope,
  vpcId: string,
  signal: AbortSignal,
): Promise<Gathered<LoadBalancer>> {
  return gather(async (marker?: string) => {
    const page = await call({
      scope,
      service: 'elb',
      method: 'GET',
      path: `/v3/${scope.projectId}/elb/loadbalancers`,
      query: { vpc_id: vpcId, limit: PAGE, marker },
      answer: z.looseObject({ loadbalancers: z.array(loadBalancerSchema), page_info: pageInfo }),
      signal,
    });
    // The reference shows a next_marker on a page that was not cut: only a full page has one behind it.
    return {
      items: page.loadbalancers,
      next:
        page.loadbalancers.length >= PAGE ? (page.page_info?.next_marker ?? undefined) : undefined,
    };
  });
}

/** Where version 2.0 fails, what version 3 names is still good, but may not be all. */
async function fetchShared(
  scope: Scope,
  vpcId: string,
  signal: AbortSignal,
): Promise<Gathered<LoadBalancer>> {
  if (scope.region !== REGION_OF_VERSION_2) return { items: [], complete: true };
  try {
    return await gather(async (marker?: string) => {
      const { loadbalancers } = await call({
        scope,
        service: 'elb',
        method: 'GET',
        path: '/v2.0/lbaas/loadbalancers',
        query: { vpc_id: vpcId, limit: PAGE, marker },
        answer: z.looseObject({ loadbalancers: z.array(sharedSchema) }),
        signal,
      });
      return {
        items: loadbalancers.map(({ vip_subnet_id, ...balancer }) => ({
          ...balancer,
          vpc_id: vpcId,
          vip_subnet_cidr_id: vip_subnet_id,
          guaranteed: false,
        })),
        next: loadbalancers.length >= PAGE ? loadbalancers.at(-1)?.id : undefined,
      };
    });
  } catch {
    return { items: [], complete: false };
  }
}

/** The load balancer that has a port ("Querying Load Balancers", vip_port_id); null when there is none. */
export function loadBalancerOfPortQuery(scope: Scope, portId: string) {
  return queryOptions({
    queryKey: [...keys(scope), 'loadbalancer-of-port', portId],
    queryFn: async ({ signal }) => {
      const { loadbalancers } = await call({
        scope,
        service: 'elb',
        method: 'GET',
        path: `/v3/${scope.projectId}/elb/loadbalancers`,
        query: { vip_port_id: portId, limit: 1 },
        answer: z.looseObject({ loadbalancers: z.array(loadBalancerSchema) }),
        signal,
      });
      return loadbalancers[0] ?? null;
    },
    staleTime: NAMES_FRESH_FOR_MS,
  });
}

export function listenersQuery(scope: Scope, loadBalancerId: string) {
  return queryOptions({
    queryKey: [...keys(scope), 'listeners', loadBalancerId],
    queryFn: async ({ signal }) => {
      const answer = await call({
        scope,
        service: 'elb',
        method: 'GET',
        path: `/v3/${scope.projectId}/elb/listeners`,
        query: { loadbalancer_id: loadBalancerId, limit: PAGE },
        answer: z.looseObject({ listeners: z.array(listenerSchema) }),
        signal,
      });
      return answer.listeners;
    },
    ...KEPT_FOR_THE_SESSION,
  });
}
