import { addressIn } from '../../cloud/ipv4';
import type { IpGroup, Listener, LoadBalancer, Pool } from '../../cloud/loadBalancers';
import {
  LOAD_BALANCER_OWNERS,
  VIRTUAL_IP_OWNER,
  type Network,
  type Port,
  type RouteTable,
  type Subnet,
  type Vpc,
} from '../../cloud/network';
import type { SeededRandom } from '../../cloud/seededRandom';
import type { Server } from '../../cloud/servers';
import { buildAccess, type BuiltAccess } from './buildAccess';
import { buildBackends } from './buildBackends';
import { itemAt, type Names } from './names';
import type { LoadBalancerPlan, ServerPlan, VirtualIpPlan, VpcPlan } from './plan';

const DAY = 86_400_000;
const ZONES = ['eu-de-01', 'eu-de-02', 'eu-de-03'] as const;
const DHCP_HOST = 253;
const FIRST_HOST = 10;

/** Every route table carries these by itself ("Querying Route Tables"). */
const SYSTEM_DESTINATIONS = ['198.19.128.0/20', '127.0.0.0/8', '100.64.0.0/10'];

export interface BuiltNetwork {
  network: Network;
  loadBalancers: LoadBalancer[];
  listeners: Listener[];
  pools: Pool[];
  ipGroups: IpGroup[];
  servers: Server[];
}

/** Makes the resources of some VPCs from their plans. */
export function buildNetwork(
  plans: readonly VpcPlan[],
  random: SeededRandom,
  names: Names,
): BuiltNetwork {
  const vpcs = plans.map((plan, index) => new VpcBuilder(plan, index, random, names));
  return {
    network: {
      vpcs: vpcs.map(({ vpc }) => vpc),
      subnets: vpcs.flatMap(({ subnets }) => subnets),
      routeTables: vpcs.map(({ routeTable }) => routeTable),
      ports: vpcs.flatMap(({ ports }) => ports),
      securityGroups: vpcs.map(({ access }) => access.securityGroup),
      addressGroups: vpcs.flatMap(({ access }) => access.addressGroups),
      firewalls: vpcs.flatMap(({ access }) => access.firewalls),
    },
    loadBalancers: vpcs.flatMap(({ loadBalancers }) => loadBalancers),
    listeners: vpcs.flatMap(({ backends }) => backends.listeners),
    pools: vpcs.flatMap(({ backends }) => backends.pools),
    ipGroups: vpcs.flatMap(({ backends }) => backends.ipGroups),
    servers: vpcs.flatMap(({ servers }) => servers),
  };
}

class VpcBuilder {
  readonly vpc: Vpc;
  readonly subnets: Subnet[];
  readonly routeTable: RouteTable;
  readonly ports: Port[] = [];
  readonly loadBalancers: LoadBalancer[] = [];
  readonly access: BuiltAccess;
  readonly backends: ReturnType<typeof buildBackends>;
  readonly servers: Server[] = [];
  readonly #random: SeededRandom;
  readonly #names: Names;
  readonly #key: string;
  readonly #securityGroupId: string;
  readonly #usedHosts = new Map<string, number>();

  constructor(plan: VpcPlan, index: number, random: SeededRandom, names: Names) {
    this.#random = random;
    this.#names = names;
    this.#key = `vpc ${index}`;
    this.#securityGroupId = random.uuid(`${this.#key} security group`);
    this.vpc = {
      id: random.uuid(this.#key),
      name: `vpc-${names.environment(index)}`,
      description: '',
      cidr: plan.cidr,
      extendCidrs: plan.extendCidrs ?? [],
      age: (400 - 50 * index) * DAY,
    };
    this.subnets = plan.subnets.map(({ name, cidr }, place) => ({
      id: random.uuid(`${this.#key} network ${place}`),
      neutronSubnetId: random.uuid(`${this.#key} subnet ${place}`),
      vpcId: this.vpc.id,
      name,
      cidr,
      gatewayIp: addressIn(cidr, 1),
      availabilityZone: itemAt(ZONES, place % ZONES.length),
    }));
    this.routeTable = this.#makeRouteTable(plan);
    for (const subnet of this.subnets) this.#addSystemPorts(subnet);
    for (const [place, each] of plan.loadBalancers.entries()) this.#addLoadBalancer(each, place);
    for (const [place, each] of plan.servers.entries()) this.#addServer(each, place);
    for (const [place, each] of plan.virtualIps.entries()) this.#addVirtualIp(each, place);
    this.access = buildAccess(plan, {
      key: this.#key,
      securityGroupId: this.#securityGroupId,
      vpc: this.vpc,
      subnets: this.subnets,
      random,
    });
    this.backends = buildBackends(plan, { key: this.#key, random, made: this });
  }

  #makeRouteTable(plan: VpcPlan): RouteTable {
    const local = (destination: string) => ({
      type: 'local',
      destination,
      nexthop: '-',
      description: '',
    });
    return {
      id: this.#random.uuid(`${this.#key} route table`),
      name: `rtb-${this.vpc.name}`,
      vpcId: this.vpc.id,
      isDefault: true,
      routes: [
        ...plan.subnets.map(({ cidr }) => local(cidr)),
        ...SYSTEM_DESTINATIONS.map(local),
        ...(plan.customRoutes ?? []).map((route) => ({
          ...route,
          nexthop: this.#random.uuid(`${this.#key} ${route.nexthop}`),
        })),
      ],
      subnetIds: this.subnets.map(({ id }) => id),
    };
  }

  #addSystemPorts(subnet: Subnet): void {
    this.#addPort(subnet, {
      name: '',
      ipAddress: subnet.gatewayIp,
      deviceOwner: 'network:router_interface_distributed',
      deviceId: this.vpc.id,
    });
    this.#addPort(subnet, {
      name: '',
      ipAddress: addressIn(subnet.cidr, DHCP_HOST),
      deviceOwner: 'network:dhcp',
      deviceId: this.#random.uuid(`${this.#key} dhcp of ${subnet.name}`),
    });
  }

  #addLoadBalancer(plan: LoadBalancerPlan, place: number): void {
    const subnet = itemAt(this.subnets, plan.subnet);
    const key = `${this.#key} load balancer ${place}`;
    const id = this.#random.uuid(key);
    const name = `lb-${this.#names.application(plan.application)}${suffix(plan)}`;
    const kind = plan.kind ?? 'dedicated';
    const port = plan.withoutIpv4
      ? undefined
      : this.#addPort(subnet, { name, deviceOwner: LOAD_BALANCER_OWNERS[kind], deviceId: id });
    this.loadBalancers.push({
      id,
      name,
      description: '',
      kind,
      vpcId: this.vpc.id,
      ...(port
        ? {
            ipv4: {
              portId: port.id,
              address: port.ipAddress,
              neutronSubnetId: subnet.neutronSubnetId,
            },
          }
        : {
            ipv6: {
              portId: this.#random.uuid(`${key} ipv6`),
              address: `2001:db8:a583:6e::${this.#random.hexDigits(key, 4)}`,
              networkId: subnet.id,
            },
          }),
      isFrozen: plan.isFrozen ?? false,
      availabilityZone: itemAt(ZONES, place % ZONES.length),
      age: (300 - place) * DAY,
    });
  }

  #addServer(plan: ServerPlan, place: number): void {
    const key = `${this.#key} server ${place}`;
    const id = this.#random.uuid(key);
    const name = `ecs-${this.#names.application(plan.application)}${suffix(plan)}`;
    const availabilityZone = itemAt(ZONES, place % ZONES.length);
    const ports = plan.subnets.map((subnet, order) =>
      this.#addPort(itemAt(this.subnets, subnet), {
        name: '',
        deviceOwner: `compute:${availabilityZone}`,
        deviceId: id,
        isUp: plan.status !== 'SHUTOFF',
        isPrimaryInterface: order === 0,
      }),
    );
    this.servers.push({
      id,
      name,
      vpcId: this.vpc.id,
      status: plan.status ?? 'ACTIVE',
      isFrozen: plan.isFrozen ?? false,
      availabilityZone,
      flavor: 's3.medium.4',
      portIds: ports.map((port) => port.id),
      age: (200 - place) * DAY,
    });
  }

  #addVirtualIp(plan: VirtualIpPlan, place: number): void {
    const subnet = itemAt(this.subnets, plan.subnet);
    const boundTo = plan.boundTo.map((server) => this.#interfaceIn(subnet, server).ipAddress);
    this.#addPort(subnet, {
      name: `vip-${this.#names.application(plan.application)}`,
      deviceOwner: VIRTUAL_IP_OWNER,
      deviceId: '',
      // Nothing answers at an address that is bound to no interface.
      isUp: boundTo.length > 0,
      boundTo,
      key: `${this.#key} virtual IP ${place}`,
    });
  }

  #interfaceIn(subnet: Subnet, server: number): Port {
    const { portIds } = itemAt(this.servers, server);
    const port = this.ports.find(
      ({ id, networkId }) => portIds.includes(id) && networkId === subnet.id,
    );
    if (!port)
      throw new RangeError(
        `Server ${server} of ${this.vpc.name} has no interface in ${subnet.name}.`,
      );
    return port;
  }

  #addPort(
    subnet: Subnet,
    port: Pick<Port, 'name' | 'deviceOwner' | 'deviceId'> &
      Partial<Pick<Port, 'ipAddress' | 'isUp' | 'isPrimaryInterface' | 'boundTo'>> & {
        key?: string;
      },
  ): Port {
    const ipAddress = port.ipAddress ?? this.#nextAddress(subnet);
    const key = port.key ?? `${this.#key} port ${ipAddress} of ${subnet.name}`;
    const mac = this.#random.hexDigits(`${key} mac`, 6);
    const made: Port = {
      id: this.#random.uuid(key),
      name: port.name,
      networkId: subnet.id,
      neutronSubnetId: subnet.neutronSubnetId,
      ipAddress,
      macAddress: `fa:16:3e:${mac.slice(0, 2)}:${mac.slice(2, 4)}:${mac.slice(4, 6)}`,
      deviceOwner: port.deviceOwner,
      deviceId: port.deviceId,
      isUp: port.isUp ?? true,
      boundTo: port.boundTo ?? [],
      isPrimaryInterface: port.isPrimaryInterface ?? false,
      securityGroupIds: [this.#securityGroupId],
    };
    this.ports.push(made);
    return made;
  }

  #nextAddress(subnet: Subnet): string {
    const step = this.#random.integer(`${subnet.id} ${this.#usedHosts.get(subnet.id) ?? 0}`, 1, 9);
    const after = (this.#usedHosts.get(subnet.id) ?? FIRST_HOST) + step;
    const host = after === DHCP_HOST ? after + 1 : after;
    this.#usedHosts.set(subnet.id, host);
    return addressIn(subnet.cidr, host);
  }
}

function suffix({ number }: { number?: number }): string {
  return number === undefined ? '' : `-${String(number).padStart(4, '0')}`;
}
