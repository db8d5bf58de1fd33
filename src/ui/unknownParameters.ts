import { inShort } from './inShort';

/** Of a long address the first few say enough. */
const TOLD = 3;

/** Names in an address that a page has no use for, as sentences. */
export function unknownParameters(address: object, known: readonly string[]): string[] {
  return Object.keys(address)
    .filter((name) => !known.includes(name))
    .slice(0, TOLD)
    .map((name) => `There is no filter or order “${inShort(name)}”.`);
}
