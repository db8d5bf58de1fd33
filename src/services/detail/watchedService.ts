import { parseCloudTime } from '../../api/time';
import type { EndpointService } from '../../api/vpcep';
import { isStartedHere } from '../../status/startedHere';
import type { Watched } from '../../status/statusPoller';
import { knownStatus } from '../../status/statusWords';

/**
 * A service as the polling sees it.
 * @param deletionBegan By the cloud's clock, where this page knows: the cloud says of a creation when it
 *   began, but not of a deletion.
 */
export function watchedService(
  { id, status, created_at }: Pick<EndpointService, 'id' | 'status' | 'created_at'>,
  deletionBegan?: number,
): Watched {
  const isCreation = knownStatus(status) === 'creating';
  return {
    id,
    status,
    startedAt: isCreation ? parseCloudTime(created_at) : deletionBegan,
    startedHere: isCreation && isStartedHere(id),
  };
}
