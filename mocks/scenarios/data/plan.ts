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
  loadBalancers: readonly LoadBalancerPlan[];
  servers: readonly ServerPlan[];
  virtualIps: readonly VirtualIpPlan[];
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
