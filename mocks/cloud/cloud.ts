import { cloudTimeAt, putForward, startClock, withSpeed } from './clock';
import { stageAt, stageEnds } from './course';
import { EDITIONS, type Edition, type EditionOfTheReference } from './editions';
import type { EndpointRecord, OwnEndpoint } from './endpointRecord';
import { isCreation, withoutTheGone, type JournalEntry, type KeptState } from './journal';
import type { SortKey } from './listPaging';
import { emptied, type Project } from './project';
import { Resources } from './resources';
import { SignIns } from './signIns';
import { seededRandom, type SeededRandom } from './seededRandom';
import type { ServiceRecord } from './serviceRecord';
import type { ServiceShelf } from './serviceShelf';

/** What is gone is forgotten when the journal has doubled, but not for less. */
export const LEAST_TO_FORGET = 5000;

/** The state of a cloud that has just begun, at real time. */
export function newState(realTime: number, speed: number): KeptState {
  return {
    version: 1,
    beganAt: realTime,
    clock: startClock(realTime, speed),
    created: 0,
    journal: [],
  };
}

/**
 * One project of the stand-in cloud: what was there from the beginning, and the journal of what was written
 * since. Knows nothing of HTTP; the operations stand beside it, one file per kind of resource.
 */
export class Cloud {
  readonly project: Project;
  readonly edition: EditionOfTheReference;
  readonly random: SeededRandom;
  /** Of the cloud's own pool, which services get that name none. */
  readonly poolId: string;
  readonly signIns = new SignIns();
  /** Told of every write before it holds, with the project that it is in. */
  onRecord?: (entry: JournalEntry, projectId: string) => void;
  readonly #editionName: Edition;
  readonly #neighbours = new Map<string, Cloud>();
  readonly #realTime: () => number;
  /** As of the last time that somebody asked; what was recorded since follows it. */
  #kept: KeptState;
  #recorded: JournalEntry[] = [];
  #created: number;
  #resources: Resources;
  #requests = 0;

  constructor(
    project: Project,
    edition: Edition,
    kept: KeptState,
    realTime: () => number = Date.now,
  ) {
    this.project = project;
    this.edition = EDITIONS[edition];
    this.#editionName = edition;
    this.random = seededRandom(project.seed);
    this.poolId = this.random.uuid('pool');
    this.#realTime = realTime;
    this.#kept = kept;
    this.#created = kept.created;
    this.#resources = new Resources(project, this.random, kept);
  }

  /** What must be kept to go on from here; the same object until something is recorded. */
  get kept(): KeptState {
    if (this.#recorded.length > 0) {
      this.#kept = {
        ...this.#kept,
        created: this.#created,
        journal: [...this.#kept.journal, ...this.#recorded],
      };
      this.#recorded = [];
    }
    return this.#kept;
  }

  /** Goes on from another state of the same cloud, as another tab has left it. */
  continueFrom(kept: KeptState): void {
    this.#kept = kept;
    this.#recorded = [];
    this.#created = kept.created;
    this.#resources = new Resources(this.project, this.random, kept);
  }

  /** Another project of the account: with nothing in it at first, and forgotten with this cloud. */
  neighbour(id: string, region: string): Cloud {
    const neighbour = this.#neighbours.get(id) ?? this.#newNeighbour(id, region);
    // One clock for all, whoever has set it.
    if (neighbour.#kept.clock !== this.#kept.clock) {
      neighbour.#kept = { ...neighbour.#kept, clock: this.#kept.clock };
    }
    return neighbour;
  }

  #newNeighbour(id: string, region: string): Cloud {
    const neighbour = new Cloud(
      emptied(this.project, id, region),
      this.#editionName,
      newState(this.now(), 1),
      this.#realTime,
    );
    neighbour.onRecord = (entry, projectId) => this.onRecord?.(entry, projectId);
    this.#neighbours.set(id, neighbour);
    return neighbour;
  }

  /** What must be kept of the other projects. */
  get neighboursKept(): Record<string, KeptState> {
    return Object.fromEntries([...this.#neighbours].map(([id, { kept }]) => [id, kept]));
  }

  now(): number {
    return cloudTimeAt(this.#kept.clock, this.#realTime());
  }

  get beganAt(): number {
    return this.#kept.beganAt;
  }

  get speed(): number {
    return this.#kept.clock.speed;
  }

  set speed(speed: number) {
    this.#kept = { ...this.kept, clock: withSpeed(this.#kept.clock, this.#realTime(), speed) };
  }

  /** Puts the clock to when all has ended that is under way now and ever ends. */
  finishUnderWay(): void {
    const now = this.now();
    const ends = this.#resources.known().map((made) => stageEnds(made, now) ?? now);
    const latest = ends.reduce((latest, end) => Math.max(latest, end), now);
    this.#kept = { ...this.kept, clock: putForward(this.#kept.clock, this.#realTime(), latest) };
  }

  /** The services that exist at this moment, those being deleted included. */
  services(): ServiceRecord[] {
    return [...this.#shelf.all()];
  }

  get serviceCount(): number {
    return this.#shelf.size;
  }

  /** IDs of the services that exist at this moment, the one of the earliest time first. */
  serviceIdsBy(time: SortKey): readonly string[] {
    return this.#shelf.idsBy(time);
  }

  service(id: string): ServiceRecord | undefined {
    return this.#shelf.get(id);
  }

  /** Those of the services that exist at this moment. */
  servicesNamed(ids: readonly string[]): ServiceRecord[] {
    const shelf = this.#shelf;
    return ids.flatMap((id) => shelf.get(id) ?? []);
  }

  /** The services on a backend that have an end of a port mapping at this moment. */
  servicesWith(portId: string, end: string): ServiceRecord[] {
    return this.#shelf.withEnd(portId, end);
  }

  /** The services that exist at this moment. */
  get #shelf(): ServiceShelf {
    const { services } = this.#resources;
    services.settle(this.now());
    return services;
  }

  /** The endpoints of this project that exist at this moment. */
  ownEndpoints(): OwnEndpoint[] {
    const now = this.now();
    return this.#resources.ownEndpoints().filter((endpoint) => stageAt(endpoint, now));
  }

  /** An endpoint of any account that exists at this moment. */
  endpoint(id: string): EndpointRecord | undefined {
    const endpoint = this.#resources.endpoint(id);
    return endpoint && stageAt(endpoint, this.now()) ? endpoint : undefined;
  }

  /** The endpoints that were created for a service and exist at this moment. */
  connectionsOf(serviceId: string): EndpointRecord[] {
    const now = this.now();
    return this.#resources.endpointsOf(serviceId).filter((endpoint) => stageAt(endpoint, now));
  }

  /** How many endpoints a service is connected to, or is being connected to. */
  connectionCount(serviceId: string, now = this.now()): number {
    return this.#resources.connectionCount(serviceId, now);
  }

  /** An ID that no resource of this cloud has had. */
  nextId(kind: string): string {
    return this.random.uuid(`created ${kind} ${this.#created}`);
  }

  nextRequestId(): string {
    this.#requests += 1;
    return this.random.hexDigits(`request ${this.now()} ${this.#requests}`, 32);
  }

  /** Takes a write on: first into the hands of who keeps it, so that nothing holds that would not be kept. */
  record(entry: JournalEntry): void {
    this.onRecord?.(entry, this.project.id);
    this.#recorded.push(entry);
    if (isCreation(entry)) this.#created += 1;
    this.#resources.apply(entry);
    const mayBeRecorded = Math.max(LEAST_TO_FORGET, this.#kept.journal.length);
    if (this.#recorded.length > mayBeRecorded) this.forgetTheGone();
  }

  /** Keeps the journal from growing for ever. */
  forgetTheGone(): void {
    const resources = this.#resources;
    const now = this.now();
    resources.services.settle(now);
    resources.forgetGoneEndpoints(now);
    const isGone = ({ what, id }: JournalEntry) =>
      what === 'service-created'
        ? resources.services.get(id) === undefined
        : !resources.hasCreated(id);
    const { kept } = this;
    this.#kept = { ...kept, journal: withoutTheGone(kept.journal, isGone) };
    for (const neighbour of this.#neighbours.values()) neighbour.forgetTheGone();
  }
}
