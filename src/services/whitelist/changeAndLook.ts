import { changePermissions, type Permission } from '../../api/permissions';
import type { Scope } from '../../api/scope';
import { sendAndLook } from '../../status/sendAndLook';
import { admittedKey, type WhitelistChange } from './whitelistRequests';

/**
 * Adds or removes entries with one request. When the answer is lost, reads the whitelist to tell whether it was taken.
 * @param readWhitelist reads all of it anew
 * @throws {ApiError} when the cloud refuses, or when it cannot be told what became of it
 * @throws {NotTakenError} when it was not taken
 */
export function changeAndLook(
  scope: Scope,
  serviceId: string,
  { action, entries }: WhitelistChange,
  readWhitelist: () => Promise<readonly Permission[]>,
): Promise<void> {
  return sendAndLook(
    () => changePermissions(scope, serviceId, action, entries),
    async () => {
      const present = new Set((await readWhitelist()).map(({ admitted }) => admittedKey(admitted)));
      return entries.every((entry) => present.has(admittedKey(entry)) === (action === 'add'));
    },
  );
}
