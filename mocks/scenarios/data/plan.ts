import type { ListenerProtocol } from '../../cloud/loadBalancers';
import type { ServerStatus } from '../../cloud/servers';

/** A VPC with all that lies in it, as it is written down; IDs, addresses and names come from the seed. */
export interface VpcPlan {
  cidr: string;
  extendCidrs?: readonly string[];
  subnets: readonly { name: string; cidr: string }[];
  customRoutes?: readonly {
    type: string;
    destination: string;
    nexthop: string;
    description: string;
  }[];
  /** What its security group lets in besides what comes from the group itself; nothing when left out. */
  inbound?: readonly InboundPlan[];
  /** Addresses that `inbound` may name together. */
  addressGroup?: readonly string[];
  /** Inbound rules of a network ACL on its first subnet; there is none when left out. */
  firewall?: readonly FirewallPlan[];
  loadBalancers: readonly LoadBalancerPlan[];
  servers: readonly ServerPlan[];
  virtualIps: readonly VirtualIpPlan[];
}

export interface InboundPlan {
  protocol: 'tcp' | 'udp' | null;
  ports?: readonly [number, number];
  /** An IPv4 block, or the VPC's address group. */
  from: string;
  action?: 'deny';
  priority?: number;
}

export const ADDRESS_GROUP = 'address group';

export interface FirewallPlan {
  action: 'allow' | 'deny';
  protocol: 'tcp' | 'udp' | 'any';
  from: string;
  port: string;
}

export interface LoadBalancerPlan {
  /** Tells those of one application apart, where there are many. */
  number?: number;
  /** Which application it serves, by its place among the names. */
  application: number;
  /** Which subnet of the VPC it stands in. */
  subnet: number;
  kind?: 'dedicated' | 'shared';
  listeners: readonly (readonly [ListenerProtocol, number])[];
  /** Who may call its listeners. */
  accessControl?: { type: 'white' | 'black'; addresses: readonly string[] };
  withoutIpv4?: true;
  isFrozen?: true;
}

export interface ServerPlan {
  number?: number;
  application: number;
  /** Subnets of its interfaces, the primary one first. */
  subnets: readonly number[];
  status?: ServerStatus;
  isFrozen?: true;
}

export interface VirtualIpPlan {
  application: number;
  subnet: number;
  /** Servers of the VPC whose interface in that subnet it is bound to. */
  boundTo: readonly number[];
}
