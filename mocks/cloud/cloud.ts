import { cloudTimeAt, startClock, withSpeed } from './clock';
import { EDITIONS, type Edition, type EditionOfTheReference } from './editions';
import { withoutTheGone, type JournalEntry, type KeptState } from './journal';
import type { Project, StartingService } from './project';
import { seededRandom, type SeededRandom } from './seededRandom';
import { statusAt, type ServiceRecord } from './serviceRecord';

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
  readonly #realTime: () => number;
  #kept: KeptState;
  #services: Map<string, ServiceRecord>;
  #requests = 0;

  constructor(
    project: Project,
    edition: Edition,
    kept: KeptState,
    realTime: () => number = Date.now,
  ) {
    this.project = project;
    this.edition = EDITIONS[edition];
    this.random = seededRandom(project.seed);
    this.#realTime = realTime;
    this.#kept = kept;
    this.#services = replay(project, kept);
  }

  /** What must be kept to go on from here. */
  get kept(): KeptState {
    return this.#kept;
  }

  /** Goes on from another state of the same cloud, as another tab has left it. */
  continueFrom(kept: KeptState): void {
    this.#kept = kept;
    this.#services = replay(this.project, kept);
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
    this.#kept = { ...this.#kept, clock: withSpeed(this.#kept.clock, this.#realTime(), speed) };
  }

  /** The services that exist at this moment, those being deleted included. */
  services(): ServiceRecord[] {
    const now = this.now();
    return [...this.#services.values()].filter((service) => statusAt(service, now) !== undefined);
  }

  service(id: string): ServiceRecord | undefined {
    const service = this.#services.get(id);
    return service && statusAt(service, this.now()) ? service : undefined;
  }

  /** An ID that no resource of this cloud has had. */
  nextId(kind: string): string {
    return this.random.uuid(`created ${kind} ${this.#kept.created}`);
  }

  nextRequestId(): string {
    this.#requests += 1;
    return this.random.hexDigits(`request ${this.now()} ${this.#requests}`, 32);
  }

  record(entry: JournalEntry): void {
    this.#kept = {
      ...this.#kept,
      created: this.#kept.created + (entry.what === 'service-created' ? 1 : 0),
      journal: [...this.#kept.journal, entry],
    };
    apply(this.#services, entry);
  }

  /** Keeps the journal from growing for ever. */
  forgetTheGone(): void {
    const now = this.now();
    const isGone = (id: string) => {
      const service = this.#services.get(id);
      return service !== undefined && statusAt(service, now) === undefined;
    };
    this.#kept = { ...this.#kept, journal: withoutTheGone(this.#kept.journal, isGone) };
  }
}

function replay(project: Project, { beganAt, journal }: KeptState): Map<string, ServiceRecord> {
  const services = new Map(
    project.services.map((service) => [service.id, beginWith(service, beganAt)]),
  );
  for (const entry of journal) apply(services, entry);
  return services;
}

function beginWith({ age, deletion, ...service }: StartingService, beganAt: number): ServiceRecord {
  return {
    ...service,
    createdAt: beganAt - age,
    ...(deletion && { deletion: { at: beganAt - deletion.age, takesMs: deletion.takesMs } }),
  };
}

function apply(services: Map<string, ServiceRecord>, entry: JournalEntry): void {
  switch (entry.what) {
    case 'service-created': {
      const { id, at, fields, course } = entry;
      services.set(id, { ...fields, id, createdAt: at, course, connectionCount: 0 });
      break;
    }
    case 'service-deleted': {
      const service = services.get(entry.id);
      if (service) {
        services.set(entry.id, { ...service, deletion: { at: entry.at, takesMs: entry.takesMs } });
      }
      break;
    }
  }
}
