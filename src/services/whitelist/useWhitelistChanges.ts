import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../api/errors';
import {
  allPermissionsQuery,
  permissionKeys,
  type Admitted,
  type PermissionAction,
} from '../../api/permissions';
import type { Scope } from '../../api/scope';
import { serviceKeys } from '../../api/vpcep';
import { readAnew } from '../../status/changed';
import { asOneOperation } from '../../status/notifications/asOneOperation';
import { failureWords } from '../../status/failureWords';
import type { BulkWords, ItemFailure } from '../../ui/BulkRunPanel';
import { countStates } from '../../ui/bulkQueue';
import { useBulkRun, type BulkRunHandle } from '../../ui/useBulkRun';
import { changeAndLook } from './changeAndLook';
import { admittedWords, entriesWords, inRequests, type WhitelistChange } from './whitelistRequests';

export interface WhitelistChanges extends Pick<
  BulkRunHandle<WhitelistChange, void>,
  'queue' | 'isUnderWay' | 'stop' | 'again' | 'close'
> {
  /** @param onAllDone called once the cloud has taken every entry, after retries or at once */
  change: (action: PermissionAction, entries: readonly Admitted[], onAllDone?: () => void) => void;
}

/** Adds entries to a whitelist or removes them, in as few requests as the cloud takes, one after the other. */
export function useWhitelistChanges(scope: Scope, serviceId: string): WhitelistChanges {
  const queryClient = useQueryClient();
  const { start, ...run } = useBulkRun<WhitelistChange, void>();
  const readWhitelist = async () => {
    const whole = await queryClient.fetchQuery({
      ...allPermissionsQuery(scope, serviceId),
      staleTime: 0,
    });
    return whole.items;
  };
  return {
    ...run,
    change: (action, entries, onAllDone) => {
      const changes = inRequests(action, entries);
      start(
        changes,
        asOneOperation(
          { href: `/services/${serviceId}?tab=whitelist`, words: changeWords(changes) },
          {
            // Each of them changes the same list.
            atOnce: 1,
            work: (change) => changeAndLook(scope, serviceId, change, readWhitelist),
            // Every other request would be refused for it, too.
            endsAll: (error) => error instanceof ApiError && error.kind === 'unauthorized',
            // What is answered need not be what is then stored.
            onOver: (queue) => {
              const counts = countStates(queue);
              if (counts.done === queue.length) onAllDone?.();
              readAnew(queryClient, [
                permissionKeys.ofService(scope, serviceId),
                // Refused, the service may not be what it was, or be gone.
                ...(counts.failed > 0 ? [serviceKeys.detail(scope, serviceId)] : []),
              ]);
            },
          },
        ),
      );
    },
  };
}

const VERBS: Record<PermissionAction, string> = { add: 'Add', remove: 'Remove' };
const DONE: Record<PermissionAction, string> = { add: 'added', remove: 'removed' };

const sizeOf = ({ entries }: WhitelistChange) => entries.length;

function changeTitle(action: PermissionAction, entries: readonly Admitted[]): string {
  return `${VERBS[action]} ${entriesWords(entries)}`;
}

/** A run of changes in words. */
export function changeWords(changes: readonly WhitelistChange[]): BulkWords<WhitelistChange> {
  const action = changes[0]?.action ?? 'add';
  return {
    title: changeTitle(
      action,
      changes.flatMap(({ entries }) => entries),
    ),
    itemHeading: 'Account ID',
    nameOf: ({ entries }) => {
      const [first, ...others] = entries.map(admittedWords);
      return others.length === 0 ? (first ?? '') : `${first} and ${others.length} more`;
    },
    sizeOf,
    done: DONE[action],
    failureOf: changeFailure,
  };
}

function changeFailure(error: Error): ItemFailure {
  const { wayOut, details } = failureWords(error);
  if (error instanceof ApiError && error.outcomeUnknown) {
    return {
      text: 'no answer came, and the whitelist could not be read either, so nobody can say yet whether it was done. Retrying does no harm.',
      details,
    };
  }
  return { text: wayOut, details };
}
