import { endpointRefusal, type Refusal } from '../cloud/refusal';
import { seededRandom } from '../cloud/seededRandom';
import { sampleToken } from '../cloud/tokens';
import { SIGN_IN_HINT } from '../cloud/users';
import type { AnswerRequest } from './carriage';
import { carryInPage } from './inPageCarrier';
import { KeptCloud, type Found } from './keptCloud';
import { readAddress } from './readAddress';
import { RequestLog } from './requestLog';
import { carryByServiceWorker, wakeServiceWorker } from './serviceWorkerCarrier';
import { isRead, type CloudRequest, type CloudResponse } from '../routes/exchange';
import { handle, STAND_IN_HEADER, type Instructions } from '../routes/handle';
import { FaultyLine, type Arrival } from '../scenarios/faults';
import { answerFaulty } from '../scenarios/faultyAnswer';
import { SCENARIOS, scenarioNamed } from '../scenarios/scenarios';
import type { Settings } from '../scenarios/settings';
import { StagedFaults, type FaultCount, type FaultHit } from '../scenarios/stagedFaults';
import type { StagePanel } from '../stage/StagePanel';

import { admitConsumers, requestConnections } from '../cloud/consumers';
import type { ServiceRecord } from '../cloud/serviceRecord';
import { stateToRestore, takeSnapshot, type Snapshot } from './snapshots';
import type { StandIn } from './standIn';

const FOUND_PROBLEMS: Partial<Record<Found, string>> = {
  unreadable: 'What this browser kept of the sample data could not be read: it starts anew.',
  'not-allowed': 'This browser lets the page keep nothing: a reload starts the sample data anew.',
};
const NO_WORKER =
  'This browser gives the page no service worker: the page answers its own requests, which does not show in the network tools.';

/** The stand-in cloud in the page, with all that directs it. */
export class PageStandIn implements StandIn {
  readonly scenarios = SCENARIOS.map(({ name, summary }) => ({ name, summary }));
  readonly sampleToken: string;
  readonly signInHint = SIGN_IN_HINT;
  readonly log = new RequestLog();
  readonly #kept: KeptCloud;
  readonly #listeners = new Set<() => void>();
  readonly #spentRefusals = new Set<string>();
  #settings: Settings;
  #addressProblems: readonly string[];
  #browserProblems: readonly string[];
  #line: FaultyLine;
  readonly #faults: StagedFaults;
  #carrier: 'service-worker' | 'page' = 'service-worker';
  #waking: Promise<void> | undefined;

  constructor(settings: Settings, problems: readonly string[], kept: KeptCloud) {
    this.#settings = settings;
    this.#addressProblems = problems;
    this.#kept = kept;
    const foundProblem = FOUND_PROBLEMS[kept.found];
    this.#browserProblems = foundProblem === undefined ? [] : [foundProblem];
    this.#line = this.#layLine();
    this.#faults = new StagedFaults(seededRandom(settings.seed));
    this.#faults.set(settings.faults);
    this.sampleToken = sampleToken(kept.cloud);
  }

  get settings(): Settings {
    // Another tab on the same cloud may have changed its speed.
    return { ...this.#settings, speed: this.#kept.cloud.speed };
  }

  get faultCounts(): readonly FaultCount[] {
    return this.#faults.counts;
  }

  get problems(): readonly string[] {
    return [...this.#addressProblems, ...this.#browserProblems];
  }

  async start(workerUrl: string): Promise<void> {
    try {
      await carryByServiceWorker(this.#answer, workerUrl);
    } catch {
      this.#carryInPage();
    }
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.wake();
    });
    this.#kept.onChangeElsewhere(() => {
      this.#kept.reading(() => this.#tell());
    });
  }

  follow(search: URLSearchParams): void {
    const { settings, problems } = readAddress(search);
    const { speed, refuse, latencyMs, faults } = settings;
    this.#settings = { ...this.#settings, speed, refuse, latencyMs, faults };
    this.#faults.set(faults);
    this.#addressProblems = problems;
    if (speed === this.#kept.cloud.speed) {
      this.#tell();
      return;
    }
    void this.#kept
      .changing((cloud) => {
        cloud.speed = speed;
      })
      .then(() => this.#tell());
  }

  isFromStandIn(response: Response): boolean {
    return response.headers.has(STAND_IN_HEADER);
  }

  wake(): Promise<void> {
    this.#waking ??= this.#wakeOnce().finally(() => {
      this.#waking = undefined;
    });
    return this.#waking;
  }

  rearmFault(place: number): void {
    this.#faults.rearm(place);
    this.#tell();
  }

  async finishNow(): Promise<void> {
    await this.#kept.changing((cloud) => cloud.finishUnderWay());
    this.#tell();
  }

  services(): readonly ServiceRecord[] {
    return this.#kept
      .reading((cloud) => cloud.services())
      .toSorted((one, other) => other.createdAt - one.createdAt);
  }

  requestConnections(serviceId: string, count: number): Promise<number> {
    return this.#kept.changing((cloud) => requestConnections(cloud, serviceId, count));
  }

  admitConsumers(serviceId: string, count: number): Promise<void> {
    return this.#kept.changing((cloud) => admitConsumers(cloud, serviceId, count));
  }

  takeSnapshot(name: string): Snapshot {
    return this.#kept.reading((cloud) => takeSnapshot(name, cloud, this.#settings));
  }

  async restore(snapshot: Snapshot): Promise<boolean> {
    const state = stateToRestore(snapshot);
    if (!this.#kept.isOf(snapshot)) {
      KeptCloud.leaveState(snapshot, state);
      return false;
    }
    await this.#kept.goOnFrom(state);
    this.#tell();
    return true;
  }

  async loadPanel(): Promise<typeof StagePanel> {
    return (await import('../stage/StagePanel')).StagePanel;
  }

  async reset(): Promise<void> {
    this.#spentRefusals.clear();
    this.#line = this.#layLine();
    await this.#kept.beginAnew();
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #wakeOnce(): Promise<void> {
    if (this.#carrier === 'page') return;
    try {
      await wakeServiceWorker();
    } catch {
      this.#carryInPage();
    }
  }

  #carryInPage(): void {
    this.#carrier = 'page';
    this.#browserProblems = [...this.#browserProblems, NO_WORKER];
    carryInPage(this.#answer);
    this.#tell();
  }

  #layLine(): FaultyLine {
    const { scenario, seed } = this.#settings;
    return new FaultyLine(scenarioNamed(scenario).faults ?? [], seededRandom(seed));
  }

  /** What a tester asks for comes before what the scenario has. */
  readonly #answer: AnswerRequest = async (request) => {
    const hits = this.#faults.meeting(request);
    const note = this.log.begin(request, hits.length > 0);
    if (hits.length > 0) this.#tell();
    await passTime(this.#settings.latencyMs);
    const arrival = await this.#carry(request, hits);
    note(arrival);
    return arrival;
  };

  #carry(request: CloudRequest, hits: readonly FaultHit[]): Promise<Arrival> {
    if (hits.length === 0) return this.#line.carry(request, () => this.#askCloud(request, {}));
    return answerFaulty(hits, (instructions) => this.#askCloud(request, instructions), passTime);
  }

  async #askCloud(request: CloudRequest, instructions: Instructions): Promise<CloudResponse> {
    if (isRead(request)) return this.#kept.reading((cloud) => handle(cloud, request, instructions));
    return this.#kept.changing((cloud) =>
      handle(cloud, request, {
        ...instructions,
        refusalFor: (refused) => instructions.refusalFor?.(refused) ?? this.#spendRefusal(),
      }),
    );
  }

  /** The refusal that the address asks for: for one write, once per value. */
  #spendRefusal(): Refusal | undefined {
    const { refuse } = this.#settings;
    if (refuse === undefined || this.#spentRefusals.has(refuse)) return undefined;
    this.#spentRefusals.add(refuse);
    return endpointRefusal(refuse);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

async function passTime(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
