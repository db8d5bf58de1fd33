import { ApiError } from '../../api/errors';
import { changePermissions, type Permission } from '../../api/permissions';
import type { Scope } from '../../api/scope';
import { admittedKey, type WhitelistChange } from './whitelistRequests';

/** The answer was lost, and the whitelist is not as it was to become: it can be sent again. */
export class WhitelistNotChangedError extends Error {
  override readonly name = 'WhitelistNotChangedError';
}

/**
 * Adds or removes entries with one request. When the answer is lost, reads the whitelist to tell whether it was taken.
 * @param readWhitelist reads all of it anew
 * @throws {ApiError} when the cloud refuses, or when it cannot be told what became of it
 * @throws {WhitelistNotChangedError} when it was not taken
 */
export async function changeAndLook(
  scope: Scope,
  serviceId: string,
  { action, entries }: WhitelistChange,
  readWhitelist: () => Promise<readonly Permission[]>,
): Promise<void> {
  try {
    await changePermissions(scope, serviceId, action, entries);
  } catch (error) {
    if (!(error instanceof ApiError) || !error.outcomeUnknown) throw error;
    const present = await presentEntries(readWhitelist, error);
    const isDone = entries.every((entry) => present.has(admittedKey(entry)) === (action === 'add'));
    if (!isDone) throw new WhitelistNotChangedError('The whitelist is as it was.');
  }
}

async function presentEntries(
  readWhitelist: () => Promise<readonly Permission[]>,
  lost: ApiError,
): Promise<ReadonlySet<string>> {
  try {
    const permissions = await readWhitelist();
    return new Set(permissions.map(({ admitted }) => admittedKey(admitted)));
  } catch {
    throw lost;
  }
}
