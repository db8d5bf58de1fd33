import type { Connection, ConnectionAction } from '../../api/connections';
import { ApiError } from '../../api/errors';
import { failureWords } from '../../status/failureWords';
import type { BulkWords, ItemFailure } from '../../ui/BulkRunPanel';
import { ACTION_DONE, ACTION_VERBS } from './connectionActions';

export function connectionCount(count: number): string {
  return count === 1 ? '1 connection' : `${count} connections`;
}

/** A run of decisions in words. */
export function decisionWords(action: ConnectionAction, count: number): BulkWords<Connection> {
  return {
    title: `${ACTION_VERBS[action]} ${connectionCount(count)}`,
    itemHeading: 'Endpoint ID',
    nameOf: ({ id }) => id,
    done: ACTION_DONE[action],
    failureOf: decisionFailure,
  };
}

function decisionFailure(error: Error): ItemFailure {
  const { wayOut, details } = failureWords(error);
  if (error instanceof ApiError && error.outcomeUnknown) {
    return {
      text: 'no answer came, and the connection could not be read either, so nobody can say yet whether it was done. Retrying does no harm.',
      details,
    };
  }
  return { text: wayOut, details };
}
