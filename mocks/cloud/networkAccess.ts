/** "Querying Security Group Rules": what is not said is null, and then means all. */
export interface SecurityGroupRule {
  id: string;
  direction: 'ingress' | 'egress';
  ethertype: 'IPv4' | 'IPv6';
  protocol: 'tcp' | 'udp' | 'icmp' | null;
  ports: PortRange | null;
  /** The group itself is the source. */
  isFromOwnGroup: boolean;
  remoteIpPrefix: string | null;
  remoteAddressGroupId: string | null;
  action: 'allow' | 'deny';
  /** From 1, which goes first, to 100. */
  priority: number;
}

export interface PortRange {
  least: number;
  greatest: number;
}

/** Groups are not tied to a VPC; the one that is named is a hint only. */
export interface SecurityGroup {
  id: string;
  name: string;
  vpcId: string;
  rules: readonly SecurityGroupRule[];
  age: number;
}

export interface AddressGroup {
  id: string;
  name: string;
  addresses: readonly string[];
  age: number;
}

/** "Querying the Details of a Network ACL", FirewallRuleDetail; the first that fits holds. */
export interface FirewallRule {
  id: string;
  action: 'allow' | 'deny';
  protocol: 'tcp' | 'udp' | 'any';
  source: string;
  destinationPort: string;
  isEnabled: boolean;
}

/** A network ACL. What none of its rules fits is denied. */
export interface Firewall {
  id: string;
  name: string;
  subnetIds: readonly string[];
  isUp: boolean;
  ingressRules: readonly FirewallRule[];
  egressRules: readonly FirewallRule[];
  age: number;
}
