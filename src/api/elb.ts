import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { ApiError } from './errors';
import { call } from './http';
import { NAMES_FRESH_FOR_MS } from './names';
import { gather, KEPT_FOR_THE_SESSION, markAfter, pageLinks, type Gathered } from './paging';
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

export function hasVersion2({ region }: Scope): boolean {
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

/** The load balancers of a VPC as version 3 names them. */
export function loadBalancersQuery(scope: Scope, vpcId: string) {
  return queryOptions({
    queryKey: [...keys(scope), 'loadbalancers', vpcId],
    queryFn: ({ signal }) => fetchLoadBalancers(scope, vpcId, signal),
    ...KEPT_FOR_THE_SESSION,
  });
}

/** The shared load balancers of a VPC as version 2.0 names them, where it exists; in the words of version 3. */
export function sharedLoadBalancersQuery(scope: Scope, vpcId: string) {
  return queryOptions({
    // Whoever asks for the load balancers again asks for these, too.
    queryKey: [...loadBalancersQuery(scope, vpcId).queryKey, 'shared'],
    queryFn: ({ signal }) => fetchShared(scope, vpcId, signal),
    // Version 3 names most of them: its list does not wait for another try.
    retry: false,
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

async function fetchShared(
  scope: Scope,
  vpcId: string,
  signal: AbortSignal,
): Promise<Gathered<LoadBalancer>> {
  try {
    return await gather(async (marker?: string) => {
      const { loadbalancers, loadbalancers_links } = await call({
        scope,
        service: 'elb',
        method: 'GET',
        path: '/v2.0/lbaas/loadbalancers',
        query: { vpc_id: vpcId, limit: PAGE, marker },
        answer: z.looseObject({
          loadbalancers: z.array(sharedSchema),
          loadbalancers_links: pageLinks,
        }),
        signal,
      });
      return {
        items: loadbalancers.map(({ vip_subnet_id, ...balancer }) => ({
          ...balancer,
          vpc_id: vpcId,
          vip_subnet_cidr_id: vip_subnet_id,
          guaranteed: false,
        })),
        next: markAfter(loadbalancers, PAGE, loadbalancers_links),
      };
    });
  } catch (error) {
    if (isNotServed(error)) return { items: [], complete: true };
    throw error;
  }
}

/** Whether the cloud says that it has no such call, as once an old version is switched off: then nothing is missing. */
function isNotServed(error: unknown): boolean {
  return error instanceof ApiError && error.details.status === 404 && error.kind !== 'unreadable';
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
      const listed = read(`/v3/${scope.projectId}/elb/listeners`);
      if (!hasVersion2(scope)) return listed;
      const listeners = await listed.catch(() => []);
      if (listeners.length > 0) return listeners;
      const shared = await read('/v2.0/lbaas/listeners').catch(() => []);
      // Where version 2.0 has none, what version 3 said stands, or why it said nothing.
      return shared.length > 0 ? shared : listed;
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
    const { listeners, listeners_links } = await call({
      scope,
      service: 'elb',
      method: 'GET',
      path,
      query: { loadbalancer_id: loadBalancerId, limit: PAGE, marker },
      answer: z.looseObject({ listeners: z.array(listenerSchema), listeners_links: pageLinks }),
      signal,
    });
    return { items: listeners, next: markAfter(listeners, PAGE, listeners_links) };
  });
  return items;
}
