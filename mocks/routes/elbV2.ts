import type { Cloud } from '../cloud/cloud';
import type { Listener, LoadBalancer } from '../cloud/loadBalancers';
import {
  invalidQuery,
  listenerFits,
  listenerV2Json,
  loadBalancerFits,
  loadBalancerV2Json,
  noSuchById,
} from './elbJson';
import { ok, type Route } from './exchange';
import { elbPage, pageLinks } from './paging';

const LOAD_BALANCERS = '/v2.0/lbaas/loadbalancers';
const LISTENERS = '/v2.0/lbaas/listeners';

/** The ELB API, version 2.0: the shared load balancers. */
export const elbV2Routes: readonly Route[] = [
  // "Querying Load Balancers", version 2.0
  {
    api: 'elb',
    method: 'GET',
    path: LOAD_BALANCERS,
    answer({ cloud, query, addressOf }) {
      const rows = sharedLoadBalancers(cloud).filter((each) =>
        loadBalancerFits(cloud, each, query),
      );
      const page = elbPage(rows, query, invalidQuery);
      return ok({
        loadbalancers: page.items.map((each) => loadBalancerV2Json(cloud, each)),
        loadbalancers_links: pageLinks(page, query, addressOf('elb') + LOAD_BALANCERS),
      });
    },
  },
  {
    api: 'elb',
    method: 'GET',
    path: `${LOAD_BALANCERS}/{loadbalancer_id}`,
    answer({ cloud, part }) {
      const wanted = part('loadbalancer_id');
      const found = sharedLoadBalancers(cloud).find(({ id }) => id === wanted);
      if (!found) throw noSuchById('loadbalancer', wanted);
      return ok({ loadbalancer: loadBalancerV2Json(cloud, found) });
    },
  },
  // "Querying Listeners", version 2.0
  {
    api: 'elb',
    method: 'GET',
    path: LISTENERS,
    answer({ cloud, query, addressOf }) {
      const rows = sharedListeners(cloud).filter((each) => listenerFits(each, query));
      const page = elbPage(rows, query, invalidQuery);
      return ok({
        listeners: page.items.map((each) => listenerV2Json(cloud, each)),
        listeners_links: pageLinks(page, query, addressOf('elb') + LISTENERS),
      });
    },
  },
  // "Querying Details of a Listener", version 2.0
  {
    api: 'elb',
    method: 'GET',
    path: `${LISTENERS}/{listener_id}`,
    answer({ cloud, part }) {
      const wanted = part('listener_id');
      const found = sharedListeners(cloud).find(({ id }) => id === wanted);
      if (!found) throw noSuchById('listener', wanted);
      return ok({ listener: listenerV2Json(cloud, found) });
    },
  },
];

function sharedLoadBalancers({ project }: Cloud): LoadBalancer[] {
  return project.loadBalancers.filter(({ kind }) => kind === 'shared');
}

function sharedListeners(cloud: Cloud): Listener[] {
  const shared = new Set(sharedLoadBalancers(cloud).map(({ id }) => id));
  return cloud.project.listeners.filter(({ loadBalancerId }) => shared.has(loadBalancerId));
}
