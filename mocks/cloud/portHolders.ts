import { endsOf } from './portRules';
import type { ServiceRecord } from './serviceRecord';

type OnBackend = Pick<ServiceRecord, 'id' | 'portId' | 'ports'>;

/** Which services of a backend have which ends of port mappings, so that a clash is found without looking at them all. */
export class PortHolders {
  readonly #byEnd = new Map<string, string[]>();

  /** IDs of the services on a backend that have an end. */
  of(portId: string, end: string): readonly string[] {
    return this.#byEnd.get(keyOf(portId, end)) ?? [];
  }

  add({ id, portId, ports }: OnBackend): void {
    for (const end of endsOf(ports)) {
      const key = keyOf(portId, end);
      const ids = this.#byEnd.get(key);
      if (ids) ids.push(id);
      else this.#byEnd.set(key, [id]);
    }
  }

  delete({ id, portId, ports }: OnBackend): void {
    for (const end of endsOf(ports)) {
      const key = keyOf(portId, end);
      const others = this.of(portId, end).filter((other) => other !== id);
      if (others.length > 0) this.#byEnd.set(key, others);
      else this.#byEnd.delete(key);
    }
  }
}

function keyOf(portId: string, end: string): string {
  return `${portId} ${end}`;
}
