import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import {
  connectionKeys,
  type Connection,
  type ConnectionAction,
  type ConnectionPage,
} from '../../api/connections';
import { endpointKeys } from '../../api/endpoints';
import { ApiError } from '../../api/errors';
import type { Scope } from '../../api/scope';
import { serviceKeys } from '../../api/vpcep';
import { useState } from 'react';
import { readAnew } from '../../status/changed';
import { asOneOperation } from '../../status/notifications/asOneOperation';
import { usePlace } from '../../status/notifications/usePlace';
import { countStates } from '../../ui/bulkQueue';
import { useBulkRun, type BulkRunHandle } from '../../ui/useBulkRun';
import { decideAndLook } from './decide';
import { decisionWords } from './decisionWords';

/** The cloud takes one endpoint a request; so many requests are under way at a time, at most. */
const DECISIONS_AT_ONCE = 3;

export interface Decisions extends Pick<
  BulkRunHandle<Connection, Connection | undefined>,
  'queue' | 'isUnderWay' | 'stop' | 'again' | 'close'
> {
  /** Of the run that is shown. */
  action: ConnectionAction;
  decide: (action: ConnectionAction, connections: readonly Connection[]) => void;
}

/** Accepts or rejects endpoints of a service, one request for each; what is shown of them follows. */
export function useDecisions(
  scope: Scope,
  serviceId: string,
  atOnce: number = DECISIONS_AT_ONCE,
): Decisions {
  const queryClient = useQueryClient();
  const href = usePlace();
  const [action, setAction] = useState<ConnectionAction>('receive');
  const { start, ...run } = useBulkRun<Connection, Connection | undefined>();
  return {
    ...run,
    action,
    decide: (next, connections) => {
      setAction(next);
      start(
        connections,
        asOneOperation(
          { href, words: decisionWords(next, connections.length) },
          {
            atOnce,
            work: async ({ id }) => {
              const decided = await decideAndLook(scope, serviceId, id, next);
              if (decided) show(queryClient, scope, serviceId, decided);
              return decided;
            },
            // Every other request would be refused for it, too.
            endsAll: (error) => error instanceof ApiError && error.kind === 'unauthorized',
            onOver: (queue) =>
              readAgain(queryClient, scope, serviceId, countStates(queue).failed > 0),
          },
        ),
      );
    },
  };
}

/** Puts what the cloud answered in the place of what was read before. */
function show(
  queryClient: QueryClient,
  scope: Scope,
  serviceId: string,
  decided: Connection,
): void {
  queryClient.setQueriesData<ConnectionPage>(
    { queryKey: connectionKeys.ofService(scope, serviceId) },
    (page) =>
      page && {
        ...page,
        connections: page.connections.map((one) => (one.id === decided.id ? decided : one)),
      },
  );
}

/** @param hasFailed the service may not be what it was, or be gone */
function readAgain(
  queryClient: QueryClient,
  scope: Scope,
  serviceId: string,
  hasFailed: boolean,
): void {
  readAnew(queryClient, [
    connectionKeys.ofService(scope, serviceId),
    // Each row has its count of connections.
    serviceKeys.lists(scope),
    // Endpoints of this project may be among those decided.
    endpointKeys.all(scope),
    ...(hasFailed ? [serviceKeys.detail(scope, serviceId)] : []),
  ]);
}
