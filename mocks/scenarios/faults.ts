import type { CloudRequest, CloudResponse } from '../routes/exchange';
import type { SeededRandom } from '../cloud/seededRandom';

/** What goes wrong between a client and its cloud, as data. */
export type Fault =
  | { kind: 'slow-answers'; leastMs: number; mostMs: number }
  | { kind: 'no-answers' }
  | { kind: 'failing-reads'; share: number }
  | { kind: 'lost-create-answers'; times: number };

/** A response as it arrives, or none. */
export type Arrival = CloudResponse | 'no-answer';

const CREATE_PATH = /\/vpc-endpoint-services$/;

/** The line to a cloud with its faults; counts what went over it since it was laid. */
export class FaultyLine {
  readonly #faults: readonly Fault[];
  readonly #random: SeededRandom;
  readonly #wait: (ms: number) => Promise<void>;
  #requests = 0;
  #failedReads = 0;
  #lostAnswers = 0;

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
    this.#requests += 1;
    const number = this.#requests;
    for (const fault of this.#faults) {
      if (fault.kind === 'no-answers') return 'no-answer';
      if (fault.kind === 'slow-answers') {
        // The way to the cloud is slow, so that the time in the answer is the time of its arrival.
        // oxlint-disable-next-line no-await-in-loop
        await this.#wait(this.#random.integer(`delay ${number}`, fault.leastMs, fault.mostMs));
      }
    }
    const response = await ask();
    return this.#faults.reduce<Arrival>(
      (arrival, fault) =>
        arrival === 'no-answer' ? arrival : this.#onTheWayBack(fault, request, arrival, number),
      response,
    );
  }

  #onTheWayBack(
    fault: Fault,
    request: CloudRequest,
    response: CloudResponse,
    number: number,
  ): Arrival {
    switch (fault.kind) {
      case 'failing-reads': {
        if (request.method !== 'GET' || this.#random.share(`read ${number}`) >= fault.share)
          return response;
        this.#failedReads += 1;
        return spoilt(response, this.#failedReads);
      }
      case 'lost-create-answers': {
        const isCreated =
          request.method === 'POST' && CREATE_PATH.test(request.path) && response.status === 200;
        if (!isCreated || this.#lostAnswers >= fault.times) return response;
        this.#lostAnswers += 1;
        return 'no-answer';
      }
      case 'slow-answers':
      case 'no-answers':
        return response;
    }
  }
}

const SYSTEM_ERROR = JSON.stringify({
  error_code: 'EndPoint.0001',
  error_msg: 'System error. Please retry.',
});
const GATEWAY_TIMEOUT =
  '<html><head><title>504 Gateway Time-out</title></head><body><h1>504 Gateway Time-out</h1></body></html>';

/** Three ways to fail, in turn: an error of the cloud, one of a proxy before it, and an answer cut short. */
function spoilt(response: CloudResponse, turn: number): CloudResponse {
  switch (turn % 3) {
    case 1:
      return { ...response, status: 500, body: SYSTEM_ERROR };
    case 2:
      return {
        ...response,
        status: 504,
        headers: { ...response.headers, 'Content-Type': 'text/html' },
        body: GATEWAY_TIMEOUT,
      };
    default:
      return { ...response, status: 200, body: response.body.slice(0, response.body.length / 2) };
  }
}
