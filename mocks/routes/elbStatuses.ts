import type { Cloud } from '../cloud/cloud';
import type { Listener, LoadBalancer, Member, Pool } from '../cloud/loadBalancers';
import { operatingStatus } from './elbJson';

// "Querying the Status Tree of a Load Balancer"

const PROVISIONED = { provisioning_status: 'ACTIVE' };

export function statusTreeJson(cloud: Cloud, loadBalancer: LoadBalancer): unknown {
  const { listeners, pools } = cloud.project;
  const own = ({ loadBalancerId }: { loadBalancerId: string }) =>
    loadBalancerId === loadBalancer.id;
  const ownPools = pools.filter(own);
  return {
    id: loadBalancer.id,
    name: loadBalancer.name,
    ...PROVISIONED,
    operating_status: loadBalancer.isFrozen
      ? operatingStatus(loadBalancer)
      : statusOver(cloud, ownPools),
    listeners: listeners.filter(own).map((listener) => listenerStatusJson(cloud, listener)),
    pools: ownPools.map((pool) => poolStatusJson(cloud, pool)),
  };
}

function listenerStatusJson(cloud: Cloud, listener: Listener): unknown {
  const pools = cloud.project.pools.filter(({ id }) => id === listener.poolId);
  return {
    id: listener.id,
    name: listener.name,
    ...PROVISIONED,
    operating_status: statusOver(cloud, pools),
    pools: pools.map((pool) => poolStatusJson(cloud, pool)),
    l7policies: [],
  };
}

function poolStatusJson(cloud: Cloud, pool: Pool): unknown {
  return {
    id: pool.id,
    name: pool.name,
    ...PROVISIONED,
    operating_status: statusOver(cloud, [pool]),
    healthmonitor: {
      id: cloud.random.uuid(`health check of ${pool.id}`),
      name: '',
      type: pool.protocol === 'UDP' ? 'UDP_CONNECT' : 'TCP',
      ...PROVISIONED,
    },
    members: pool.members.map((member) => ({
      id: member.id,
      address: member.address,
      protocol_port: member.port,
      ...PROVISIONED,
      operating_status: isOnline(cloud, member) ? 'ONLINE' : 'OFFLINE',
    })),
  };
}

/** Degraded as soon as one of the servers behind is offline. */
function statusOver(cloud: Cloud, pools: readonly Pool[]): string {
  const isWhole = pools.every(({ members }) => members.every((member) => isOnline(cloud, member)));
  return isWhole ? 'ONLINE' : 'DEGRADED';
}

function isOnline({ project }: Cloud, { serverId }: Member): boolean {
  const server = project.servers.find(({ id }) => id === serverId);
  return server?.status === 'ACTIVE' && !server.isFrozen;
}
