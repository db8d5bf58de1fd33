import { parseAddress, parseNetwork } from '../../api/networks';
import { entriesOf } from './entries';

/** "Creating a VPC Endpoint" of the user manual: entries of the access control of one endpoint. */
export const MAX_ALLOWED_ADDRESSES = 20;

/** What is wrong with the addresses of allowed clients (Table 2, whitelist: IPv4 addresses and CIDR blocks). */
export function allowedAddressesProblem(text: string): string | undefined {
  const entries = entriesOf(text);
  const wrong = entries.find(
    (entry) => parseAddress(entry) === undefined && parseNetwork(entry) === undefined,
  );
  if (wrong !== undefined) {
    return `“${wrong}” is neither an IPv4 address nor a block: write it like 10.16.1.20 or 10.16.1.0/24.`;
  }
  if (entries.length > MAX_ALLOWED_ADDRESSES) {
    return `There can be at most ${MAX_ALLOWED_ADDRESSES} entries, these are ${entries.length}: join addresses into blocks such as 10.16.1.0/24, or remove some.`;
  }
  return undefined;
}
