import type { ConnectionPage } from '../../api/connections';
import { connectionStatus } from '../../api/connectionStatus';
import type { Admitted } from '../../api/permissions';

/** Endpoints that stand to be concerned by a removal, as far as they have been read. */
export interface ConcernedConnections {
  connected: number;
  waiting: number;
  /** Whether all connections of the service were read. */
  complete: boolean;
}

/**
 * The connections of the accounts whose entries are to be removed; for everyone's entry, those of all accounts
 * that keep no entry of their own.
 */
export function connectionsOf(
  removed: readonly Admitted[],
  kept: ReadonlySet<string>,
  { connections, total_count }: ConnectionPage,
): ConcernedConnections {
  const accounts = new Set(removed.flatMap((one) => (one.who === 'account' ? [one.id] : [])));
  const everyone = removed.some(({ who }) => who === 'everyone');
  const concerned = connections.filter(
    ({ domain_id: account }) =>
      account !== undefined && (accounts.has(account) || (everyone && !kept.has(account))),
  );
  const inStatus = (...wanted: string[]) =>
    concerned.filter(({ status }) => wanted.includes(connectionStatus(status) ?? '')).length;
  return {
    connected: inStatus('accepted', 'creating'),
    waiting: inStatus('pendingAcceptance'),
    complete: connections.length >= total_count,
  };
}
