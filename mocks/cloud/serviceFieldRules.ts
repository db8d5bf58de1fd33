import type { Cloud } from './cloud';
import type { ServerType } from './editions';
import { isAbsent, isUuid } from './fields';
import { findPort, COMPUTE_OWNER_PREFIX, LOAD_BALANCER_OWNERS, type Port } from './network';
import { isWord, unsharedEndsOf } from './portRules';
import { refuse } from './refusal';
import { statusAt, type ServiceFields } from './serviceRecord';

/** "Creating a VPC Endpoint Service", Table 2, service_name. */
const NAME = /^[A-Za-z0-9_-]{1,16}$/;
/** "Creating a VPC Endpoint Service", Table 2, description. */
const LONGEST_DESCRIPTION = 128;

// The rules that "Creating a VPC Endpoint Service", Table 2, and "Modifying a VPC Endpoint Service", Table 2, share.

/** port_id: a UUID of a port that exists. */
export function readBackendPort({ project }: Cloud, value: unknown): Port {
  if (!isUuid(value)) refuse('EndPoint.3063');
  return findPort(project.network, value) ?? refuse('EndPoint.3008');
}

/** port_id: which port it must be for each kind of backend. */
export function refuseMisfit(serverType: ServerType, { deviceOwner }: Port): void {
  const isLoadBalancer = Object.values(LOAD_BALANCER_OWNERS).includes(deviceOwner);
  const isInterface = deviceOwner.startsWith(COMPUTE_OWNER_PREFIX);
  if (serverType === 'LB' ? !isLoadBalancer : !isInterface) refuse('EndPoint.3003');
}

/** service_name; empty when it was left out. */
export function readName(value: unknown): string {
  if (isAbsent(value)) return '';
  return typeof value === 'string' && NAME.test(value) ? value : refuse('EndPoint.3076');
}

/**
 * ports: what services on one backend may not share. A failed service holds no port.
 * @param ownId the service that is being changed, which clashes with itself no more
 */
export function refuseClashWithOtherServices(
  cloud: Cloud,
  { portId, ports }: Pick<ServiceFields, 'portId' | 'ports'>,
  ownId?: string,
): void {
  const now = cloud.now();
  const isTaken = unsharedEndsOf(ports, cloud.edition).some((end) =>
    cloud
      .servicesWith(portId, end)
      .some((service) => service.id !== ownId && statusAt(service, now) !== 'failed'),
  );
  if (isTaken) refuse('EndPoint.3044');
}

/** description: at most 128 characters, neither `<` nor `>`; that of an endpoint is the same. */
export function readDescription(value: unknown): string {
  if (isAbsent(value)) return '';
  const fits =
    typeof value === 'string' &&
    Array.from(value).length <= LONGEST_DESCRIPTION &&
    !/[<>]/.test(value);
  return fits ? value : refuse('EndPoint.0002');
}

/** tcp_proxy: one of the edition's words. */
export function readTcpProxy(
  { edition }: Cloud,
  value: unknown,
  otherwise: ServiceFields['tcpProxy'],
): ServiceFields['tcpProxy'] {
  if (isAbsent(value)) return otherwise;
  return edition.tcpProxies.find((word) => isWord(value, word)) ?? refuse('EndPoint.0002');
}

/** approval_enabled: a Boolean. */
export function readApproval(value: unknown, otherwise: boolean): boolean {
  if (value === undefined || value === null) return otherwise;
  return typeof value === 'boolean' ? value : refuse('EndPoint.0002');
}
