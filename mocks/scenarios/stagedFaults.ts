import type { ErrorCode } from '../cloud/errorCodes';
import type { SeededRandom } from '../cloud/seededRandom';
import type { CloudRequest } from '../routes/exchange';
import { isOneOf, type OperationChoice } from '../routes/operations';

/** What goes wrong with a request, as a tester asks for it. */
export type FaultEffect =
  /** Any code of "Error Codes", with the status and the message printed there. */
  | { kind: 'refused'; code: ErrorCode }
  | { kind: 'signed-out' }
  | { kind: 'forbidden' }
  | { kind: 'too-many-requests'; retryAfterSeconds: number }
  | { kind: 'server-error'; status: ServerErrorStatus; body: 'json' | 'html' }
  | { kind: 'empty-answer' }
  | { kind: 'cut-answer' }
  | { kind: 'wrong-types' }
  | { kind: 'unknown-status' }
  | { kind: 'delay'; ms: number }
  | { kind: 'no-connection' }
  | { kind: 'never-answers' }
  /** The request is carried out; its answer does not arrive. */
  | { kind: 'lost-answer' }
  /** The create is taken on, and fails after so much of the cloud's time. */
  | { kind: 'creation-fails'; afterSeconds: number; code: ErrorCode };

export type FaultKind = FaultEffect['kind'];

export const SERVER_ERROR_STATUSES = [500, 502, 503, 504] as const;
export type ServerErrorStatus = (typeof SERVER_ERROR_STATUSES)[number];

/** The next so many requests, or a share of all, chosen by the seed. */
export type FaultTiming = { next: number } | { percent: number };

export interface StagedFault {
  operation: OperationChoice;
  effect: FaultEffect;
  when: FaultTiming;
}

/** How a fault has done so far. */
export interface FaultCount {
  /** Requests of its operation that came by. */
  seen: number;
  /** Those of them that it met. */
  met: number;
}

interface Armed extends FaultCount {
  fault: StagedFault;
}

/** A fault that meets a request. */
export interface FaultHit {
  effect: FaultEffect;
  /** It came to nothing, as when the cloud refused what was to be lost: the fault waits for the next request. */
  miss: () => void;
}

/** The faults that are set, with what they have met. */
export class StagedFaults {
  readonly #random: SeededRandom;
  #armed: Armed[] = [];

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  /** Sets other faults; those that stay, by their place, go on counting. */
  set(faults: readonly StagedFault[]): void {
    this.#armed = faults.map((fault, place) => {
      const before = this.#armed[place];
      return before && isSame(before.fault, fault) ? before : { fault, seen: 0, met: 0 };
    });
  }

  /** Lets a fault begin anew. */
  rearm(place: number): void {
    this.#armed = this.#armed.map((armed, index) =>
      index === place ? { ...armed, seen: 0, met: 0 } : armed,
    );
  }

  get counts(): readonly FaultCount[] {
    return this.#armed.map(({ seen, met }) => ({ seen, met }));
  }

  /** Every delay that meets a request, and the first other fault that does. */
  meeting(request: CloudRequest): FaultHit[] {
    const hits: FaultHit[] = [];
    for (const [place, armed] of this.#armed.entries()) {
      const { fault } = armed;
      const isSettled =
        fault.effect.kind !== 'delay' && hits.some(({ effect }) => effect.kind !== 'delay');
      if (isSettled || !mayMeet(fault, request)) continue;
      armed.seen += 1;
      if (!this.#isDue(armed, place)) continue;
      armed.met += 1;
      hits.push({
        effect: fault.effect,
        miss: () => {
          armed.met -= 1;
        },
      });
    }
    return hits;
  }

  #isDue({ fault, seen, met }: Armed, place: number): boolean {
    const { when } = fault;
    if ('next' in when) return met < when.next;
    return this.#random.share(`fault ${place} at request ${seen}`) * 100 < when.percent;
  }
}

function mayMeet({ operation, effect }: StagedFault, request: CloudRequest): boolean {
  if (!isOneOf(operation, request)) return false;
  return effect.kind !== 'creation-fails' || CREATIONS.some((name) => isOneOf(name, request));
}

/** What takes its time, so that it can fail in it. */
export const CREATIONS = ['create-service', 'create-endpoint'] as const;

function isSame(one: StagedFault, other: StagedFault): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
