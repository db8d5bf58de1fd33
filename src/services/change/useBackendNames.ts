import type { Scope } from '../../api/scope';
import { backendPorts, type BackendValues } from '../backend/backendValues';
import { useBackendDescription } from '../backend/useBackendDescription';

/** Calls backends by name and port ID, as far as the lists of the pickers name them. */
export function useBackendNames(
  scope: Scope,
  ...[one, other]: readonly [BackendValues, BackendValues]
): (portId: string) => string {
  const first = useBackendDescription(scope, one);
  const second = useBackendDescription(scope, other);
  const names = new Map([
    [backendPorts(one).portId.trim(), first.backend.name],
    [backendPorts(other).portId.trim(), second.backend.name],
  ]);
  return (portId) => {
    const name = names.get(portId);
    return name ? `${name} (port ${portId})` : `Port ${portId}`;
  };
}
