import { LONGEST_MS, SHORTEST_MS, type Course } from '../../cloud/course';
import { VIRTUAL_IP_OWNER, vpcIdOfPort, type Port } from '../../cloud/network';
import type { StartingConnection, StartingService } from '../../cloud/project';
import type { SeededRandom } from '../../cloud/seededRandom';
import type { PortMapping, ServiceFields } from '../../cloud/serviceRecord';
import { failureWith } from '../../cloud/refusal';
import { SERVICE_FAILURE } from '../../cloud/services';
import { consumerAccount } from '../../cloud/startingEndpoints';
import { EVERYONE, permissionOf } from '../../cloud/whitelist';
import type { BuiltNetwork } from './buildNetwork';
import { itemAt } from './names';

/** Backends by their place in the plan. */
export type BackendPlan =
  | { loadBalancer: number }
  | { server: number; interface?: number }
  | { virtualIp: number };

export interface ServicePlan {
  /** The short name; empty for a service without one. */
  name: string;
  backend: BackendPlan;
  ports: readonly (readonly [
    clientPort: number,
    serverPort: number,
    protocol?: PortMapping['protocol'],
  ])[];
  /** Milliseconds before the cloud began. */
  age: number;
  fails?: true;
  neverEnds?: true;
  deletedBefore?: number;
  approvalEnabled?: boolean;
  tcpProxy?: ServiceFields['tcpProxy'];
  tags?: Readonly<Record<string, string>>;
  description?: string;
  /** Endpoints of other accounts. */
  connections?: readonly StartingConnection[];
  /** Consumers' accounts by their place, or everybody; the newest last. */
  whitelist?: readonly (number | typeof EVERYONE)[];
}

/** Makes services from their plans; `purpose` keeps their IDs apart from those of another set. */
export function buildServices(
  plans: readonly ServicePlan[],
  built: BuiltNetwork,
  random: SeededRandom,
  purpose = 'service',
): StartingService[] {
  const permissions = new Map<number, string>();
  const permissionAt = (account: number) => {
    const permission = permissions.get(account) ?? permissionOf(consumerAccount(random, account));
    permissions.set(account, permission);
    return permission;
  };
  const poolId = random.uuid('pool');
  return plans.map((plan, index) => {
    const id = random.uuid(`${purpose} ${index}`);
    return {
      id,
      poolId,
      name: plan.name,
      approvalEnabled: plan.approvalEnabled ?? true,
      tcpProxy: plan.tcpProxy ?? 'close',
      ports: plan.ports.map(([clientPort, serverPort, protocol = 'TCP']) => ({
        clientPort,
        serverPort,
        protocol,
      })),
      tags: Object.entries(plan.tags ?? {}).map(([key, value]) => ({ key, value })),
      description: plan.description ?? '',
      age: plan.age,
      course: courseOf(plan, random.integer(`creation of ${id}`, SHORTEST_MS, LONGEST_MS)),
      whitelist: (plan.whitelist ?? []).map((account, place, { length }) => ({
        permission: account === EVERYONE ? EVERYONE : permissionAt(account),
        age: (plan.age * (length - place)) / (length + 1),
      })),
      ...(plan.deletedBefore !== undefined && {
        deletion: {
          age: plan.deletedBefore,
          takesMs: random.integer(`deletion of ${id}`, SHORTEST_MS, LONGEST_MS),
        },
      }),
      // Last, for the sake of its shape: there may be ten thousand of these.
      ...backendOf(plan.backend, built),
    };
  });
}

/** The connections of other accounts, by service; the plans stand in the order of the services. */
export function connectionsByService(
  plans: readonly ServicePlan[],
  services: readonly StartingService[],
): ReadonlyMap<string, readonly StartingConnection[]> {
  return new Map(
    services.flatMap(({ id }, index) => {
      const connections = plans[index]?.connections ?? [];
      return connections.length > 0 ? [[id, connections]] : [];
    }),
  );
}

function courseOf({ fails, neverEnds }: ServicePlan, takesMs: number): Course {
  if (neverEnds) return { takesMs: null };
  return fails ? { takesMs, failure: failureWith(SERVICE_FAILURE) } : { takesMs };
}

type Backend = Pick<ServiceFields, 'serverType' | 'portId' | 'vipPortId' | 'vpcId'>;

function backendOf(plan: BackendPlan, built: BuiltNetwork): Backend {
  if ('loadBalancer' in plan) {
    const { ipv4, vpcId, name } = itemAt(built.loadBalancers, plan.loadBalancer);
    if (!ipv4) throw new RangeError(`${name} has no private IPv4 address.`);
    return { serverType: 'LB', portId: ipv4.portId, vpcId };
  }
  if ('server' in plan) {
    const { portIds, vpcId } = itemAt(built.servers, plan.server);
    return { serverType: 'VM', portId: itemAt(portIds, plan.interface ?? 0), vpcId };
  }
  const virtualIp = itemAt(virtualIpsOf(built), plan.virtualIp);
  const port = built.network.ports.find(
    ({ ipAddress, networkId }) =>
      networkId === virtualIp.networkId && ipAddress === virtualIp.boundTo[0],
  );
  if (!port) throw new RangeError(`${virtualIp.name} is not bound.`);
  return {
    serverType: 'VIP',
    portId: port.id,
    vipPortId: virtualIp.id,
    vpcId: vpcIdOfPort(built.network, port) ?? '',
  };
}

export function virtualIpsOf({ network }: BuiltNetwork): Port[] {
  return network.ports.filter(({ deviceOwner }) => deviceOwner === VIRTUAL_IP_OWNER);
}
