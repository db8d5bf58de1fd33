import { stageAt, stageEnds } from './course';
import type { SortKey } from './listPaging';
import { PortHolders } from './portHolders';
import { updatedAt, type ServiceRecord } from './serviceRecord';
import { Timeline } from './timeline';

/**
 * The services of a project, found by ID, by what they hold of a backend and in the orders of lists, so that no call
 * takes longer the more there are, but for those that look at each.
 */
export class ServiceShelf {
  readonly #services = new Map<string, ServiceRecord>();
  readonly #orders: Record<SortKey, Timeline> = {
    created_at: new Timeline(),
    updated_at: new Timeline(),
  };
  readonly #portHolders = new PortHolders();
  /** Services whose stage changes by itself, and when it does next. */
  readonly #turns = new Timeline();
  #settledAt: number;

  /** @param now no service is asked for at an earlier time */
  constructor(now: number) {
    this.#settledAt = now;
  }

  get(id: string): ServiceRecord | undefined {
    return this.#services.get(id);
  }

  get size(): number {
    return this.#services.size;
  }

  all(): IterableIterator<ServiceRecord> {
    return this.#services.values();
  }

  /** IDs of all services, the one of the earliest time first. */
  idsBy(time: SortKey): readonly string[] {
    return this.#orders[time].ids;
  }

  /** The services on a backend that have an end of a port mapping. */
  withEnd(portId: string, end: string): ServiceRecord[] {
    return this.#portHolders.of(portId, end).flatMap((id) => this.#services.get(id) ?? []);
  }

  add(service: ServiceRecord): void {
    this.#services.set(service.id, service);
    this.#orders.created_at.put(service.id, service.createdAt);
    this.#portHolders.add(service);
    this.#place(service);
  }

  change(id: string, change: Partial<ServiceRecord>): void {
    const before = this.#services.get(id);
    if (!before) return;
    const after = Object.assign({}, before, change);
    this.#services.set(id, after);
    if (after.portId !== before.portId || after.ports !== before.ports) {
      this.#portHolders.delete(before);
      this.#portHolders.add(after);
    }
    this.#place(after);
  }

  /** Takes away what is gone by then, and notes what has changed by itself. */
  settle(now: number): void {
    this.#settledAt = now;
    for (let id = this.#turns.takeDue(now); id !== undefined; id = this.#turns.takeDue(now)) {
      const service = this.#services.get(id);
      if (!service) continue;
      if (stageAt(service, now)) this.#place(service);
      else this.#remove(service);
    }
  }

  /** What of a service follows from the time. */
  #place(service: ServiceRecord): void {
    this.#orders.updated_at.put(service.id, updatedAt(service, this.#settledAt));
    const turn = stageEnds(service, this.#settledAt);
    if (turn === undefined) this.#turns.delete(service.id);
    else this.#turns.put(service.id, turn);
  }

  #remove(service: ServiceRecord): void {
    this.#services.delete(service.id);
    for (const order of Object.values(this.#orders)) order.delete(service.id);
    this.#portHolders.delete(service);
  }
}
