import { useQuery } from '@tanstack/react-query';
import { connectionStatus } from '../../api/connectionStatus';
import type { Scope } from '../../api/scope';
import { POLLED_QUERY, useStatusPolling, type StatusPolling } from '../../status/useStatusPolling';
import { watchedThing } from '../../status/watchedThing';
import { newestConnectionsQuery } from '../connections/newestConnections';
import { dependentsOf, type Dependents } from './dependents';

const NOTHING_AWAITED: Parameters<typeof useStatusPolling>[1] = [];

/**
 * Who is connected to a service: details tell no count of it ("Querying Details About a VPC Endpoint Service"), so the
 * connections are read. Asked again by the polling rule for as long as an endpoint is being created.
 */
export function useDependents(
  scope: Scope,
  serviceId: string,
): { dependents: Dependents | undefined; polling: StatusPolling } {
  const query = useQuery({ ...newestConnectionsQuery(scope, serviceId), ...POLLED_QUERY });
  const dependents = query.data && dependentsOf(query.data);
  const polling = useStatusPolling(
    query,
    dependents?.blockers
      .filter(({ status }) => connectionStatus(status) === 'creating')
      .map((connection) => watchedThing(connection)) ?? NOTHING_AWAITED,
  );
  return { dependents, polling };
}
