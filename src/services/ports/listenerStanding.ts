import type { OfferedListener } from './ListenerOffer';
import type { PortIndex } from './portIndex';

/** Where a listener stands beside the rows: free to be added, added already, or its terminal port has a row. */
export type ListenerStanding = 'open' | 'added' | 'blocked';

export function listenerStanding(
  index: PortIndex,
  { port, protocol }: Pick<OfferedListener, 'port' | 'protocol'>,
): ListenerStanding {
  if (index.holdsPort('serverPort', port, protocol)) return 'added';
  return index.holdsPort('clientPort', port, protocol) ? 'blocked' : 'open';
}
