/** Addresses from `first` to `last`, both included, as numbers. */
export interface Ipv4Range {
  first: number;
  last: number;
}

const CIDR = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/;

/** The addresses of an IPv4 CIDR block; undefined when the text is none, an IPv6 block among others. */
export function readIpv4Range(cidr: string): Ipv4Range | undefined {
  const parts = CIDR.exec(cidr);
  if (!parts) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, prefix = 0] = parts.slice(1).map(Number);
  if (Math.max(a, b, c, d) > 255 || prefix > 32) return undefined;
  const size = 2 ** (32 - prefix);
  const address = ((a * 256 + b) * 256 + c) * 256 + d;
  const first = address - (address % size);
  return { first, last: first + size - 1 };
}

/** Whether two CIDR blocks share an address; a text that is no IPv4 block shares none. */
export function overlap(oneCidr: string, otherCidr: string): boolean {
  const one = readIpv4Range(oneCidr);
  const other = readIpv4Range(otherCidr);
  return (
    one !== undefined && other !== undefined && one.first <= other.last && other.first <= one.last
  );
}

export function isInside(address: string, cidr: string): boolean {
  return overlap(`${address}/32`, cidr);
}

/** The address that lies `offset` after the first one of a block. */
export function addressIn(cidr: string, offset: number): string {
  return addressOf((readIpv4Range(cidr)?.first ?? 0) + offset);
}

/** The address that a number stands for. */
export function addressOf(value: number): string {
  return [24, 16, 8, 0].map((bits) => Math.floor(value / 2 ** bits) % 256).join('.');
}
