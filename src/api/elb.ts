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

function hasVersion2({ region }: Scope): boolean {
  return region === REGION_OF_VERSION_2;
}

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
  if (!hasVersion2(scope)) return { items: [], complete: true };
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
      const query = { vip_port_id: portId, limit: 1 };
      const answer = z.looseObject({ loadbalancers: z.array(loadBalancerSchema) });
      const { loadbalancers } = await call({
        scope,
        service: 'elb',
        method: 'GET',
        path: `/v3/${scope.projectId}/elb/loadbalancers`,
        query,
        answer,
        signal,
      });
      const [found] = loadbalancers;
      if (found || !hasVersion2(scope)) return found ?? null;
      const path = '/v2.0/lbaas/loadbalancers';
      const shared = await call({
        scope,
        service: 'elb',
        method: 'GET',
        path,
        query,
        answer,
        signal,
      });
      return shared.loadbalancers[0] ?? null;
    },
    staleTime: NAMES_FRESH_FOR_MS,
  });
}

/** The listeners of a load balancer; of one that version 3 does not know, those that version 2.0 names. */
export function listenersQuery(scope: Scope, loadBalancerId: string) {
  return queryOptions({
    queryKey: [...keys(scope), 'listeners', loadBalancerId],
    queryFn: async ({ signal }) => {
      const read = (path: string) => fetchListeners(scope, path, loadBalancerId, signal);
      const listeners = await read(`/v3/${scope.projectId}/elb/listeners`);
      if (listeners.length > 0 || !hasVersion2(scope)) return listeners;
      // Version 3 has answered: without version 2.0, that stands.
      return read('/v2.0/lbaas/listeners').catch(() => listeners);
    },
    ...KEPT_FOR_THE_SESSION,
  });
}

async function fetchListeners(
  scope: Scope,
  path: string,
  loadBalancerId: string,
  signal: AbortSignal,
): Promise<Listener[]> {
  const { items } = await gather(async (marker?: string) => {
    const { listeners } = await call({
      scope,
      service: 'elb',
      method: 'GET',
      path,
      query: { loadbalancer_id: loadBalancerId, limit: PAGE, marker },
      answer: z.looseObject({ listeners: z.array(listenerSchema) }),
      signal,
    });
    return { items: listeners, next: listeners.length >= PAGE ? listeners.at(-1)?.id : undefined };
  });
  return items;
}
