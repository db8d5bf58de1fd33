import { useEffect, useState } from 'react';

/** What the address of a list says, besides its path. */
type Address = Readonly<Record<string, string | undefined>>;

/** By the path of each list. As long as the page: whoever opens another one begins with the whole list. */
const lastShown = new Map<string, Address>();

/** A list is shown so: the pages of what it lists lead back to that. */
export function useRememberedList(path: string, address: Address): void {
  useEffect(() => void lastShown.set(path, address));
}

/** How a list was shown before this page was. */
export function useLastShownList(path: string): Address {
  const [address] = useState(() => lastShown.get(path) ?? {});
  return address;
}

/** What was looked for is nobody else's, and means nothing in another project. */
export function forgetLastShownLists(): void {
  lastShown.clear();
}
