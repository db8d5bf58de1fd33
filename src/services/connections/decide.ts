import { connectionStatus } from '../../api/connectionStatus';
import {
  decideConnection,
  fetchConnectionPage,
  type Connection,
  type ConnectionAction,
} from '../../api/connections';
import { ApiError } from '../../api/errors';
import type { Scope } from '../../api/scope';
import { NotTakenError } from '../../status/sendAndLook';
import { statusLabel } from '../../status/statusWords';
import { STATUS_AFTER } from './connectionActions';

/** Looks after a lost answer, and what lies between them: the cloud may show a change a little later. */
const LOOKS = 3;
const LOOK_PAUSE_MS = 2_000;

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
  let seen: Connection | undefined;
  for (let look = 0; look < LOOKS; look += 1) {
    // Each look must see what became of it after the one before.
    // oxlint-disable-next-line no-await-in-loop
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, LOOK_PAUSE_MS));
    // oxlint-disable-next-line no-await-in-loop
    seen = (await lookOnce(scope, serviceId, endpointId)) ?? seen;
    if (seen && connectionStatus(seen.status) === STATUS_AFTER[action]) return seen;
  }
  if (!seen) throw lost;
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
