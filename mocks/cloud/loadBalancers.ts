export type ListenerProtocol = 'TCP' | 'UDP' | 'HTTP' | 'HTTPS' | 'TERMINATED_HTTPS';

export interface Listener {
  id: string;
  name: string;
  protocol: ListenerProtocol;
  port: number;
  loadBalancerId: string;
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
