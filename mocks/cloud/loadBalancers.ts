export type ListenerProtocol = 'TCP' | 'UDP' | 'HTTP' | 'HTTPS' | 'TERMINATED_HTTPS';

export interface Listener {
  id: string;
  name: string;
  protocol: ListenerProtocol;
  port: number;
  loadBalancerId: string;
  /** Absent where nothing stands behind it. */
  poolId?: string;
  /** Who may call: only those of a group, or all but those. */
  accessControl?: { ipGroupId: string; type: 'white' | 'black' };
}

/** A backend server group. */
export interface Pool {
  id: string;
  name: string;
  loadBalancerId: string;
  protocol: ListenerProtocol;
  members: readonly Member[];
}

/** A backend server; it is online as long as the cloud server runs. */
export interface Member {
  id: string;
  serverId: string;
  address: string;
  port: number;
}

export interface IpGroup {
  id: string;
  name: string;
  addresses: readonly string[];
  age: number;
}

export interface LoadBalancer {
  id: string;
  name: string;
  description: string;
  kind: 'dedicated' | 'shared';
  vpcId: string;
  /** Absent without a private IPv4 address. */
  ipv4?: { portId: string; address: string; neutronSubnetId: string };
  ipv6?: { portId: string; address: string; networkId: string };
  isFrozen: boolean;
  availabilityZone: string;
  age: number;
}
