import { useEffect, useState } from 'react';

/** What the address of a list says, besides its path. */
type Address = Readonly<Record<string, string | undefined>>;

/** By the path of each list. For as long as the page is loaded: a reload begins with the whole list. */
const shown = new Map<string, Address>();

export function rememberShownList(path: string, address: Address): void {
  shown.set(path, address);
}

/** How a list was shown last; as at first where it was not. */
export function lastShownList(path: string): Address {
  return shown.get(path) ?? {};
}

/** What was looked for is nobody else's, and means nothing in another project. */
export function forgetShownLists(): void {
  shown.clear();
}

/** A list is shown so: the pages of what it lists lead back to that. */
export function useRememberedList(path: string, address: Address): void {
  useEffect(() => rememberShownList(path, address));
}

/** How a list was shown before this page was. */
export function useLastShownList(path: string): Address {
  const [address] = useState(() => lastShownList(path));
  return address;
}
