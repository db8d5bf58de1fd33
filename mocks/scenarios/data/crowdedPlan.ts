import { DEFAULT_PLAN } from './defaultPlan';
import type { LoadBalancerPlan, ServerPlan, VpcPlan } from './plan';

const LOAD_BALANCERS = 1000;
/** More than a picker reads of a list ("Querying Details About ECSs" advises 200 a page). */
const SERVERS = 2100;

/** The everyday network, whose first VPC holds many of what a service can stand on. */
export function crowdedPlan(): VpcPlan[] {
  return DEFAULT_PLAN.map((plan, index) => (index === 0 ? crowded(plan) : plan));
}

function crowded(plan: VpcPlan): VpcPlan {
  const balancerSubnet = plan.subnets.length;
  const serverSubnet = balancerSubnet + 1;
  return {
    ...plan,
    subnets: [
      ...plan.subnets,
      { name: 'subnet-balancers', cidr: '10.16.64.0/18' },
      { name: 'subnet-servers', cidr: '10.16.128.0/17' },
    ],
    loadBalancers: [
      ...plan.loadBalancers,
      ...numbered(LOAD_BALANCERS - plan.loadBalancers.length).map((number): LoadBalancerPlan => ({
        application: number,
        number,
        subnet: balancerSubnet,
        kind: number % 3 === 0 ? 'shared' : 'dedicated',
        listeners: [['TCP', 443]],
      })),
    ],
    servers: [
      ...plan.servers,
      ...numbered(SERVERS - plan.servers.length).map((number): ServerPlan => ({
        application: number,
        number,
        subnets: [serverSubnet],
      })),
    ],
  };
}

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
