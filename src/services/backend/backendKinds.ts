import type { ServerType } from '../../api/vpcep';

export interface BackendKind {
  /** As the screen calls it. */
  title: string;
  /** Within a sentence, one and several. */
  one: string;
  many: string;
  /** When to choose it. */
  when: string;
}

export const BACKEND_KINDS: Record<ServerType, BackendKind> = {
  LB: {
    title: 'Load balancer',
    one: 'load balancer',
    many: 'load balancers',
    when: 'Best for most services: servers can be added and replaced behind it.',
  },
  VM: {
    title: 'Cloud server (ECS)',
    one: 'cloud server',
    many: 'cloud servers',
    when: 'For one server that consumers reach directly, without failover.',
  },
  VIP: {
    title: 'Virtual IP',
    one: 'virtual IP',
    many: 'virtual IPs',
    // "Creating a VPC Endpoint Service", parameter server_type: VIP is to be discarded, LB is recommended.
    when: 'For a standby pair of servers. The cloud is withdrawing it: a load balancer is recommended instead.',
  },
};

/** In the order of the screen, the recommended kind first. */
export const BACKEND_TYPES: readonly ServerType[] = ['LB', 'VM', 'VIP'];
