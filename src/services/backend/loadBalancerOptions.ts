import type { LoadBalancer } from '../../api/elb';
import type { Subnet } from '../../api/vpc';
import type { PickerOption } from '../../ui/picker/pickerOption';
import { statusInWords } from './statusWords';
import { subnetById } from './subnetLookup';

export interface LoadBalancerOption extends PickerOption {
  /** `port_id` of a service on it: the port that holds its private IPv4 address. */
  portId: string | undefined;
}

/** Load balancers of one VPC as a picker shows them, in the cloud's order. */
export function loadBalancerOptions(
  loadBalancers: readonly LoadBalancer[],
  subnets: readonly Subnet[],
): LoadBalancerOption[] {
  return loadBalancers.map((balancer) => ({
    id: balancer.id,
    label: balancer.name || balancer.id,
    address: balancer.vip_address ?? undefined,
    subnet: subnetById(subnets, balancer.vip_subnet_cidr_id),
    state: stateOf(balancer),
    disabledReason: disabledReasonOf(balancer),
    warning: loadBalancerWarning(balancer),
    portId: balancer.vip_port_id ?? undefined,
  }));
}

function disabledReasonOf(balancer: LoadBalancer): string | undefined {
  if (!balancer.vip_port_id) return 'it has no private IPv4 address that consumers could be led to';
  if (balancer.operating_status === 'FROZEN')
    return 'it is frozen by the cloud, have it released first';
  return undefined;
}

/**
 * What speaks against a load balancer as a backend, by its state; undefined when it works.
 * "Querying Load Balancers" (v3): provisioning_status ACTIVE or PENDING_DELETE, operating_status ONLINE or FROZEN.
 */
export function loadBalancerWarning(balancer: LoadBalancer): string | undefined {
  const { provisioning_status, operating_status } = balancer;
  if (provisioning_status === 'PENDING_DELETE') return 'It is being deleted';
  if (provisioning_status && provisioning_status !== 'ACTIVE') {
    return `It is not ready (${statusInWords(provisioning_status)})`;
  }
  if (operating_status === 'FROZEN') return 'It is frozen by the cloud: consumers get no answer';
  if (operating_status && operating_status !== 'ONLINE') {
    return `It is not online (${statusInWords(operating_status)})`;
  }
  return undefined;
}

function stateOf({ provisioning_status, operating_status, guaranteed }: LoadBalancer) {
  const status =
    provisioning_status === 'PENDING_DELETE'
      ? 'Being deleted'
      : statusInWords(operating_status ?? '');
  const kind = guaranteed === undefined ? '' : guaranteed ? 'dedicated' : 'shared';
  return [status, kind].filter(Boolean).join(', ') || undefined;
}
