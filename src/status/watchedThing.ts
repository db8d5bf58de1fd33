import { parseCloudTime } from '../api/time';
import { isStartedHere } from './startedHere';
import type { Watched } from './statusPoller';
import { knownStatus } from './statusWords';

/** A service or an endpoint, as far as its status is waited for. */
export interface Waited {
  id: string;
  status: string;
  created_at?: string | undefined;
}

/**
 * A service or an endpoint as the polling sees it.
 * @param deletionBegan By the cloud's clock, where this page knows: the cloud says of a creation when it
 *   began, but not of a deletion.
 */
export function watchedThing({ id, status, created_at }: Waited, deletionBegan?: number): Watched {
  const isCreation = knownStatus(status) === 'creating';
  return {
    id,
    status,
    startedAt: isCreation ? parseCloudTime(created_at) : deletionBegan,
    startedHere: isCreation && isStartedHere(id),
  };
}
