import { deleteEndpoint, fetchEndpoint } from '../../api/endpoints';
import type { Scope } from '../../api/scope';
import { requestDeletion, type DeletionOutcome } from '../../status/deletion';

/**
 * Asks for the deletion of an endpoint.
 * @throws {ApiError} when the cloud refuses, or when it cannot be told what became of it.
 */
export function askForEndpointDeletion(scope: Scope, id: string): Promise<DeletionOutcome> {
  return requestDeletion({
    remove: () => deleteEndpoint(scope, id),
    readStatus: async () => (await fetchEndpoint(scope, id)).status,
  });
}
