import type { Scope } from '../../api/scope';
import { deleteService, fetchService } from '../../api/vpcep';
import { requestDeletion, type DeletionOutcome } from '../../status/deletion';

/**
 * Asks for the deletion of a service.
 * @param onLook told of each look after a lost answer
 * @throws {ApiError} when the cloud refuses, or when it cannot be told what became of it.
 */
export function askForServiceDeletion(
  scope: Scope,
  id: string,
  onLook?: (look: number) => void,
): Promise<DeletionOutcome> {
  return requestDeletion({
    remove: () => deleteService(scope, id),
    readStatus: async () => (await fetchService(scope, id)).status,
    onLook,
  });
}
