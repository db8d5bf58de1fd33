import type { Cloud } from './cloud';
import { refuse } from './refusal';
import { statusAt, type ServiceRecord } from './serviceRecord';
import { findService } from './services';
import { consumerAccount, markerIdOf } from './startingEndpoints';

const EVERYBODY = '*';
const ACCOUNT = 'iam:domain::';

/** How long ago an account began with an endpoint that asks for approval now. */
const BEGUN_BEFORE_MS = 90_000;

/** Accounts that the whitelist lets in; those of the seed where it lets everybody in. */
function admittedAccounts(cloud: Cloud, { whitelist }: ServiceRecord, count: number): string[] {
  const permissions = whitelist.map(({ permission }) => permission);
  if (permissions.includes(EVERYBODY)) {
    return Array.from({ length: count }, (_, place) => consumerAccount(cloud.random, place));
  }
  return permissions
    .filter((permission) => permission.startsWith(ACCOUNT))
    .map((permission) => permission.slice(ACCOUNT.length));
}

/**
 * Other accounts create endpoints for a service: they stand where approval decides. Only accounts on the whitelist may
 * ("Managing Whitelist Records of a VPC Endpoint Service" of the user manual); with none there, nobody does.
 * @returns how many were requested
 */
export function requestConnections(cloud: Cloud, serviceId: string, count: number): number {
  const service = findService(cloud, serviceId);
  const now = cloud.now();
  if (statusAt(service, now) !== 'available') refuse('EndPoint.2004');
  const accounts = admittedAccounts(cloud, service, count);
  for (let made = 0; made < count; made += 1) {
    const domainId = accounts[made % accounts.length];
    if (domainId === undefined) return 0;
    const id = cloud.nextId('connection');
    cloud.record({
      what: 'connection-requested',
      at: now - BEGUN_BEFORE_MS,
      id,
      serviceId: service.id,
      markerId: markerIdOf(cloud.random, id),
      domainId,
      needsApproval: service.approvalEnabled,
      course: { takesMs: BEGUN_BEFORE_MS },
    });
  }
  return count;
}

/** Puts accounts of the seed on the whitelist of a service, for them to ask. */
export function admitConsumers(cloud: Cloud, serviceId: string, count: number): void {
  const service = findService(cloud, serviceId);
  cloud.record({
    what: 'whitelist-changed',
    at: cloud.now(),
    id: service.id,
    action: 'add',
    permissions: Array.from(
      { length: count },
      (_, place) => `${ACCOUNT}${consumerAccount(cloud.random, place)}`,
    ),
  });
}
