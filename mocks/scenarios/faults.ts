import type { SeededRandom } from '../cloud/seededRandom';
import { isRead, type CloudRequest, type CloudResponse } from '../routes/exchange';

/** What goes wrong between a client and its cloud, as data. */
export type Fault =
  | { kind: 'slow-answers'; leastMs: number; mostMs: number }
  | { kind: 'no-answers' }
  /** Of every so many reads some in a row fail, at a place of chance: more in a row than one that is simply repeated hides. */
  | { kind: 'failing-reads'; everyReads: number; inARow: number }
  /** Of the first creates of each kind of resource. */
  | { kind: 'lost-create-answers'; times: number };

/** What can be created, by the end of its path. */
const CREATED = ['vpc-endpoint-services', 'vpc-endpoints'];

/** A response as it arrives, or none. */
export type Arrival = CloudResponse | 'no-answer';

/** The line to a cloud, with its faults; it counts what went over it since it was laid. */
export class FaultyLine {
  readonly #faults: readonly Fault[];
  readonly #random: SeededRandom;
  readonly #wait: (ms: number) => Promise<void>;
  #requests = 0;
  #reads = 0;
  readonly #lostAnswers = new Map<string, number>();

  /** @param wait passes so many real milliseconds */
  constructor(
    faults: readonly Fault[],
    random: SeededRandom,
    wait: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  ) {
    this.#faults = faults;
    this.#random = random;
    this.#wait = wait;
  }

  /** Carries a request to the cloud, and its answer back. */
  async carry(request: CloudRequest, ask: () => Promise<CloudResponse>): Promise<Arrival> {
    if (this.#faults.some(({ kind }) => kind === 'no-answers')) return 'no-answer';
    // The way to the cloud is the slow one, so that the time in an answer is the time of its arrival.
    const delay = this.#delay();
    if (delay > 0) await this.#wait(delay);
    const failure = isRead(request) ? this.#failureOfRead() : undefined;
    const response = await ask();
    if (failure) return failure(response);
    return this.#losesAnswer(request, response) ? 'no-answer' : response;
  }

  #delay(): number {
    this.#requests += 1;
    const fault = this.#faults.find((each) => each.kind === 'slow-answers');
    return fault ? this.#random.integer(`delay ${this.#requests}`, fault.leastMs, fault.mostMs) : 0;
  }

  #failureOfRead(): Failure | undefined {
    const fault = this.#faults.find((each) => each.kind === 'failing-reads');
    if (!fault) return undefined;
    const { everyReads, inARow } = fault;
    const round = Math.floor(this.#reads / everyReads);
    const place = this.#reads % everyReads;
    this.#reads += 1;
    const turn = place - this.#random.integer(`failures of round ${round}`, 0, everyReads - inARow);
    return turn >= 0 && turn < inARow ? FAILURES[turn % FAILURES.length] : undefined;
  }

  #losesAnswer(request: CloudRequest, response: CloudResponse): boolean {
    const fault = this.#faults.find((each) => each.kind === 'lost-create-answers');
    const created = CREATED.find((kind) => request.path.endsWith(`/${kind}`));
    if (!fault || !created || request.method !== 'POST' || response.status !== 200) return false;
    const lost = this.#lostAnswers.get(created) ?? 0;
    if (lost >= fault.times) return false;
    this.#lostAnswers.set(created, lost + 1);
    return true;
  }
}

type Failure = (response: CloudResponse) => CloudResponse;

/** The ways in which a read fails, in turn: an error of the cloud, one of a proxy before it, an answer cut short. */
const FAILURES: readonly Failure[] = [
  (response) => ({
    ...response,
    status: 500,
    body: JSON.stringify({ error_code: 'EndPoint.0001', error_msg: 'System error. Please retry.' }),
  }),
  (response) => ({
    ...response,
    status: 504,
    headers: { ...response.headers, 'Content-Type': 'text/html' },
    body: '<html><head><title>504 Gateway Time-out</title></head><body><h1>504 Gateway Time-out</h1></body></html>',
  }),
  (response) => ({ ...response, body: response.body.slice(0, response.body.length / 2) }),
];
