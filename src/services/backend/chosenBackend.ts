import type { ChosenBackend } from './backendValues';
import { firstInterface } from './interfaceOption';
import type { LoadBalancerOption } from './loadBalancerOptions';
import type { ServerOption } from './serverOptions';
import type { VirtualIpOption } from './virtualIpOptions';

const NONE: ChosenBackend = { portId: '', vipPortId: '' };

/** What a service on a load balancer sends: the port of its private IPv4 address. */
export function backendOfLoadBalancer(option: LoadBalancerOption | undefined): ChosenBackend {
  return { ...NONE, portId: option?.portId ?? '' };
}

/** What a service on a cloud server sends: the port of its primary interface, else of its first. */
export function backendOfServer(option: ServerOption | undefined): ChosenBackend {
  return { ...NONE, portId: firstInterface(option?.interfaces ?? [])?.id ?? '' };
}

/** What a service on a virtual IP sends: the port of an interface that it is bound to, and its own. */
export function backendOfVirtualIp(option: VirtualIpOption | undefined): ChosenBackend {
  return {
    portId: firstInterface(option?.interfaces ?? [])?.id ?? '',
    vipPortId: option?.id ?? '',
  };
}
