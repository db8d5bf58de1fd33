import { EDITIONS, type Edition } from './editions';
import { overlaps, parseNetwork } from './networks';

export type ReservedOverlap =
  /** It overlaps what the edition reserves: the service would be refused. */
  | { verdict: 'reserved'; network: string }
  /** It overlaps what another edition reserves: worth a warning. */
  | { verdict: 'caution'; network: string }
  | { verdict: 'clear' }
  | { verdict: 'unreadable' };

/**
 * How an IPv4 block stands to the network that the cloud keeps for itself ("Creating a VPC Endpoint
 * Service": neither the VPC's blocks nor the destinations of its custom routes may overlap it).
 */
export function reservedOverlap(block: string, edition: Edition): ReservedOverlap {
  const network = parseNetwork(block);
  if (!network) return { verdict: 'unreadable' };
  const { reservedNetwork, cautionNetwork } = EDITIONS[edition];
  const hits = (text: string | undefined): text is string => {
    const reserved = text === undefined ? undefined : parseNetwork(text);
    return reserved !== undefined && overlaps(network, reserved);
  };
  if (hits(reservedNetwork)) return { verdict: 'reserved', network: reservedNetwork };
  if (hits(cautionNetwork)) return { verdict: 'caution', network: cautionNetwork };
  return { verdict: 'clear' };
}
