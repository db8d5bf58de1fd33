import { inShort } from './inShort';

/** Of a long address the first few say enough. */
const TOLD = 3;

/** Names in an address that a page has no use for, as sentences; `what` is what the page does have. */
export function unknownParameters(
  address: object,
  known: readonly string[],
  what: string,
): string[] {
  return Object.keys(address)
    .filter((name) => !known.includes(name))
    .slice(0, TOLD)
    .map((name) => `There is no ${what} “${inShort(name)}”.`);
}
