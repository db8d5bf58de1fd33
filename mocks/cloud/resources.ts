import { stageAt, stageEnds, type Made } from './course';
import { countsAsConnection, isOwn, type EndpointRecord, type OwnEndpoint } from './endpointRecord';
import type { JournalEntry, KeptState } from './journal';
import type { Project, StartingService } from './project';
import type { SeededRandom } from './seededRandom';
import type { ServiceRecord } from './serviceRecord';
import { ServiceShelf } from './serviceShelf';
import { startConnections, startEndpoint } from './startingEndpoints';

// Records are many. V8 gives every object a shape of its own, larger than a record, when more properties follow upon those
// that are spread, or when two are spread: so what is spread stands last here, or is assigned.

/** All services and endpoints, as the journal has left them; endpoints include those that are gone. */
export class Resources {
  readonly services: ServiceShelf;
  readonly #endpoints = new Map<string, EndpointRecord>();
  readonly #endpointIdsByService = new Map<string, string[]>();
  /** As they were last told of a service, until the first of its endpoints changes by itself. */
  readonly #connectionCounts = new Map<string, { count: number; until: number }>();
  /** Services whose connections of the beginning nobody has asked for: making thousands of them takes time. */
  readonly #unasked = new Map<string, StartingService>();
  readonly #surroundings: { project: Project; random: SeededRandom; beganAt: number };

  constructor(project: Project, random: SeededRandom, { beganAt, journal }: KeptState) {
    this.#surroundings = { project, random, beganAt };
    this.services = new ServiceShelf(beganAt);
    for (const service of project.services) {
      this.services.add(startService(service, beganAt));
      if (project.connections.has(service.id)) this.#unasked.set(service.id, service);
    }
    for (const endpoint of project.endpoints) {
      this.#add(startEndpoint(endpoint, this.#surroundings));
    }
    for (const entry of journal) this.apply(entry);
  }

  /** All services, and the endpoints that somebody has asked for so far. */
  known(): Made[] {
    return [...this.services.all(), ...this.#endpoints.values()];
  }

  /** The endpoints that were created for a service. */
  endpointsOf(serviceId: string): EndpointRecord[] {
    this.#makeConnections(serviceId);
    const ids = this.#endpointIdsByService.get(serviceId) ?? [];
    return ids.flatMap((id) => this.#endpoints.get(id) ?? []);
  }

  /** How many endpoints a service is connected to, or is being connected to. */
  connectionCount(serviceId: string, now: number): number {
    const known = this.#connectionCounts.get(serviceId);
    if (known && now < known.until) return known.count;
    const endpoints = this.endpointsOf(serviceId).filter((endpoint) => stageAt(endpoint, now));
    if (endpoints.length === 0) return 0;
    const count = endpoints.filter((endpoint) => countsAsConnection(endpoint, now)).length;
    const until = endpoints.reduce(
      (soonest, endpoint) => Math.min(soonest, stageEnds(endpoint, now) ?? Infinity),
      Infinity,
    );
    this.#connectionCounts.set(serviceId, { count, until });
    return count;
  }

  /** An endpoint of any account; those that are gone may be forgotten. */
  endpoint(id: string): EndpointRecord | undefined {
    if (!this.#endpoints.has(id)) {
      for (const serviceId of this.#unasked.keys()) this.#makeConnections(serviceId);
    }
    return this.#endpoints.get(id);
  }

  /** Whether an endpoint that was created since the beginning is there still. */
  hasCreated(endpointId: string): boolean {
    return this.#endpoints.has(endpointId);
  }

  /** The endpoints of the project itself. */
  ownEndpoints(): OwnEndpoint[] {
    return [...this.#endpoints.values()].filter(isOwn);
  }

  /** Lets go of the endpoints that do not exist any more. */
  forgetGoneEndpoints(now: number): void {
    for (const [id, endpoint] of this.#endpoints) {
      if (stageAt(endpoint, now)) continue;
      this.#endpoints.delete(id);
      const siblings = this.#endpointIdsByService.get(endpoint.serviceId) ?? [];
      this.#endpointIdsByService.set(
        endpoint.serviceId,
        siblings.filter((other) => other !== id),
      );
    }
  }

  apply(entry: JournalEntry): void {
    switch (entry.what) {
      case 'service-created': {
        const { id, at, fields, course } = entry;
        this.services.add({ id, createdAt: at, course, whitelist: [], ...fields });
        break;
      }
      case 'service-modified':
        this.#changeService(entry.id, { ...entry.fields, modifiedAt: entry.at });
        break;
      case 'service-deleted':
        this.#changeService(entry.id, { deletion: { at: entry.at, takesMs: entry.takesMs } });
        break;
      case 'whitelist-changed':
        this.#changeWhitelist(entry);
        break;
      case 'endpoint-created': {
        const { id, at, serviceId, markerId, needsApproval, fields, course } = entry;
        this.#add({
          id,
          serviceId,
          markerId,
          domainId: this.#surroundings.project.domainId,
          createdAt: at,
          course,
          needsApproval,
          decisions: [],
          isFrozen: false,
          fields,
        });
        break;
      }
      case 'connection-requested': {
        const { id, at, serviceId, markerId, domainId, needsApproval, course } = entry;
        this.#add({
          id,
          serviceId,
          markerId,
          domainId,
          createdAt: at,
          course,
          needsApproval,
          decisions: [],
          isFrozen: false,
        });
        break;
      }
      case 'endpoint-decided': {
        const { at, id, serviceId, accepted } = entry;
        this.#makeConnections(serviceId);
        const decisions = this.#endpoints.get(id)?.decisions ?? [];
        this.#changeEndpoint(id, { decisions: [...decisions, { at, accepted }] });
        break;
      }
      case 'endpoint-deleted':
        this.#changeEndpoint(entry.id, { deletion: { at: entry.at, takesMs: entry.takesMs } });
        break;
      case 'tags-changed': {
        const { id, tags } = entry;
        this.#changeService(id, { tags });
        const fields = this.#endpoints.get(id)?.fields;
        if (fields) this.#changeEndpoint(id, { fields: { ...fields, tags } });
        break;
      }
    }
  }

  #makeConnections(serviceId: string): void {
    const service = this.#unasked.get(serviceId);
    if (!service) return;
    this.#unasked.delete(serviceId);
    for (const endpoint of startConnections(service, this.#surroundings)) this.#add(endpoint);
  }

  #add(endpoint: EndpointRecord): void {
    this.#endpoints.set(endpoint.id, endpoint);
    this.#connectionCounts.delete(endpoint.serviceId);
    const siblings = this.#endpointIdsByService.get(endpoint.serviceId);
    if (siblings) siblings.push(endpoint.id);
    else this.#endpointIdsByService.set(endpoint.serviceId, [endpoint.id]);
  }

  #changeService(id: string, change: Partial<ServiceRecord>): void {
    this.services.change(id, change);
  }

  #changeEndpoint(id: string, change: Partial<EndpointRecord>): void {
    const endpoint = this.#endpoints.get(id);
    if (!endpoint) return;
    this.#endpoints.set(id, Object.assign({}, endpoint, change));
    this.#connectionCounts.delete(endpoint.serviceId);
  }

  #changeWhitelist({
    id,
    at,
    action,
    permissions,
  }: Extract<JournalEntry, { what: 'whitelist-changed' }>): void {
    const before = this.services.get(id)?.whitelist ?? [];
    const named = new Set(permissions);
    const others = before.filter(({ permission }) => !named.has(permission));
    if (action === 'remove') {
      this.#changeService(id, { whitelist: others });
      return;
    }
    const present = new Set(before.map(({ permission }) => permission));
    const added = [...named]
      .filter((permission) => !present.has(permission))
      .map((permission) => ({ permission, createdAt: at }));
    this.#changeService(id, { whitelist: [...before, ...added] });
  }
}

function startService(
  { age, deletion, whitelist, ...service }: StartingService,
  beganAt: number,
): ServiceRecord {
  return {
    createdAt: beganAt - age,
    ...(deletion && { deletion: { at: beganAt - deletion.age, takesMs: deletion.takesMs } }),
    whitelist: whitelist.map(({ permission, age }) => ({ permission, createdAt: beganAt - age })),
    ...service,
  };
}
