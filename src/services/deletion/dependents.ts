import { connectionStatus } from '../../api/connectionStatus';
import type { Connection, ConnectionPage } from '../../api/connections';

/** What depends on a service, as far as its connections have been read. */
export interface Dependents {
  /** Endpoints that keep the cloud from deleting it. */
  blockers: readonly Connection[];
  /** Endpoints that ask to connect, and can then no longer be accepted. */
  waiting: number;
  /** Whether all connections were read. */
  complete: boolean;
}

/**
 * "Deleting a VPC Endpoint Service": it is refused while endpoints are accepted or being created. A status that nobody
 * knows is left for the cloud to judge.
 */
export function dependentsOf({ connections, total_count }: ConnectionPage): Dependents {
  return {
    blockers: connections.filter(({ status }) => {
      const known = connectionStatus(status);
      return known === 'accepted' || known === 'creating';
    }),
    waiting: connections.filter(({ status }) => connectionStatus(status) === 'pendingAcceptance')
      .length,
    complete: connections.length >= total_count,
  };
}

/** Why the deletion must wait; undefined when nothing is known to be in its way. */
export function whyNotYet({ blockers }: Pick<Dependents, 'blockers'>): string | undefined {
  if (blockers.length === 0) return undefined;
  const isOne = blockers.length === 1;
  // What is being created cannot be rejected ("Error Codes", EndPoint.2019).
  if (blockers.every(({ status }) => connectionStatus(status) === 'creating')) {
    return isOne
      ? '1 endpoint is being connected: wait until it is, then reject it.'
      : `${blockers.length} endpoints are being connected: wait until they are, then reject them.`;
  }
  return isOne
    ? '1 endpoint is still connected: reject it first.'
    : `${blockers.length} endpoints are still connected: reject them first.`;
}
