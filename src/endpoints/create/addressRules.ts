import { contains, parseAddress, parseNetwork } from '../../api/networks';

/**
 * What is wrong with the address that an endpoint shall get ("Creating a VPC Endpoint", Table 2, port_ip: IPv4 and
 * in the subnet); undefined when it is right, or left to the cloud.
 * @param block Of the subnet; undefined while it is not known.
 */
export function addressProblem(text: string, block: string | undefined): string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const subnet = block === undefined ? undefined : parseNetwork(block);
  const room = subnet && subnet.last - subnet.first > 1;
  // The first and the last address of a block are no host's.
  const hosts = room ? { first: subnet.first + 1, last: subnet.last - 1 } : undefined;

  const address = parseAddress(typed);
  if (address === undefined) {
    const example = hosts ? formatAddress(hosts.last) : '192.168.0.12';
    return `This is no IPv4 address: enter one such as ${example}, or leave the field empty.`;
  }
  if (!hosts || contains(hosts, address)) return undefined;
  return `The subnet ${block} has the addresses ${formatAddress(hosts.first)} to ${formatAddress(hosts.last)}: enter one of these that is free, or leave the field empty.`;
}

function formatAddress(number: number): string {
  return [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join('.');
}
