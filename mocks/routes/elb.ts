import {
  invalidQuery,
  ipGroupJson,
  listenerFits,
  listenerV3Json,
  loadBalancerFits,
  loadBalancerV3Json,
  noSuchById,
} from './elbJson';
import { statusTreeJson } from './elbStatuses';
import { ok, type Route } from './exchange';
import { elbPage, fits } from './paging';

/** The ELB API, version 3: all load balancers. */
export const elbRoutes: readonly Route[] = [
  // "Querying Load Balancers", version 3
  {
    api: 'elb',
    method: 'GET',
    path: '/v3/{project_id}/elb/loadbalancers',
    answer({ cloud, query, requestId }) {
      const rows = cloud.project.loadBalancers.filter((each) =>
        loadBalancerFits(cloud, each, query),
      );
      const { items } = elbPage(rows, query, invalidQuery);
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
      if (!found) throw noSuchById('loadbalancer', wanted);
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
      const { items } = elbPage(rows, query, invalidQuery);
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
      if (!found) throw noSuchById('listener', wanted);
      return ok({ request_id: requestId, listener: listenerV3Json(cloud, found) });
    },
  },
  // "Querying the Status Tree of a Load Balancer"
  {
    api: 'elb',
    method: 'GET',
    path: '/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}/statuses',
    answer({ cloud, part, requestId }) {
      const wanted = part('loadbalancer_id');
      const found = cloud.project.loadBalancers.find(({ id }) => id === wanted);
      if (!found) throw noSuchById('loadbalancer', wanted);
      return ok({
        request_id: requestId,
        statuses: { loadbalancer: statusTreeJson(cloud, found) },
      });
    },
  },
  // "Querying IP Address Groups" and "Viewing Details of an IP Address Group"
  {
    api: 'elb',
    method: 'GET',
    path: '/v3/{project_id}/elb/ipgroups',
    answer({ cloud, query, requestId }) {
      const rows = cloud.project.ipGroups.filter(
        ({ id, name }) => fits(query, 'id', id) && fits(query, 'name', name),
      );
      const { items } = elbPage(rows, query, invalidQuery);
      return ok({
        request_id: requestId,
        ipgroups: items.map((group) => ipGroupJson(cloud, group)),
        page_info: pageInfo(items),
      });
    },
  },
  {
    api: 'elb',
    method: 'GET',
    path: '/v3/{project_id}/elb/ipgroups/{ipgroup_id}',
    answer({ cloud, part, requestId }) {
      const wanted = part('ipgroup_id');
      const found = cloud.project.ipGroups.find(({ id }) => id === wanted);
      if (!found) throw noSuchById('ipgroup', wanted);
      return ok({ request_id: requestId, ipgroup: ipGroupJson(cloud, found) });
    },
  },
];

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
