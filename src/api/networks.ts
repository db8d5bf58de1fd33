/** An IPv4 block, as the numbers of its first and last address. */
export interface Network {
  first: number;
  last: number;
}

const BITS = 32;
// Leading zeros are refused: some programs read 010 as octal.
const OCTET = /^(0|[1-9]\d{0,2})$/;
const PREFIX = /^(0|[1-9]\d?)$/;

/** The number of an IPv4 address in dotted decimals; undefined for any other text. */
export function parseAddress(text: string): number | undefined {
  const octets = text.split('.');
  if (octets.length !== 4) return undefined;
  let address = 0;
  for (const octet of octets) {
    if (!OCTET.test(octet) || Number(octet) > 255) return undefined;
    address = address * 256 + Number(octet);
  }
  return address;
}

/** The block that CIDR text such as `192.168.0.0/16` names, host bits ignored; undefined for any other text. */
export function parseNetwork(text: string): Network | undefined {
  const [address = '', prefix = '', ...rest] = text.split('/');
  const number = parseAddress(address);
  if (number === undefined || rest.length > 0 || !PREFIX.test(prefix)) return undefined;
  const length = Number(prefix);
  if (length > BITS) return undefined;
  const size = 2 ** (BITS - length);
  const first = number - (number % size);
  return { first, last: first + size - 1 };
}

/** Whether two blocks share an address; for CIDR blocks then one contains the other. */
export function overlaps(one: Network, other: Network): boolean {
  return one.first <= other.last && other.first <= one.last;
}

export function contains(network: Network, address: number): boolean {
  return network.first <= address && address <= network.last;
}
