import { connectionStatus } from '../../api/connectionStatus';
import {
  decideConnection,
  fetchConnectionPage,
  type Connection,
  type ConnectionAction,
} from '../../api/connections';
import { ApiError } from '../../api/errors';
import type { Scope } from '../../api/scope';
import { lookRepeatedly } from '../../status/lookRepeatedly';
import { NotTakenError } from '../../status/sendAndLook';
import { statusLabel } from '../../status/statusWords';
import { STATUS_AFTER } from './connectionActions';

/** "The endpoint has been connected to the endpoint service": what was asked for stands already. */
const CONNECTED_ALREADY = 'endpoint.2014';

/**
 * Accepts or rejects one endpoint. When the answer is lost, reads the connection to tell whether it was taken.
 * @returns the connection as it is then; undefined where the cloud does not tell it
 * @throws {ApiError} when the cloud refuses, or when it cannot be told what became of it
 * @throws {NotTakenError} when it was not taken
 */
export async function decideAndLook(
  scope: Scope,
  serviceId: string,
  endpointId: string,
  action: ConnectionAction,
): Promise<Connection | undefined> {
  try {
    return await decideConnection(scope, serviceId, endpointId, action);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (action === 'receive' && error.details.code?.toLowerCase() === CONNECTED_ALREADY) {
      return undefined;
    }
    if (!error.outcomeUnknown) throw error;
    return lookAfterLostAnswer(scope, serviceId, endpointId, action, error);
  }
}

async function lookAfterLostAnswer(
  scope: Scope,
  serviceId: string,
  endpointId: string,
  action: ConnectionAction,
  lost: ApiError,
): Promise<Connection> {
  const isDecided = ({ status }: Connection) => connectionStatus(status) === STATUS_AFTER[action];
  const seen = await lookRepeatedly(() => lookOnce(scope, serviceId, endpointId), isDecided);
  if (!seen) throw lost;
  if (isDecided(seen)) return seen;
  throw new NotTakenError(
    lost,
    `No clear answer came, so the console looked: the endpoint is still ${statusLabel(seen.status)}. You can retry it.`,
  );
}

/** Undefined when the look was not answered, or did not find the endpoint. */
async function lookOnce(
  scope: Scope,
  serviceId: string,
  endpointId: string,
): Promise<Connection | undefined> {
  try {
    const { connections } = await fetchConnectionPage(scope, serviceId, {
      id: endpointId,
      limit: 1,
      offset: 0,
      sortKey: 'created_at',
      sortDir: 'desc',
    });
    return connections.find(({ id }) => id === endpointId);
  } catch {
    return undefined;
  }
}
