import { useSyncExternalStore } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Protocol } from '../../api/editions';
import { ActionButton } from '../../ui/ActionButton';
import { listenerStanding } from './listenerStanding';
import type { PastedMapping } from './pastedMapping';
import type { PortIndex } from './portIndex';
import { portKey } from './portRows';
import type { TakenPort } from './portRules';

/** A listener of the chosen load balancer, in the protocol that a port mapping names. */
export interface OfferedListener {
  id: string;
  name: string;
  protocol: Protocol;
  port: number;
}

/** So many listeners have a button of their own; "Add all" takes the rest along. */
const BUTTONS = 8;

const TERMINAL_PORT_TAKEN =
  'A row has this terminal port already: give that row another one to add the listener.';

/** Offers the listeners of a load balancer as rows: the same port on both sides. */
export function ListenerOffer({
  listeners,
  index,
  protocols,
  taken,
  onAdd,
}: {
  listeners: readonly OfferedListener[];
  index: PortIndex;
  protocols: readonly Protocol[];
  taken: readonly TakenPort[];
  onAdd: (mappings: PastedMapping[], text: string) => void;
}) {
  // As a text, which stays the same for as long as all of them stand as they did.
  useSyncExternalStore(index.subscribeToSummary, () =>
    listeners.map((listener) => listenerStanding(index, listener)).join(),
  );
  const takenKeys = new Set(taken.map((held) => portKey(held.serverPort, held.protocol)));
  const usable = listeners.filter(
    ({ port, protocol }) => protocols.includes(protocol) && !takenKeys.has(portKey(port, protocol)),
  );
  const shown = usable.filter((listener) => listenerStanding(index, listener) !== 'added');
  const open = shown.filter((listener) => listenerStanding(index, listener) === 'open');
  const unusable = listeners.length - usable.length;

  const add = (chosen: readonly OfferedListener[]) => {
    onAdd(
      chosen.map(({ port, protocol }) => ({ serverPort: port, clientPort: port, protocol })),
      chosen.length === 1 ? 'Added 1 listener.' : `Added ${chosen.length} listeners.`,
    );
  };

  if (listeners.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75, mt: 1 }}>
      <Typography variant="body2" component="span">
        {shown.length > 0
          ? 'Listeners of this load balancer:'
          : 'No listener of this load balancer is left to add.'}
      </Typography>
      {shown.slice(0, BUTTONS).map((listener) => (
        <ActionButton
          key={listener.id}
          variant="outlined"
          whyNot={open.includes(listener) ? undefined : TERMINAL_PORT_TAKEN}
          onClick={() => add([listener])}
        >
          Add {portKey(listener.port, listener.protocol)}
          {listener.name !== '' && ` (${listener.name})`}
        </ActionButton>
      ))}
      {open.length > 1 && (
        <Button variant="text" onClick={() => add(open)}>
          Add all {open.length} listeners
        </Button>
      )}
      {unusable > 0 && (
        <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
          {unusable === 1 ? '1 listener is' : `${unusable} listeners are`} not offered: another
          service uses the port, or the cloud does not take the protocol.
        </Typography>
      )}
    </Box>
  );
}
