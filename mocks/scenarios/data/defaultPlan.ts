import { ADDRESS_GROUP, type VpcPlan } from './plan';

/** Where the requests of VPC endpoints come from. */
const ENDPOINTS = '198.19.128.0/17';

/** The first VPC: everything in it can be chosen but what says why not. */
const FIRST: VpcPlan = {
  cidr: '10.16.0.0/16',
  subnets: [
    { name: 'subnet-web', cidr: '10.16.1.0/24' },
    { name: 'subnet-data', cidr: '10.16.2.0/24' },
  ],
  customRoutes: [
    { type: 'nat', destination: '0.0.0.0/0', nexthop: 'nat', description: 'Way out' },
    { type: 'peering', destination: '10.32.0.0/16', nexthop: 'peering', description: 'Office' },
  ],
  inbound: [
    { protocol: 'tcp', from: ENDPOINTS },
    { protocol: 'udp', from: ENDPOINTS },
    { protocol: 'tcp', ports: [443, 443], from: '0.0.0.0/0' },
  ],
  loadBalancers: [
    {
      application: 0,
      subnet: 0,
      listeners: [
        ['HTTPS', 443],
        ['TCP', 8443],
      ],
    },
    {
      application: 1,
      subnet: 0,
      listeners: [
        ['UDP', 53],
        ['TCP', 53],
      ],
    },
    {
      application: 2,
      subnet: 1,
      listeners: [
        ['HTTP', 8080],
        ['TCP', 9090],
      ],
    },
    { application: 3, subnet: 1, listeners: [['TCP', 9092]], withoutIpv4: true },
    { application: 4, subnet: 1, listeners: [['TCP', 2049]], isFrozen: true },
    { application: 5, subnet: 0, listeners: [] },
  ],
  servers: [
    { application: 0, subnets: [0, 1] },
    { application: 6, subnets: [0] },
    { application: 7, subnets: [0] },
    { application: 2, subnets: [1] },
    { application: 8, subnets: [1], status: 'SHUTOFF' },
    { application: 5, subnets: [1] },
  ],
  virtualIps: [
    { application: 0, subnet: 0, boundTo: [0] },
    { application: 6, subnet: 0, boundTo: [1, 2] },
    { application: 2, subnet: 1, boundTo: [3] },
    { application: 8, subnet: 1, boundTo: [4] },
    { application: 9, subnet: 0, boundTo: [] },
    { application: 5, subnet: 1, boundTo: [5, 0] },
  ],
};

/** The second one: a custom route overlaps 198.19.128.0/17, but not the 198.19.128.0/20 at its start. */
const SECOND: VpcPlan = {
  cidr: '172.20.0.0/16',
  subnets: [{ name: 'subnet-apps', cidr: '172.20.4.0/22' }],
  customRoutes: [
    {
      type: 'peering',
      destination: '198.19.192.0/18',
      nexthop: 'peering',
      description: 'Lab network',
    },
  ],
  // The two halves of the network that endpoints call from; one port of it is shut all the same.
  addressGroup: ['198.19.128.0/18', '198.19.192.0/18'],
  inbound: [
    { protocol: null, from: ADDRESS_GROUP, priority: 10 },
    { protocol: 'udp', ports: [514, 514], from: ENDPOINTS, action: 'deny' },
  ],
  firewall: [
    { action: 'deny', protocol: 'tcp', from: ENDPOINTS, port: '25' },
    { action: 'allow', protocol: 'any', from: '0.0.0.0/0', port: '1-65535' },
  ],
  loadBalancers: [
    { application: 10, subnet: 0, kind: 'shared', listeners: [['TERMINATED_HTTPS', 443]] },
    {
      application: 11,
      subnet: 0,
      kind: 'shared',
      listeners: [
        ['TCP', 25],
        ['TCP', 587],
      ],
    },
    {
      application: 12,
      subnet: 0,
      listeners: [['HTTP', 80]],
      accessControl: { type: 'white', addresses: ['10.0.0.0/8', '172.20.0.0/16'] },
    },
    {
      application: 13,
      subnet: 0,
      listeners: [['UDP', 514]],
      accessControl: { type: 'black', addresses: ['192.168.0.0/16'] },
    },
  ],
  servers: [
    { application: 10, subnets: [0] },
    { application: 11, subnets: [0] },
    { application: 12, subnets: [0], isFrozen: true },
    { application: 13, subnets: [0] },
  ],
  virtualIps: [
    { application: 10, subnet: 0, boundTo: [0, 1] },
    { application: 11, subnet: 0, boundTo: [1] },
    { application: 12, subnet: 0, boundTo: [2] },
    { application: 13, subnet: 0, boundTo: [3] },
  ],
};

/** The last one overlaps 198.19.128.0/20: no service can stand in it. */
const LAST: VpcPlan = {
  cidr: '198.19.0.0/16',
  subnets: [{ name: 'subnet-old', cidr: '198.19.4.0/24' }],
  inbound: [{ protocol: 'tcp', ports: [22, 22], from: '10.0.0.0/8' }],
  loadBalancers: [
    { application: 14, subnet: 0, listeners: [['TCP', 1521]] },
    { application: 15, subnet: 0, kind: 'shared', listeners: [['HTTP', 80]] },
  ],
  servers: [
    { application: 14, subnets: [0] },
    { application: 15, subnets: [0] },
  ],
  virtualIps: [
    { application: 14, subnet: 0, boundTo: [0] },
    { application: 15, subnet: 0, boundTo: [1] },
  ],
};

export const DEFAULT_PLAN: readonly VpcPlan[] = [FIRST, SECOND, LAST];

/** A VPC in which nothing has been made yet. */
export const EMPTY_PLAN: readonly VpcPlan[] = [
  { cidr: '10.16.0.0/16', subnets: [], loadBalancers: [], servers: [], virtualIps: [] },
];
