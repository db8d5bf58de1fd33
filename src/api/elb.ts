import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from './http';
import { NAMES_FRESH_FOR_MS } from './names';
import { gather } from './paging';
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
    queryFn: ({ signal }) =>
      gather(async (marker?: string) => {
        const page = await call({
          scope,
          service: 'elb',
          method: 'GET',
          path: `/v3/${scope.projectId}/elb/loadbalancers`,
          query: { vpc_id: vpcId, limit: PAGE, marker },
          answer: z.looseObject({
            loadbalancers: z.array(loadBalancerSchema),
            page_info: pageInfo,
          }),
          signal,
        });
        // The reference shows a next_marker on a page that was not cut: only a full page has one behind it.
        return {
          items: page.loadbalancers,
          next:
            page.loadbalancers.length >= PAGE
              ? (page.page_info?.next_marker ?? undefined)
              : undefined,
        };
      }),
  });
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
  });
}
