import {
  PERMISSIONS_PER_REQUEST,
  writePermission,
  type Admitted,
  type PermissionAction,
} from '../../api/permissions';

/** One request's worth of a change. */
export interface WhitelistChange {
  action: PermissionAction;
  entries: readonly Admitted[];
}

/** A change in as few requests as the cloud takes. */
export function inRequests(
  action: PermissionAction,
  entries: readonly Admitted[],
): WhitelistChange[] {
  const requests = Math.ceil(entries.length / PERMISSIONS_PER_REQUEST);
  return Array.from({ length: requests }, (_, request) => ({
    action,
    entries: entries.slice(
      request * PERMISSIONS_PER_REQUEST,
      (request + 1) * PERMISSIONS_PER_REQUEST,
    ),
  }));
}

/** What tells one entry from another. */
export function admittedKey(admitted: Admitted): string {
  return writePermission(admitted);
}

export function admittedWords(admitted: Admitted): string {
  return admitted.who === 'everyone' ? 'Everyone' : admitted.id;
}

/** `3 accounts`, `Everyone`, `Everyone and 3 accounts`. */
export function entriesWords(entries: readonly Admitted[]): string {
  const accounts = entries.filter(({ who }) => who === 'account').length;
  const words = accounts === 1 ? '1 account' : `${accounts} accounts`;
  if (accounts === entries.length) return words;
  return accounts === 0 ? 'Everyone' : `Everyone and ${words}`;
}
