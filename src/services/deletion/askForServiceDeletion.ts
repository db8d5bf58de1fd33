import type { Scope } from '../../api/scope';
import { deleteService, fetchService } from '../../api/vpcep';
import { requestDeletion, type DeletionOutcome } from '../../status/deletion';

/**
 * Asks for the deletion of a service.
 * @throws {ApiError} when the cloud refuses, or when it cannot be told what became of it.
 */
export function askForServiceDeletion(scope: Scope, id: string): Promise<DeletionOutcome> {
  return requestDeletion({
    remove: () => deleteService(scope, id),
    readStatus: async () => (await fetchService(scope, id)).status,
  });
}
