import type { MappingRun } from './pastedMapping';

/** What mappings mean: the terminal port is on the endpoint, the service port on the backend. */
export function mappingInWords({ serverPort, clientPort, protocol, count }: MappingRun): string {
  const by = protocol === 'TCP' ? '' : ` by ${protocol}`;
  return `Consumers connect to ${span(clientPort, count)}${by}; your backend hears ${span(serverPort, count)}`;
}

function span(port: number, count: number): string {
  return count === 1 ? String(port) : `${port}–${port + count - 1}`;
}
