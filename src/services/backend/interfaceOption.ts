import type { PickerOption } from '../../ui/picker/pickerOption';

/** The network interface of a server, by the ID of its port. */
export interface InterfaceOption extends PickerOption {
  /** ID of the server that it belongs to. */
  serverId: string;
  /** As a label or a sentence calls the server: its name, else its ID. */
  serverName: string;
  /** Whether it is the server's primary one; undefined while nobody has said. */
  primary?: boolean | undefined;
}

/** The interface to begin with: the primary one, else the first. */
export function firstInterface(
  interfaces: readonly InterfaceOption[],
): InterfaceOption | undefined {
  return interfaces.find(({ primary }) => primary) ?? interfaces[0];
}
