import type { ServiceRecord } from './serviceRecord';

/**
 * The services of a project, found by ID, by backend and in the order of their creation, so that no call takes longer
 * the more there are, but for those that look at each.
 */
export class ServiceShelf {
  readonly #services = new Map<string, ServiceRecord>();
  /** IDs by the time of creation, those of the same time by themselves. */
  readonly #inOrder: string[] = [];
  readonly #onPorts = new Map<string, Set<string>>();
  /** Services whose deletion was taken on, and when each is gone. */
  readonly #ends = new Map<string, number>();

  get(id: string): ServiceRecord | undefined {
    return this.#services.get(id);
  }

  get size(): number {
    return this.#services.size;
  }

  all(): IterableIterator<ServiceRecord> {
    return this.#services.values();
  }

  /** IDs of all services, the oldest first. */
  get idsInOrder(): readonly string[] {
    return this.#inOrder;
  }

  /** The services on one backend. */
  onPort(portId: string): ServiceRecord[] {
    const ids = this.#onPorts.get(portId) ?? [];
    return [...ids].flatMap((id) => this.#services.get(id) ?? []);
  }

  add(service: ServiceRecord): void {
    this.#services.set(service.id, service);
    this.#inOrder.splice(this.#placeOf(service), 0, service.id);
    this.#putOnPort(service);
    this.#noteEnd(service);
  }

  change(id: string, change: Partial<ServiceRecord>): void {
    const before = this.#services.get(id);
    if (!before) return;
    const after = { ...before, ...change };
    this.#services.set(id, after);
    if (after.portId !== before.portId) {
      this.#onPorts.get(before.portId)?.delete(id);
      this.#putOnPort(after);
    }
    this.#noteEnd(after);
  }

  /** Takes away what is gone by then. */
  settle(now: number): void {
    for (const [id, end] of this.#ends) {
      const service = this.#services.get(id);
      if (now < end || !service) continue;
      this.#inOrder.splice(this.#placeOf(service), 1);
      this.#services.delete(id);
      this.#onPorts.get(service.portId)?.delete(id);
      this.#ends.delete(id);
    }
  }

  /** Where a service stands among the others, or is to stand. */
  #placeOf(service: ServiceRecord): number {
    let [from, to] = [0, this.#inOrder.length];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      const other = this.#services.get(this.#inOrder[middle] ?? '');
      if (other && isBefore(other, service)) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #putOnPort({ id, portId }: ServiceRecord): void {
    const ids = this.#onPorts.get(portId);
    if (ids) ids.add(id);
    else this.#onPorts.set(portId, new Set([id]));
  }

  #noteEnd({ id, deletion }: ServiceRecord): void {
    if (deletion) this.#ends.set(id, deletion.at + deletion.takesMs);
  }
}

function isBefore(one: ServiceRecord, other: ServiceRecord): boolean {
  return one.createdAt === other.createdAt ? one.id < other.id : one.createdAt < other.createdAt;
}
