import { connectionStatus } from '../../api/connectionStatus';
import type { Connection, ConnectionAction } from '../../api/connections';
import { knownStatus, statusLabel } from '../../status/statusWords';

/** What the screen calls the wire's actions. */
export const ACTION_VERBS: Record<ConnectionAction, string> = {
  receive: 'Accept',
  reject: 'Reject',
};
export const ACTION_DONE: Record<ConnectionAction, string> = {
  receive: 'accepted',
  reject: 'rejected',
};

/** What the endpoint is in once an action has been taken. */
export const STATUS_AFTER = { receive: 'accepted', reject: 'rejected' } as const;

/**
 * Why an endpoint cannot be accepted or rejected now; undefined when it can. The reference refuses both for
 * endpoints that are creating (EndPoint.2019), deleting (2018) or failed (2047), and accepting for a service that is
 * not available (2004). A status that nobody knows is left for the cloud to judge.
 */
export function whyNoAction(
  action: ConnectionAction,
  { status }: Pick<Connection, 'status'>,
  serviceStatus: string | undefined,
): string | undefined {
  return whyNoActionOnService(action, serviceStatus) ?? whyNoActionOnEndpoint(action, status);
}

function whyNoActionOnService(
  action: ConnectionAction,
  serviceStatus: string | undefined,
): string | undefined {
  if (serviceStatus === undefined) return 'The service has not been read yet.';
  const known = knownStatus(serviceStatus);
  if (known === 'deleting') return 'The service is being deleted.';
  if (action === 'receive' && known !== undefined && known !== 'available') {
    return `The service is ${statusLabel(known)}: endpoints can be accepted once it is Available.`;
  }
  return undefined;
}

function whyNoActionOnEndpoint(action: ConnectionAction, status: string): string | undefined {
  const known = connectionStatus(status);
  switch (known) {
    case 'creating':
      return 'The endpoint is still being created: wait until it asks to connect.';
    case 'deleting':
      return 'Its owner is deleting the endpoint.';
    case 'failed':
      return 'The creation of the endpoint failed: its owner has to delete it.';
    case 'accepted':
    case 'rejected':
      return known === STATUS_AFTER[action] ? `It is ${known} already.` : undefined;
    case 'pendingAcceptance':
    case undefined:
      return undefined;
  }
}
