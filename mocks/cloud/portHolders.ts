import { endsOf } from './portRules';
import type { ServiceRecord } from './serviceRecord';

type OnBackend = Pick<ServiceRecord, 'id' | 'portId' | 'ports'>;

/** Which services of a backend have which ends of port mappings, so that a clash is found without looking at them all. */
export class PortHolders {
  readonly #backends = new Map<string, Map<string, readonly string[]>>();

  /** IDs of the services on a backend that have an end. */
  of(portId: string, end: string): readonly string[] {
    return this.#backends.get(portId)?.get(end) ?? [];
  }

  add({ id, portId, ports }: OnBackend): void {
    const backend = this.#backends.get(portId) ?? new Map<string, readonly string[]>();
    this.#backends.set(portId, backend);
    for (const end of endsOf(ports)) {
      const others = backend.get(end);
      backend.set(end, others ? [...others, id] : [id]);
    }
  }

  delete({ id, portId, ports }: OnBackend): void {
    const backend = this.#backends.get(portId);
    for (const end of endsOf(ports)) {
      const others = this.of(portId, end).filter((other) => other !== id);
      if (others.length > 0) backend?.set(end, others);
      else backend?.delete(end);
    }
  }
}
