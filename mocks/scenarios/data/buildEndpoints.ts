import { addressesOfPorts, firstFreeAddress } from '../../cloud/endpointPlace';
import type { EndpointFields } from '../../cloud/endpointRecord';
import { DEFAULT_POLICY } from '../../cloud/gatewayRules';
import type { OutsideService } from '../../cloud/outsideServices';
import type { StartingEndpoint, StartingHistory, StartingService } from '../../cloud/project';
import type { SeededRandom } from '../../cloud/seededRandom';
import { composedName } from '../../cloud/serviceRecord';
import type { BuiltNetwork } from './buildNetwork';
import { itemAt } from './names';

/** An endpoint of the project. */
export interface EndpointPlan extends StartingHistory {
  /** A service of the project by its short name, or one from outside by its place. */
  service: { own: string } | { outside: number };
  /** Places in the plan of the network. */
  vpc: number;
  subnet: number;
  enableDns?: true;
  whitelist?: readonly string[];
  tags?: Readonly<Record<string, string>>;
  description?: string;
}

interface Surroundings {
  region: string;
  built: BuiltNetwork;
  services: readonly StartingService[];
  outsideServices: readonly OutsideService[];
  random: SeededRandom;
}

/** Makes the endpoints of the project from their plans. */
export function buildEndpoints(
  plans: readonly EndpointPlan[],
  surroundings: Surroundings,
): StartingEndpoint[] {
  const taken = new Map<string, Set<string>>();
  return plans.map((plan, index) => {
    const service = serviceOf(plan, surroundings);
    const { status, age, acceptedBefore } = plan;
    return {
      id: surroundings.random.uuid(`endpoint ${index}`),
      serviceId: service.id,
      status,
      age,
      ...(acceptedBefore && { acceptedBefore }),
      needsApproval: service.approvalEnabled || status === 'pendingAcceptance',
      fields: fieldsOf(plan, service, surroundings, taken),
    };
  });
}

type Connectable = Pick<OutsideService, 'id' | 'name' | 'type' | 'approvalEnabled'>;

function serviceOf(
  { service: wanted }: EndpointPlan,
  { region, services, outsideServices }: Surroundings,
): Connectable {
  if ('outside' in wanted) return itemAt(outsideServices, wanted.outside);
  const own = services.find(({ name }) => name === wanted.own);
  if (!own) throw new RangeError(`There is no service ${wanted.own}.`);
  return { ...own, name: composedName(region, own), type: 'interface' };
}

function fieldsOf(
  plan: EndpointPlan,
  service: Connectable,
  { built: { network } }: Surroundings,
  taken: Map<string, Set<string>>,
): EndpointFields {
  const vpc = itemAt(network.vpcs, plan.vpc);
  const subnet = itemAt(
    network.subnets.filter(({ vpcId }) => vpcId === vpc.id),
    plan.subnet,
  );
  const addresses = taken.get(subnet.id) ?? new Set(addressesOfPorts(network, subnet.id));
  taken.set(subnet.id, addresses);
  const ip = firstFreeAddress(subnet.cidr, addresses);
  if (ip === undefined) throw new RangeError(`${subnet.name} is full.`);
  if (service.type === 'interface') addresses.add(ip);
  return {
    serviceName: service.name,
    serviceType: service.type,
    vpcId: vpc.id,
    ...(service.type === 'interface'
      ? { place: { subnetId: subnet.id, ip }, routeTableIds: [], policy: [] }
      : {
          routeTableIds: network.routeTables
            .filter(({ vpcId, isDefault }) => vpcId === vpc.id && isDefault)
            .map(({ id }) => id),
          policy: [...DEFAULT_POLICY],
        }),
    enableDns: plan.enableDns ?? false,
    enableWhitelist: plan.whitelist !== undefined,
    whitelist: [...(plan.whitelist ?? [])],
    tags: Object.entries(plan.tags ?? {}).map(([key, value]) => ({ key, value })),
    description: plan.description ?? '',
  };
}
