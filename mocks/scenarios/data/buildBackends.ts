import type { IpGroup, Listener, LoadBalancer, Member, Pool } from '../../cloud/loadBalancers';
import type { Port } from '../../cloud/network';
import type { SeededRandom } from '../../cloud/seededRandom';
import type { Server } from '../../cloud/servers';
import { itemAt } from './names';
import type { LoadBalancerPlan, VpcPlan } from './plan';

/** What stands behind the load balancers of a VPC, and who may call them. */
export interface BuiltBackends {
  listeners: Listener[];
  pools: Pool[];
  ipGroups: IpGroup[];
}

interface Made {
  loadBalancers: readonly LoadBalancer[];
  servers: readonly Server[];
  ports: readonly Port[];
}

/** A load balancer leads to the servers of its application in the same VPC; there may be none. */
export function buildBackends(
  plan: VpcPlan,
  { key, random, made }: { key: string; random: SeededRandom; made: Made },
): BuiltBackends {
  const addressOf = new Map(made.ports.map(({ id, ipAddress }) => [id, ipAddress]));
  const serversOf = new Map<number, Server[]>();
  for (const [place, { application }] of plan.servers.entries()) {
    const server = itemAt(made.servers, place);
    serversOf.set(application, [...(serversOf.get(application) ?? []), server]);
  }
  const built: BuiltBackends = { listeners: [], pools: [], ipGroups: [] };
  for (const [place, each] of plan.loadBalancers.entries()) {
    const loadBalancer = itemAt(made.loadBalancers, place);
    const ownKey = `${key} load balancer ${place}`;
    const ipGroup = makeIpGroup(each, ownKey, random, loadBalancer);
    if (ipGroup) built.ipGroups.push(ipGroup);
    for (const [protocol, port] of each.listeners) {
      const id = random.uuid(`${ownKey} listener ${protocol} ${port}`);
      const members = (serversOf.get(each.application) ?? []).map((server): Member => ({
        id: random.uuid(`${id} member ${server.id}`),
        serverId: server.id,
        address: addressOf.get(itemAt(server.portIds, 0)) ?? '',
        port,
      }));
      const name = `${protocol.toLowerCase()}-${port}`;
      const poolId = members.length > 0 ? random.uuid(`${id} pool`) : undefined;
      if (poolId !== undefined) {
        built.pools.push({
          id: poolId,
          name: `servers-${name}`,
          loadBalancerId: loadBalancer.id,
          protocol,
          members,
        });
      }
      built.listeners.push({
        id,
        name,
        protocol,
        port,
        loadBalancerId: loadBalancer.id,
        ...(poolId !== undefined && { poolId }),
        ...(ipGroup &&
          each.accessControl && {
            accessControl: { ipGroupId: ipGroup.id, type: each.accessControl.type },
          }),
      });
    }
  }
  return built;
}

function makeIpGroup(
  { accessControl }: LoadBalancerPlan,
  key: string,
  random: SeededRandom,
  { name, age }: LoadBalancer,
): IpGroup | undefined {
  if (!accessControl) return undefined;
  const { addresses } = accessControl;
  return { id: random.uuid(`${key} IP group`), name: `callers-of-${name}`, addresses, age };
}
